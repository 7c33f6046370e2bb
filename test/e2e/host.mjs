/**
 * The host of `npm start`, compiled, with less in its database: accounts, code lists and one school instead of all
 * the demo content. Run as a process of its own by test/e2e/host.ts.
 */
const built = (file) => import(new URL(`../../dist/${file}.js`, import.meta.url).href)

const { run } = await built('src/server/run')

await run(false, async () => {
  const [{ realParts }, { seedCodes }, { seedPeople }, { seedPhrases }] = await Promise.all(
    ['src/server/parts', 'seed/codes', 'seed/people', 'seed/phrases'].map(built),
  )
  return {
    ...realParts(false),
    seed: async (payload, { password }) => {
      await seedCodes(payload)
      await seedPeople(payload, password)
      await seedPhrases(payload)
      await payload.create({
        collection: 'users',
        data: {
          email: 'both@polkka.example',
          name: 'Maija Molempi',
          password,
          roles: ['editor', 'approver'],
          language: 'fi',
        },
      })
      const school = await payload.create({
        collection: 'organisations',
        locale: 'fi',
        data: { name: 'Koekylän koulu', kind: 'school' },
      })
      await payload.update({
        collection: 'organisations',
        id: school.id,
        locale: 'sv',
        data: { name: 'Provby skola' },
      })
    },
  }
})
