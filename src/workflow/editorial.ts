import { defineWorkflow } from './define.js'

/**
 * THE table: what POLKKA allows. A new step is a row here; buttons, endpoints, the select options of the state,
 * the documentation and the test matrix follow from it.
 */
export const editorial = defineWorkflow({
  initial: 'draft',
  ownOnly: ['editor', 'coordinator'],
  roles: {
    editor: { label: { fi: 'Kirjoittaja', sv: 'Skribent', en: 'Editor' } },
    coordinator: { label: { fi: 'Koordinaattori', sv: 'Samordnare', en: 'Coordinator' } },
    approver: {
      label: { fi: 'OPH-hyväksyjä', sv: 'Godkännare vid Utbildningsstyrelsen', en: 'OPH approver' },
    },
    admin: { label: { fi: 'Pääkäyttäjä', sv: 'Huvudanvändare', en: 'Administrator' } },
  },
  states: {
    draft: {
      label: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
      live: 'keeps',
      editableBy: ['editor', 'coordinator'],
    },
    inReview: {
      label: { fi: 'Arvioitavana', sv: 'Under granskning', en: 'In review' },
      live: 'keeps',
      editableBy: [],
    },
    changesRequested: {
      label: { fi: 'Muutoksia pyydetty', sv: 'Ändringar begärda', en: 'Changes requested' },
      live: 'keeps',
      editableBy: ['editor', 'coordinator'],
    },
    approved: {
      label: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
      live: 'keeps',
      editableBy: [],
    },
    published: {
      label: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
      live: 'shows',
      editableBy: ['editor', 'coordinator'],
      saveOpens: 'draft',
    },
    declined: {
      label: { fi: 'Ei julkaista', sv: 'Publiceras inte', en: 'Not to be published' },
      live: 'keeps',
      editableBy: [],
    },
    archived: {
      label: { fi: 'Arkistoitu', sv: 'Arkiverad', en: 'Archived' },
      live: 'shows',
      editableBy: [],
    },
  },
  transitions: {
    submit: {
      label: { fi: 'Lähetä arvioitavaksi', sv: 'Skicka för granskning', en: 'Send for review' },
      from: ['draft', 'changesRequested'],
      to: 'inReview',
      by: ['editor', 'coordinator'],
      guards: ['readyForReview'],
      act: 'submit',
    },
    withdraw: {
      label: { fi: 'Ota takaisin muokattavaksi', sv: 'Ta tillbaka för redigering', en: 'Take back to edit' },
      from: ['inReview'],
      to: 'draft',
      by: ['editor', 'coordinator'],
    },
    requestChanges: {
      label: { fi: 'Pyydä muutoksia', sv: 'Begär ändringar', en: 'Request changes' },
      from: ['inReview', 'approved'],
      to: 'changesRequested',
      by: ['approver'],
      guards: ['comment'],
      act: 'revoke',
    },
    approve: {
      label: { fi: 'Hyväksy', sv: 'Godkänn', en: 'Approve' },
      from: ['inReview'],
      to: 'approved',
      by: ['approver'],
      guards: ['notContributor', 'criteriaAnswered'],
      act: 'approve',
    },
    publish: {
      label: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
      from: ['approved'],
      to: 'published',
      by: ['approver'],
      guards: ['notContributor', 'approvedText', 'readyForPublication'],
      act: 'publish',
    },
    schedule: {
      label: { fi: 'Ajasta julkaisu', sv: 'Schemalägg publicering', en: 'Schedule' },
      from: ['approved'],
      to: 'approved',
      by: ['approver'],
      guards: ['notContributor', 'futureTime', 'approvedText', 'readyForPublication'],
      act: 'schedule',
    },
    unschedule: {
      label: { fi: 'Peru ajastus', sv: 'Ta bort schemaläggningen', en: 'Unschedule' },
      from: ['approved'],
      to: 'approved',
      by: ['approver'],
      guards: ['scheduled'],
      act: 'unschedule',
    },
    decline: {
      label: { fi: 'Päätä olla julkaisematta', sv: 'Besluta att inte publicera', en: 'Decline' },
      from: ['inReview'],
      to: 'declined',
      by: ['approver'],
      guards: ['comment'],
    },
    reopen: {
      label: { fi: 'Avaa uudelleen', sv: 'Öppna på nytt', en: 'Reopen' },
      from: ['declined', 'archived'],
      to: 'draft',
      by: ['editor', 'coordinator', 'approver'],
    },
    unpublish: {
      label: { fi: 'Poista julkaisusta', sv: 'Avpublicera', en: 'Unpublish' },
      from: ['published'],
      to: 'draft',
      by: ['approver'],
      guards: ['comment', 'reason'],
      act: 'unpublish',
      whileLive: true,
      live: 'hides',
    },
    archive: {
      label: { fi: 'Arkistoi', sv: 'Arkivera', en: 'Archive' },
      from: ['published'],
      to: 'archived',
      by: ['approver'],
      guards: ['commentOrSuccessor'],
      act: 'archive',
    },
    confirm: {
      label: {
        fi: 'Vahvista ajantasaiseksi',
        sv: 'Bekräfta att uppgifterna är aktuella',
        en: 'Confirm still valid',
      },
      from: ['published'],
      to: 'published',
      by: ['editor', 'coordinator', 'approver'],
      act: 'confirm',
    },
  },
})

export type Role = keyof typeof editorial.roles
export type State = keyof typeof editorial.states
export type TransitionName = keyof typeof editorial.transitions
