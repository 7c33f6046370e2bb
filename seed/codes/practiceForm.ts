import { plain } from './code.js'

/** What a practice looks like, from a virtual reflection to a network of dozens of schools. */
export const forms = plain([
  ['virtual-exchange', 'Virtuaalivaihto', 'Virtuellt utbyte', 'Virtual exchange'],
  ['language-shower', 'Kielisuihkutus', 'Språkdusch', 'Language shower'],
  ['network', 'Verkosto', 'Nätverk', 'Network'],
  ['visit', 'Vierailu', 'Besök', 'Visit'],
  ['exchange', 'Oppilas- tai opiskelijavaihto', 'Elev- eller studerandeutbyte', 'Pupil or student exchange'],
  ['campaign', 'Tempaus', 'Kampanj', 'Campaign'],
  ['theme-week', 'Teemapäivä tai -viikko', 'Temadag eller temavecka', 'Theme day or week'],
  ['course', 'Kurssi tai opintojakso', 'Kurs eller studieavsnitt', 'Course or module'],
  ['joint-project', 'Yhteinen projekti', 'Gemensamt projekt', 'Joint project'],
  ['camp', 'Leiri', 'Läger', 'Camp'],
  ['club', 'Kerho', 'Klubb', 'Club'],
  ['staff-training', 'Henkilöstön täydennyskoulutus', 'Fortbildning för personalen', 'In-service training'],
  ['job-shadowing', 'Työn seuraaminen', 'Jobbskuggning', 'Job shadowing'],
  ['administrative-model', 'Hallinnon malli', 'Administrativ modell', 'Administrative model'],
  ['learning-material', 'Oppimateriaali', 'Läromedel', 'Learning material'],
])
