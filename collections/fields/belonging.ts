import type { RelationshipField } from 'payload'
import { words } from './words.js'

/** The projects and networks a document belongs to. Their coordinators may edit it too. */
export const belonging = (): RelationshipField[] => [
  {
    name: 'coordinationProjects',
    type: 'relationship',
    relationTo: 'coordination-projects',
    hasMany: true,
    label: words('Koordinaatiohankkeet', 'Samordningsprojekt', 'Coordination projects'),
    admin: {
      description: words(
        'Koordinaatiohankkeet, joiden piirissä tämä on syntynyt. Niiden koordinaattorit voivat muokata tekstiä.',
        'Samordningsprojekt som detta har vuxit fram inom. Deras samordnare kan redigera texten.',
        'The coordination projects this came out of. Their coordinators may edit the text.',
      ),
    },
  },
  {
    name: 'networks',
    type: 'relationship',
    relationTo: 'networks',
    hasMany: true,
    label: words('Verkostot', 'Nätverk', 'Networks'),
    admin: {
      description: words(
        'Verkostot, joihin tämä kuuluu. Niiden koordinaattorit voivat muokata tekstiä.',
        'Nätverk som detta hör till. Deras samordnare kan redigera texten.',
        'The networks this belongs to. Their coordinators may edit the text.',
      ),
    },
  },
]
