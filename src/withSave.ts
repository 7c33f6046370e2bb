import type { CollectionConfig } from 'payload'

/** What goes through no review is saved with a button that has words for a server that is silent. */
export const withSave = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = { SaveButton: 'polkka/client#Save', ...admin?.components?.edit }
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } }
}
