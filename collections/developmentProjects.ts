import type { CollectionConfig } from 'payload'
import { adminOnly } from '../src/access/adminOnly.js'
import { anyone } from '../src/access/anyone.js'
import { anyRole } from '../src/access/anyRole.js'
import * as f from './fields/index.js'
import { groups, options, words } from './fields/words.js'

export const developmentProjects: CollectionConfig = {
  slug: 'development-projects',
  labels: {
    singular: words('Kehittämishanke', 'Utvecklingsprojekt', 'Development project'),
    plural: words('Kehittämishankkeet', 'Utvecklingsprojekt', 'Development projects'),
  },
  access: { read: anyone, create: anyRole, update: anyRole, delete: adminOnly },
  admin: {
    group: groups.registers,
    useAsTitle: 'name',
    defaultColumns: ['name', 'coordinatedBy', 'themes', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'acronym', 'summary'],
    description: words(
      'Kuntien ja koulujen hankkeet, joista hyvät käytännöt ovat lähtöisin.',
      'Kommunernas och skolornas projekt, där god praxis har sitt ursprung.',
      'The projects of municipalities and schools in which good practices began.',
    ),
  },
  fields: [
    f.titleField({
      name: 'name',
      label: words('Nimi', 'Namn', 'Name'),
      help: words('Hankkeen nimi.', 'Projektets namn.', 'The name of the project.'),
      maxLength: 200,
    }),
    {
      name: 'acronym',
      type: 'text',
      maxLength: 40,
      label: words('Lyhenne', 'Akronym', 'Acronym'),
      admin: { description: words('Jos sellainen on.', 'Om det finns en.', 'If there is one.') },
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 400,
      label: words('Tiivistelmä', 'Sammanfattning', 'Summary'),
      admin: {
        description: words('Yksi tai kaksi virkettä.', 'En eller två meningar.', 'One or two sentences.'),
      },
    },
    {
      name: 'status',
      type: 'select',
      label: words('Tila', 'Status', 'Status'),
      options: options({
        active: ['Käynnissä', 'Pågår', 'Under way'],
        ended: ['Päättynyt', 'Avslutat', 'Ended'],
      }),
      admin: { description: words('Onko hanke käynnissä?', 'Pågår projektet?', 'Is the project under way?') },
    },
    {
      name: 'coordinatedBy',
      type: 'relationship',
      relationTo: 'coordination-projects',
      label: words('Koordinaatiohanke', 'Samordningsprojekt', 'Coordination project'),
      admin: {
        description: words(
          'Koordinaatiohanke, jonka piiriin hanke kuuluu.',
          'Samordningsprojektet som projektet hör till.',
          'The coordination project whose circle it belongs to.',
        ),
      },
    },
    f.organisation({
      name: 'organisation',
      label: words('Organisaatio', 'Organisation', 'Organisation'),
      help: words('Kuka hankkeesta vastaa?', 'Vem ansvarar för projektet?', 'Who answers for the project?'),
    }),
    f.organisations({
      name: 'partners',
      label: words('Kumppanit', 'Samarbetspartner', 'Partners'),
      help: words('Muut mukana olevat.', 'Övriga som är med.', 'Others who take part.'),
    }),
    f.themes(),
    f.stages(),
    f.languageCodes(),
    f.municipalities(),
    f.startDate(),
    f.endDate(),
    f.lifecyclePhase(),
    f.funding(),
    f.url({
      name: 'website',
      label: words('Verkkosivut', 'Webbplats', 'Website'),
      help: words('Hankkeen oma sivusto.', 'Projektets egen webbplats.', 'The project’s own site.'),
    }),
  ],
}
