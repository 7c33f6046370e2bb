import type { Payload } from 'payload'

import type { Role } from '../src/workflow/editorial.js'

/** The demo accounts: invented people, each for one role. */
const PEOPLE = {
  editor: { name: 'Eeva Esimerkki', roles: ['editor'], language: 'fi', jobTitle: 'Luokanopettaja' },
  editor2: { name: 'Erik Exempel', roles: ['editor'], language: 'sv', jobTitle: 'Ämneslärare' },
  coordinator: {
    name: 'Kaisa Koordinaattori',
    roles: ['coordinator'],
    language: 'fi',
    jobTitle: 'Koordinaattori',
  },
  approver: { name: 'Henri Hyväksyjä', roles: ['approver'], language: 'fi', jobTitle: 'Opetusneuvos' },
  approver2: { name: 'Gunilla Granskare', roles: ['approver'], language: 'sv', jobTitle: 'Undervisningsråd' },
  admin: { name: 'Pirkko Pääkäyttäjä', roles: ['admin'], language: 'fi', jobTitle: 'Pääkäyttäjä' },
} as const satisfies Record<string, { name: string; roles: Role[]; language: 'fi' | 'sv'; jobTitle: string }>

export type PersonKey = keyof typeof PEOPLE
export type SeededUser = { id: number; collection: 'users'; email: string; roles: string[] }
export type SeededPeople = Record<PersonKey, SeededUser>

/** Makes the accounts that are missing and returns all of them. */
export const seedPeople = async (payload: Payload, password: string): Promise<SeededPeople> => {
  const people: Partial<SeededPeople> = {}
  for (const [key, person] of Object.entries(PEOPLE)) {
    const email = `${key}@polkka.example`
    const { docs } = await payload.find({
      collection: 'users',
      limit: 1,
      where: { email: { equals: email } },
    })
    const user =
      docs[0] ??
      (await payload.create({
        collection: 'users',
        data: { ...person, roles: [...person.roles], email, password },
      }))
    people[key as PersonKey] = { ...(user as unknown as SeededUser), collection: 'users' }
  }
  return people as SeededPeople
}
