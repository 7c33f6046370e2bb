import type { CollectionConfig } from 'payload'

export const users: CollectionConfig = { slug: 'users', auth: true, fields: [{ name: 'roles', type: 'select', hasMany: true, options: ['editor', 'coordinator', 'approver', 'admin'] }] }
