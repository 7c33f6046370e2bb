export { type Client, clientsByHash } from './apiKeys/clients.js'
export { hashOf, isKey } from './apiKeys/key.js'
export { renewKey } from './apiKeys/renew.js'
export { addUsage, dayOf, forgetUsage, type Use, usageOf } from './apiKeys/usage.js'
export { assign, type AssignmentInput } from './assignment.js'
export type { Person, WorkflowView } from '../workflow/view.js'
export { type CaseRow, readCase } from './cases.js'
export { addComment, type CommentInput, commentsOf, settleComment } from './comments.js'
export { changesSince, type Since, sinceOf } from './compare.js'
export { contentHash } from './contentHash.js'
export { criteriaOf } from './criteriaOf.js'
export { keepSetsUnanswered } from './criteriaSets.js'
export { ENGINE_FIELDS } from './contentHash.js'
export { completeFeed } from './feed/complete.js'
export {
  type Document,
  documentsOf,
  firstChangeAt,
  type Latest,
  latestChanges,
  settledNow,
} from './feed/latest.js'
export { openSnapshot, type Snapshot } from './feed/snapshot.js'
export { headOf, type PublicChange, readChanges } from './feed/read.js'
export { FILE_STORE, type FileStore, filenamesOf, removeBytes, storeOf } from './fileStore.js'
export { type FileArgs, gateFile } from './fileGate.js'
export { gateCreate, gateDelete, gateRestore, gateUpdate, type WriteArgs } from './gate.js'
export { engineOf, type EngineOptions, type GovernedCollection, OPTIONS_KEY, optionsOf } from './instance.js'
export { installInvariants } from './invariants.js'
export {
  countMails,
  forgetOldNotices,
  forgetPerson,
  inboxOf,
  markRead,
  remind,
  sendNotices,
  type SendOptions,
  undelivered,
} from './notices/index.js'
export { ownWhere, personOf, reaches, userId } from './people.js'
export { languagesOf } from './languages.js'
export { previewed, previewOf } from './preview.js'
export { eachCondition, nestedIn, type Related, relatedIn, sightOf } from './related.js'
export { idempotent } from './requests.js'
export { kindOf, saveAssessment } from './saveAssessment.js'
export { publishDue } from './schedule.js'
export { runTransition, type TransitionInput, type TransitionResult } from './transition.js'
export {
  asOfOneMoment,
  missingFrom,
  type Problem,
  trailLines,
  verify,
  type Verified,
  type View,
} from './verify/index.js'
export { type Asked, unanswerableIn } from './unanswerable.js'
export { workflowOf } from './workflowOf.js'
export { isRow, type Row } from './row.js'
export { inLanguages, parseId } from './texts.js'
export { isAllowedUrl } from './webhooks/address.js'
export { queueLengths } from './webhooks/claim.js'
export { deliverDue } from './webhooks/deliver.js'
export { giveUp, renewSecret, replay } from './webhooks/manage.js'
export { newSecret } from './webhooks/sign.js'
