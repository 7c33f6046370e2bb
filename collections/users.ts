import type { CollectionConfig } from 'payload'
import { adminOnly } from '../src/access/adminOnly.js'
import { adminOnlyField } from '../src/access/adminOnlyField.js'
import { othersByAdmin } from '../src/access/othersByAdmin.js'
import { anyRoleInAdmin } from '../src/access/anyRoleInAdmin.js'
import { selfOrAdmin } from '../src/access/selfOrAdmin.js'
import { groups, options, words } from './fields/words.js'

export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: words('Käyttäjä', 'Användare', 'User'),
    plural: words('Käyttäjät', 'Användare', 'Users'),
  },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
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
          'Ilmoitukset näkyvät aina myös täällä.',
          'Meddelandena finns alltid också här.',
          'Notices are always here as well.',
        ),
      },
    },
    {
      name: 'mutedNotices',
      type: 'select',
      hasMany: true,
      label: words('Mistä en halua sähköpostia', 'Vad jag inte vill ha e-post om', 'No e-mail about'),
      options: options({
        submitted: ['Arvioitavaksi lähetetyt', 'Inskickade för granskning', 'Texts sent for review'],
        changesRequested: ['Pyydetyt muutokset', 'Begärda ändringar', 'Requested changes'],
        approved: ['Hyväksynnät', 'Godkännanden', 'Approvals'],
        published: ['Julkaisut', 'Publiceringar', 'Publications'],
        commented: ['Kommentit', 'Kommentarer', 'Comments'],
        dueSoon: ['Lähestyvät määräajat', 'Tidsfrister som närmar sig', 'Approaching due dates'],
        reviewBy: ['Tarkistusajankohdat', 'Tid för översyn', 'Time to look at a text again'],
      }),
      admin: {
        description: words(
          'Näistä kerrotaan vain täällä.',
          'Om dessa berättas bara här.',
          'You are told of these here only.',
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
