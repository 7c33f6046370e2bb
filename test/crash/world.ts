import { picture } from '../helpers/files.js'
import { richText } from '../helpers/richText.js'
import { type Got, send, type Sent } from './http.js'

const PASSWORD = 'koe-salasana-1'

export type Who = 'admin' | 'editor' | 'approver'

/** Who takes part, a theme that a story needs, and pictures to send. */
export type World = { tokens: Record<Who, string>; theme: number; pictures: Buffer[] }

const done = async (url: string, sent: Sent): Promise<Got> => {
  const got = await send(url, sent)
  if (got.status >= 200 && got.status < 300) return got
  throw new Error(`${sent.method} ${sent.path}: ${got.status} ${got.text}`)
}

const account = (name: Who) => ({
  email: `${name}@polkka.test`,
  name: `Henkilö ${name}`,
  password: PASSWORD,
  roles: [name],
})

/** Fills an empty database over HTTP. */
export const makeWorld = async (url: string): Promise<World> => {
  const login = async (name: Who): Promise<string> => {
    const { email, password } = account(name)
    const { body } = await done(url, { method: 'POST', path: '/api/users/login', body: { email, password } })
    return body.token as string
  }
  await done(url, { method: 'POST', path: '/api/users/first-register', body: account('admin') })
  const admin = await login('admin')
  for (const name of ['editor', 'approver'] as const)
    await done(url, { method: 'POST', path: '/api/users', token: admin, body: account(name) })
  const code = { set: 'themes', code: 'koe', label: 'Koeteema' }
  const made = await done(url, { method: 'POST', path: '/api/codes', token: admin, body: code })
  return {
    tokens: { admin, editor: await login('editor'), approver: await login('approver') },
    theme: made.body.doc.id as number,
    pictures: await Promise.all(['#00a0dc', '#dc00a0', '#a0dc00'].map((colour) => picture(colour))),
  }
}

/** What a text is saved with in Finnish, `mark` in the field by which it is found again; complete from the start. */
export const TEXTS = {
  terms: {
    table: { collection: 'terms', mark: 'note' },
    finnish: (_: World, mark: string) => ({ prefLabel: 'Sana', definition: 'Sana.', note: mark }),
    swedish: () => ({ prefLabel: 'Ord', definition: 'Ord.' }),
    change: (mark: string) => ({ note: mark }),
  },
  stories: {
    table: { collection: 'stories', mark: 'lead', file: 'hero_image_id' },
    finnish: ({ theme }: World, mark: string) => ({
      title: 'Tarina',
      lead: mark,
      body: richText('Olipa kerran.'),
      themes: [theme],
      creators: [{ displayName: 'Kaisa Koe' }],
      declarations: {
        authorsAgree: true,
        imagesConsented: true,
        noPupilData: true,
        attachmentsAccessible: true,
      },
    }),
    swedish: () => ({ title: 'Berättelse', lead: 'Det var en gång.', body: richText('Det var en gång.') }),
    change: (mark: string, file?: number) => ({ lead: mark, ...(file ? { heroImage: file } : {}) }),
  },
} as const
export type Collection = keyof typeof TEXTS

/** A term in both languages, published. */
export const publishTerm = async (url: string, world: World, mark: string): Promise<number> => {
  const { finnish, swedish } = TEXTS.terms
  const by = async (token: string, method: string, path: string, body: object) => {
    const got = await send(url, { method, path: `/api/terms${path}`, token, body })
    if (got.status >= 300 || got.status < 200) throw new Error(`${path}: ${got.status} ${got.text}`)
    return got.body
  }
  const { editor, approver } = world.tokens
  const { doc } = await by(editor, 'POST', '?locale=fi&depth=0', finnish(world, mark))
  await by(editor, 'PATCH', `/${doc.id}?locale=sv`, swedish())
  for (const [token, name] of [
    [editor, 'submit'],
    [approver, 'approve'],
    [approver, 'publish'],
  ] as const)
    await by(token, 'POST', `/${doc.id}/workflow/${name}`, { expectedRevision: 2 })
  return doc.id as number
}
