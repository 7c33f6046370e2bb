import type { CollectionConfig } from 'payload'
import { adminOnly } from '../src/access/adminOnly.js'
import { adminOnlyField } from '../src/access/adminOnlyField.js'
import { othersByAdmin } from '../src/access/othersByAdmin.js'
import { makeFirstUserAdmin } from '../hooks/makeFirstUserAdmin.js'
import { anyRoleInAdmin } from '../src/access/anyRoleInAdmin.js'
import { selfOrAdmin } from '../src/access/selfOrAdmin.js'
import { NOTICE_KINDS, NOTICES } from '../src/workflow/notices.js'
import { groups, options, words } from './fields/words.js'

const noticeOptions = NOTICE_KINDS.map((value) => ({ value, label: NOTICES[value].label }))

export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: words('Käyttäjä', 'Användare', 'User'),
    plural: words('Käyttäjät', 'Användare', 'Users'),
  },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  hooks: { beforeChange: [makeFirstUserAdmin] },
  access: {
    read: selfOrAdmin,
    create: adminOnly,
    update: selfOrAdmin,
    delete: adminOnly,
    unlock: adminOnly,
    admin: anyRoleInAdmin,
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'organisation'],
    listSearchableFields: ['name', 'email'],
    description: words(
      'Ihmiset, jotka kirjoittavat, koordinoivat, hyväksyvät ja ylläpitävät.',
      'De som skriver, samordnar, godkänner och underhåller.',
      'The people who write, coordinate, approve and maintain.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Nimi', 'Namn', 'Name'),
      admin: {
        description: words(
          'Näkyy käsittelyhistoriassa, ei lukijoille.',
          'Syns i behandlingshistoriken, inte för läsare.',
          'Shown in the workflow history, not to readers.',
        ),
      },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      access: { create: adminOnlyField, update: othersByAdmin },
      label: words('Roolit', 'Roller', 'Roles'),
      options: options({
        editor: ['Kirjoittaja', 'Skribent', 'Editor'],
        coordinator: ['Koordinaattori', 'Samordnare', 'Coordinator'],
        approver: ['OPH-hyväksyjä', 'Godkännare vid Utbildningsstyrelsen', 'OPH approver'],
        admin: ['Pääkäyttäjä', 'Huvudanvändare', 'Administrator'],
      }),
      admin: {
        description: words(
          'Vain pääkäyttäjä antaa rooleja. Kukaan ei hyväksy omaa tekstiään, ei edes pääkäyttäjä.',
          'Bara huvudanvändaren ger roller. Ingen godkänner sin egen text, inte ens huvudanvändaren.',
          'Only an administrator gives roles. Nobody approves their own text, administrators neither.',
        ),
      },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: words('Organisaatio', 'Organisation', 'Organisation'),
      admin: { description: words('Missä työskentelet?', 'Var arbetar du?', 'Where do you work?') },
    },
    {
      name: 'jobTitle',
      type: 'text',
      maxLength: 120,
      label: words('Tehtävänimike', 'Tjänstebeteckning', 'Job title'),
      admin: {
        description: words(
          'Esim. opetusneuvos.',
          'T.ex. undervisningsråd.',
          'For example counsellor of education.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'fi',
      label: words('Asiointikieli', 'Kontaktspråk', 'Language of service'),
      options: options({
        fi: ['suomi', 'finska', 'Finnish'],
        sv: ['ruotsi', 'svenska', 'Swedish'],
        en: ['englanti', 'engelska', 'English'],
      }),
      admin: {
        description: words(
          'Kieli, jolla saat viestit.',
          'Det språk du får meddelanden på.',
          'The language your messages come in.',
        ),
      },
    },
    {
      name: 'mail',
      type: 'select',
      defaultValue: 'atOnce',
      label: words('Sähköposti ilmoituksista', 'E-post om meddelanden', 'E-mail about notices'),
      options: options({
        atOnce: ['Heti', 'Genast', 'At once'],
        daily: ['Kerran päivässä koottuna', 'Samlat en gång om dagen', 'Once a day, together'],
        never: ['Ei sähköpostia', 'Ingen e-post', 'No e-mail'],
      }),
      admin: {
        description: words(
          'Kooste lähtee kello 7.00. Ilmoitukset näkyvät myös kellon kuvakkeen takana.',
          'Sammandraget skickas klockan 7.00. Meddelandena finns också bakom klocksymbolen.',
          'The daily mail leaves at 7.00 Finnish time. Notices are also behind the bell.',
        ),
      },
    },
    {
      name: 'mutedNotices',
      type: 'select',
      hasMany: true,
      label: words('Mistä en halua sähköpostia', 'Vad jag inte vill ha e-post om', 'No e-mail about'),
      options: noticeOptions,
      admin: {
        description: words(
          'Näistä kerrotaan vain ilmoituksissa.',
          'Om dessa berättas bara bland meddelandena.',
          'You are told of these in the inbox only.',
        ),
      },
    },
    {
      name: 'hiddenNotices',
      type: 'select',
      hasMany: true,
      label: words(
        'Mitä en halua ilmoituksiin',
        'Vad jag inte vill ha bland meddelandena',
        'Not in the inbox',
      ),
      options: noticeOptions,
      admin: {
        description: words(
          'Näistä kerrotaan vain sähköpostilla. Jos valitset saman kumpaankin, siitä ei kerrota lainkaan.',
          'Om dessa berättas bara per e-post. Det som du väljer på båda ställena berättas inte alls.',
          'You are told of these by e-mail only. What you choose in both lists is not told at all.',
        ),
      },
    },
    {
      name: 'coordinationProjects',
      type: 'relationship',
      relationTo: 'coordination-projects',
      hasMany: true,
      access: { create: adminOnlyField, update: adminOnlyField },
      label: words('Koordinaatiohankkeet', 'Samordningsprojekt', 'Coordination projects'),
      admin: {
        description: words(
          'Hankkeet, joiden tekstejä koordinaattori saa muokata.',
          'Projekt vars texter samordnaren får redigera.',
          'The projects whose texts a coordinator may edit.',
        ),
      },
    },
    {
      name: 'networks',
      type: 'relationship',
      relationTo: 'networks',
      hasMany: true,
      access: { create: adminOnlyField, update: adminOnlyField },
      label: words('Verkostot', 'Nätverk', 'Networks'),
      admin: {
        description: words(
          'Verkostot, joiden tekstejä koordinaattori saa muokata.',
          'Nätverk vars texter samordnaren får redigera.',
          'The networks whose texts a coordinator may edit.',
        ),
      },
    },
  ],
}
