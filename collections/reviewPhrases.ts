import type { CollectionConfig } from 'payload'
import { approverOrAdmin } from '../src/access/approverOrAdmin.js'
import { groups, options, words } from './fields/words.js'

/** Sentences that reviewers put into their comments: written once, kind and clear, in each language of the texts. */
export const reviewPhrases: CollectionConfig = {
  slug: 'review-phrases',
  labels: {
    singular: words('Valmis lause', 'Färdig mening', 'Ready sentence'),
    plural: words('Valmiit lauseet', 'Färdiga meningar', 'Ready sentences'),
  },
  access: {
    read: approverOrAdmin,
    create: approverOrAdmin,
    update: approverOrAdmin,
    delete: approverOrAdmin,
    unlock: approverOrAdmin,
  },
  defaultSort: 'order',
  graphQL: false,
  admin: {
    group: groups.registers,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'order'],
    description: words(
      'Lauseita, joita arvioija voi lisätä kommenttiinsa ja muokata tilanteeseen sopiviksi.',
      'Meningar som granskaren kan lägga till i sin kommentar och anpassa till situationen.',
      'Sentences that a reviewer can put into a comment and change to suit the case.',
    ),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: words('Nimi', 'Namn', 'Name'),
      admin: {
        description: words(
          'Muutama sana, josta lauseen tunnistaa luettelossa.',
          'Några ord som meningen känns igen på i listan.',
          'A few words by which the sentence is known in the list.',
        ),
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'requestChanges',
      label: words('Mihin', 'Till vad', 'Used for'),
      options: options({
        requestChanges: ['Muutosten pyytäminen', 'Begäran om ändringar', 'Requesting changes'],
        decline: ['Päätös olla julkaisematta', 'Beslut att inte publicera', 'Declining'],
        unpublish: ['Julkaisusta poistaminen', 'Avpublicering', 'Unpublishing'],
        comment: ['Kommentti', 'Kommentar', 'Comment'],
      }),
      admin: {
        description: words(
          'Missä lausetta tarjotaan. Muutospyynnön lauseet ovat käytössä myös kommenteissa.',
          'Var meningen erbjuds. Meningarna för begäran om ändringar finns också i kommentarer.',
          'Where the sentence is offered. Those for requesting changes are offered in comments as well.',
        ),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 1000,
      label: words('Lause', 'Mening', 'Sentence'),
      admin: {
        description: words(
          'Ystävällinen ja täsmällinen: mitä puuttuu, miksi sillä on väliä ja mitä seuraavaksi.',
          'Vänlig och exakt: vad som saknas, varför det spelar roll och vad som händer härnäst.',
          'Friendly and exact: what is missing, why it matters and what comes next.',
        ),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      label: words('Järjestys', 'Ordning', 'Order'),
      admin: { description: words('Pienin ensin.', 'Minst först.', 'Smallest first.') },
    },
  ],
}
