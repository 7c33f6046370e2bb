import type { ArrayField, Field, GroupField } from 'payload'
import { kept } from './kept.js'
import { required } from '../../src/workflow/required.js'
import { organisation } from './organisations.js'
import { words, type Named } from './words.js'

const displayName = (custom?: ReturnType<typeof required>): Field => ({
  name: 'displayName',
  type: 'text',
  label: words('Julkinen nimi', 'Offentligt namn', 'Public name'),
  maxLength: 120,
  custom,
  admin: {
    description: words(
      'Juuri niin kuin sen saa näyttää: nimi, nimimerkki tai pelkkä tehtävä. Muuta ei tallenneta.',
      'Precis så som det får visas: namn, pseudonym eller bara uppgiften. Inget annat sparas.',
      'Exactly as it may be shown: a name, a pen name or only a role. Nothing else is kept.',
    ),
  },
})

const roleTitle = (): Field => ({
  name: 'roleTitle',
  type: 'text',
  label: words('Tehtävä', 'Uppgift', 'Role'),
  localized: true,
  maxLength: 120,
  admin: {
    description: words(
      'Esim. historian lehtori, kv-koordinaattori.',
      'T.ex. lektor i historia, internationell samordnare.',
      'For example history teacher, international coordinator.',
    ),
  },
})

const theirOrganisation = (): Field =>
  organisation({
    name: 'organisation',
    label: words('Organisaatio', 'Organisation', 'Organisation'),
    help: words(
      'Missä hän tätä työtä tekee tai teki.',
      'Var personen gör eller gjorde detta arbete.',
      'Where they do or did this work.',
    ),
  })

/**
 * People as readers see them. There is one name only, the public one: a name that must stay hidden is not here to
 * leak, and nothing here points at an account.
 */
export const people = ({
  name,
  label,
  help,
  custom,
  more = [],
}: Named & { custom?: ReturnType<typeof required>; more?: Field[] }): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: words('Henkilö', 'Person', 'Person'), plural: words('Henkilöt', 'Personer', 'People') },
  custom,
  admin: { description: help },
  fields: [displayName(required('review')), roleTitle(), theirOrganisation(), ...more],
})

export const creators = (): ArrayField =>
  people({
    name: 'creators',
    label: words('Tekijät', 'Upphovspersoner', 'Creators'),
    help: words(
      'Kenen työtä tämä on? Tekijäksi käy henkilö, työryhmä tai koulu.',
      'Vems arbete är detta? En person, en arbetsgrupp eller en skola kan anges.',
      'Whose work is this? A person, a team or a school will do.',
    ),
    custom: required('review'),
  })

/** Whom to ask. The address is for the staff, who pass messages on; readers see the name line only. */
export const contact = (custom?: ReturnType<typeof required>): GroupField => ({
  name: 'contact',
  type: 'group',
  label: words('Yhteystiedot', 'Kontaktuppgifter', 'Contact'),
  admin: {
    description: words(
      'Kuka vastaa, kun lukija kysyy lisää?',
      'Vem svarar när en läsare vill veta mer?',
      'Who answers when a reader asks for more?',
    ),
  },
  fields: [
    displayName(),
    roleTitle(),
    {
      name: 'email',
      type: 'email',
      label: words('Sähköposti (ei julkinen)', 'E-post (inte offentlig)', 'E-mail (not public)'),
      ...kept,
      custom,
      admin: {
        description: words(
          'Osoite jää palvelun sisälle. Yhteydenotot välitetään.',
          'Adressen stannar i tjänsten. Kontakter förmedlas.',
          'The address stays inside the service. Messages are passed on.',
        ),
      },
    },
  ],
})
