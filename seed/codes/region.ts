import { plain } from './code.js'

/** The nineteen regions, with the key of the national code list. */
export const regions = plain([
  ['01', 'Uusimaa', 'Nyland', 'Uusimaa'],
  ['02', 'Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland'],
  ['04', 'Satakunta', 'Satakunta', 'Satakunta'],
  ['05', 'Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme'],
  ['06', 'Pirkanmaa', 'Birkaland', 'Pirkanmaa'],
  ['07', 'Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme'],
  ['08', 'Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso'],
  ['09', 'Etelä-Karjala', 'Södra Karelen', 'South Karelia'],
  ['10', 'Etelä-Savo', 'Södra Savolax', 'South Savo'],
  ['11', 'Pohjois-Savo', 'Norra Savolax', 'North Savo'],
  ['12', 'Pohjois-Karjala', 'Norra Karelen', 'North Karelia'],
  ['13', 'Keski-Suomi', 'Mellersta Finland', 'Central Finland'],
  ['14', 'Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'],
  ['15', 'Pohjanmaa', 'Österbotten', 'Ostrobothnia'],
  ['16', 'Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'],
  ['17', 'Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'],
  ['18', 'Kainuu', 'Kajanaland', 'Kainuu'],
  ['19', 'Lappi', 'Lappland', 'Lapland'],
  ['21', 'Ahvenanmaa', 'Åland', 'Åland'],
]).map((region) => ({ ...region, uri: `maakunta_${region.code}` }))
