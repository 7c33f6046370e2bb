import type { CollectionConfig } from 'payload'

const refuse = (slug: string, problem: string): never => {
  throw new Error(`reviewWorkflow: the collection "${slug}" ${problem}`)
}

/**
 * A collection that can be governed, or a start-up error of one line that says what to do.
 * Each refusal names a Payload feature that would publish or change text around the review.
 */
export const governable = (collection: CollectionConfig): CollectionConfig => {
  const { slug, access, auth, upload, versions } = collection
  const drafts = typeof versions === 'object' && typeof versions.drafts === 'object' ? versions.drafts : {}
  if (auth) refuse(slug, 'has auth: keep accounts and reviewed text in two collections')
  if (versions === false || (typeof versions === 'object' && versions.drafts === false)) {
    refuse(slug, 'switches drafts off: remove `versions`, reviewWorkflow sets it')
  }
  if (drafts.schedulePublish)
    refuse(slug, 'uses schedulePublish: remove it and use the transition "schedule"')
  if ((drafts as { localizeStatus?: boolean }).localizeStatus) {
    refuse(slug, 'uses localizeStatus: remove it, all languages of a document are approved together')
  }
  if (typeof upload === 'object' && (upload as { overwriteExistingFiles?: boolean }).overwriteExistingFiles) {
    refuse(slug, 'uses overwriteExistingFiles: remove it, an approved file must not be overwritten')
  }
  if ((collection as { folders?: unknown }).folders) {
    refuse(slug, 'uses folders: remove it, a folder that is deleted would change a text without a review')
  }
  if (access?.read)
    refuse(slug, 'sets access.read: remove it, reviewWorkflow lets strangers read published documents only')
  return collection
}
