import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { publishDue, remind, sendNotices } from '../../src/engine/index.js'
import { claimMail } from '../../src/engine/notices/claim.js'
import { LEASE } from '../../src/workflow/notices.js'
import { type Body, codeOf, startApp, type TestApp } from '../helpers/app.js'
import { type Mail, type MailServer, startMailServer } from '../helpers/mailServer.js'
import { createPeople, createPerson, type People, type Person } from '../helpers/people.js'
import { practiceMaker } from '../helpers/practice.js'
import { type Sender, startSender } from './startSender.js'

const URL = 'https://polkka.example.fi'
const HOUR = 3_600_000
const DAY = 24 * HOUR

let app: TestApp
let mails: MailServer
let people: People
let make: (state: string, more?: { mark?: string; owner?: Person; more?: Body }) => Promise<number>
let count = 0

beforeAll(async () => {
  mails = await startMailServer()
  process.env.SMTP_URL = mails.url
  app = await startApp()
  people = await createPeople(app)
  const maker = practiceMaker(app, people)
  make = async (state, more) => (await maker(state, { collection: 'terms', ...more })).id
})
afterAll(async () => {
  await app.close()
  await mails.close()
  delete process.env.SMTP_URL
})
/** Each story begins with nothing to tell. */
beforeEach(async () => {
  await app.sql('delete from review_notices')
  mails.mails.length = 0
  mails.answer = () => '250 taken'
})

const fresh = (roles: string[], more: object = {}) => createPerson(app, `ilmo-${(count += 1)}`, roles, more)
const act = async (id: number, path: string, body: Body, by: Person) => {
  const answer = await app.http('POST', `/api/terms/${id}/${path}`, { token: by.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body
}
const step = (id: number, name: string, by: Person = people.approver, more: Body = {}) =>
  act(id, `workflow/${name}`, { expectedRevision: 2, ...more }, by)
const send = (at = new Date()) => sendNotices(app.payload, { now: () => at, publicUrl: URL })
const later = (ms: number) => new Date(Date.now() + ms)

/** Who got a mail of which subject, in an order of its own. */
const sent = (): string[] => mails.mails.map(({ subject, to }) => `${nameOf(to)}: ${subject}`).sort()
const nameOf = (email: string): string => email.replace(/\.secret@.*/, '')
const mailTo = (name: string): Mail => mails.mails.find(({ to }) => nameOf(to) === name)!
const inbox = async ({ token }: Person, query = '', language = 'fi'): Promise<Body> => {
  const { body, status } = await app.http('GET', `/api/notices${query}`, { token, language })
  expect(status).toBe(200)
  return body
}
/** Who is told what: every row, as `name kind`. */
const told = async (): Promise<string[]> => {
  const rows = await app.sql(
    `select u.name, n.kind from review_notices n join users u on u.id::text = n.recipient `,
  )
  return rows.map(({ kind, name }) => `${name.replace('Henkilö ', '')} ${kind}`).sort()
}
const forget = () => app.sql('delete from review_notices')
const asName = (person: Person): string => person.name.replace('Henkilö ', '')

describe('who is told', () => {
  it('of a text sent for review: those who approve, or whoever has taken it alone', async () => {
    const id = await make('inReview')
    expect(await told()).toEqual(['approver submitted', 'approver2 submitted', 'both submitted'])
    await forget()
    await act(id, 'assignment', { assignee: 'me' }, people.approver2)
    expect(await told()).toEqual([])
    await step(id, 'withdraw', people.editor)
    await step(id, 'submit', people.editor)
    expect(await told()).toEqual(['approver2 submitted'])
  })

  it('but not whoever did it', async () => {
    await make('inReview', { owner: people.both })
    expect(await told()).toEqual(['approver submitted', 'approver2 submitted'])
  })

  it.each([
    ['inReview', 'requestChanges', 'changesRequested', { comment: 'Vielä.' }],
    ['inReview', 'approve', 'approved', {}],
    ['inReview', 'decline', 'declined', { comment: 'Ei.' }],
    ['approved', 'publish', 'published', {}],
    ['published', 'unpublish', 'takenDown', { comment: 'Pois.', reason: 'rights' }],
  ])('in %s of %s: owner and named editors', async (state, name, kind, more) => {
    const named = await fresh(['editor'])
    const id = await make(state, { more: { editors: [String(named.id), String(people.approver2.id)] } })
    await forget()
    await step(id, name, people.approver, more)
    expect(await told()).toEqual([`approver2 ${kind}`, `editor ${kind}`, `${asName(named)} ${kind}`])
  })

  it('of a schedule that failed: whoever set it too, and those who approve', async () => {
    const by = await fresh(['approver'])
    const id = await make('approved')
    await step(id, 'schedule', by, { publishAt: later(HOUR).toISOString() })
    await app.sql(
      `update _terms_v_locales set version_definition = 'Muu' where _parent_id in (select id from _terms_v where parent_id = $1 and latest)`,
      [id],
    )
    await forget()
    expect(await publishDue(app.payload, later(2 * HOUR))).toBe(0)
    const kind = 'scheduleFailed'
    expect(await told()).toEqual(
      [people.approver, people.approver2, people.both, people.editor, by]
        .map((person) => `${asName(person)} ${kind}`)
        .sort(),
    )
    expect((await inbox(by)).docs[0].text).toBe(
      'Ajastettu toimi jäi tekemättä. Teksti ei ole sama, joka hyväksyttiin.',
    )
    await app.payload.delete({ collection: 'users', id: by.id })
  })

  it('of a comment: the others of the case, those who spoke before too', async () => {
    const id = await make('inReview')
    await act(id, 'assignment', { assignee: 'me' }, people.approver2)
    await forget()
    await act(id, 'comments', { text: 'Hyvä alku.' }, people.approver)
    expect(await told()).toEqual(['approver2 commented', 'editor commented'])
    await forget()
    await act(id, 'comments', { text: 'Kiitos.' }, people.editor)
    expect(await told()).toEqual(['approver commented', 'approver2 commented'])
  })

  it('of being given a case, and not of taking one', async () => {
    const id = await make('inReview')
    await forget()
    await act(id, 'assignment', { assignee: 'me' }, people.approver)
    expect(await told()).toEqual([])
    await act(id, 'assignment', { assignee: String(people.approver2.id) }, people.approver)
    await act(id, 'assignment', { dueAt: later(9 * DAY).toISOString() }, people.approver)
    expect(await told()).toEqual(['approver2 assigned'])
  })

  it('of dates that come near, once per case and date, by however many clocks', async () => {
    const id = await make('inReview')
    await act(id, 'assignment', { assignee: 'me', dueAt: later(5 * DAY).toISOString() }, people.approver)
    await forget()
    await remind(app.payload, later(2.9 * DAY))
    expect(await told()).toEqual([])
    await Promise.all([remind(app.payload, later(3.1 * DAY)), remind(app.payload, later(3.1 * DAY))])
    await remind(app.payload, later(4 * DAY))
    expect(await told()).toEqual(['approver dueSoon'])
    await act(id, 'assignment', { dueAt: later(6 * DAY).toISOString() }, people.approver)
    await remind(app.payload, later(5 * DAY))
    expect(await told()).toEqual(['approver dueSoon', 'approver dueSoon'])
  })

  it('of a public text that is to be looked at again', async () => {
    const id = await make('published')
    await forget()
    const [{ review_by: reviewBy }] = (await app.sql(
      `select review_by from reviews where target_collection = 'terms' and target_id = $1`,
      [String(id)],
    )) as [Body]
    await remind(app.payload, new Date(reviewBy.getTime() - 31 * DAY))
    const mine = () => app.sql('select kind from review_notices where target_id = $1', [String(id)])
    expect(await mine()).toEqual([])
    await remind(app.payload, new Date(reviewBy.getTime() - 29 * DAY))
    await remind(app.payload, new Date(reviewBy.getTime() - 28 * DAY))
    expect(await mine()).toEqual([{ kind: 'reviewBy' }])
  })

  it('of nothing that did not happen: a refused step leaves no notice', async () => {
    const id = await make('draft')
    const answer = await app.http('POST', `/api/terms/${id}/workflow/submit`, {
      token: people.editor.token,
      body: { expectedRevision: 1 },
    })
    expect(codeOf(answer)).toBe('409 STALE_REVISION')
    expect(await told()).toEqual([])
  })
})

describe('a mail', () => {
  it('says what, about which text, in the language of its reader, with a link to the case', async () => {
    const swedish = await fresh(['editor'], { language: 'sv' })
    const id = await make('inReview', { mark: 'Raportti', owner: swedish })
    await forget()
    await step(id, 'requestChanges', people.approver, { comment: 'Lisää <b>tulokset</b>.\nKiitos' })
    expect(await send()).toBe(1)
    const { headers, html, subject, text } = mailTo(asName(swedish))
    expect(subject).toBe('Ändringar begärda: Raportti prefLabel sv')
    expect(text.trimEnd()).toBe(
      [
        'Raportti prefLabel sv',
        'Henkilö approver begärde ändringar i texten.',
        '> Lisää <b>tulokset</b>.\n> Kiitos',
        `Öppna texten i POLKKA:\n${URL}/admin/collections/terms/${id}`,
        `Välj vad du får meddelanden om och hur:\n${URL}/admin/account`,
      ].join('\n\n'),
    )
    expect(html).toContain('<html lang="sv">')
    expect(html).toContain('&#60;b&#62;tulokset&#60;/b&#62;.<br>Kiitos')
    expect(html).toContain(`<a href="${URL}/admin/collections/terms/${id}">`)
    expect(headers['auto-submitted']).toBe('auto-generated')
    expect(headers['message-id']).toMatch(/^<[\w-]{36}@polkka\.example\.fi>$/)
  })

  it('falls back to another language for the title alone, and no title breaks its head', async () => {
    const english = await fresh(['editor'], { language: 'en' })
    const id = await make('inReview', { owner: english })
    await app.sql(
      `update _terms_v_locales set version_pref_label = $2 where _locale = 'fi' and _parent_id in (select id from _terms_v where parent_id = $1 and latest)`,
      [id, 'Otsikko\r\nBcc: muu@polkka.test\r\n\r\nTeksti'],
    )
    await forget()
    await act(id, 'comments', { text: 'Hm' }, people.approver)
    await send()
    expect(mailTo(asName(english)).subject).toBe('New comment: Otsikko Bcc: muu@polkka.test Teksti')
    expect(mailTo(asName(english)).headers).not.toHaveProperty('bcc')
    expect(mails.mails).toHaveLength(1)
  })

  it('is not sent twice, however many processes send', async () => {
    for (let times = 0; times < 4; times++) await make('inReview', { mark: `Teksti ${times}` })
    const counts = await Promise.all([send(), send(), send(), send()])
    expect(counts.reduce((sum, each) => sum + each)).toBe(12)
    expect(new Set(mails.mails.map(({ id }) => id)).size).toBe(12)
    expect(new Set(sent()).size).toBe(12)
    expect(await send(later(30 * DAY))).toBe(0)
  })

  it('that was taken up by a process that died goes out once more, under the same name', async () => {
    const id = await make('inReview')
    await forget()
    await step(id, 'approve')
    const at = new Date()
    const claim = await claimMail(app.payload, at)
    expect(await send(new Date(at.getTime() + LEASE - 1))).toBe(0)
    expect(await send(new Date(at.getTime() + LEASE))).toBe(1)
    expect(mails.mails[0]!.id).toBe(`<${claim!.message}@polkka.example.fi>`)
    expect(await send(later(30 * DAY))).toBe(0)
  })

  it('is not lost by processes that are killed while they send, and repeated at most under its own name', async () => {
    for (let times = 0; times < 3; times++) await make('inReview', { mark: `Teksti ${times}` })
    const at = Date.now()
    const start = () => startSender(app.databaseUrl, mails.url)
    const senders = await Promise.all([start(), start()])
    /** Killed at its third mail, which a slow server has, and has or has not taken when the sender is no more. */
    const killAtThird = (sender: Sender, said: string, round: number) =>
      new Promise<void>((resolve) => {
        let heard = 0
        mails.answer = async () => {
          await pause(20)
          if ((heard += 1) < 3) return '250 taken'
          await sender.kill()
          resolve()
          return said
        }
        sender.send({ at: at + round * LEASE, publicUrl: URL })
      })
    await killAtThird(senders[0]!, '250 taken', 0)
    await killAtThird(senders[1]!, '451 not now', 1)
    mails.answer = () => '250 taken'
    expect(mails.mails).toHaveLength(5)
    await send(new Date(at + 2 * LEASE))
    expect([...new Set(sent())]).toEqual(
      ['approver2', 'approver', 'both'].flatMap((name) =>
        [0, 1, 2].map((nth) => `${name}: Lähetetty arvioitavaksi: Teksti ${nth} prefLabel fi`),
      ),
    )
    const ids = mails.mails.map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([10, 9])
    const [twice] = ids.filter((id, nth) => ids.indexOf(id) < nth)
    const [first, again] = mails.mails.filter(({ id }) => id === twice)
    expect([again!.to, again!.subject, again!.text]).toEqual([first!.to, first!.subject, first!.text])
    expect(await send(later(30 * DAY))).toBe(0)
  })

  it('waits while the mail server is away, a little longer each time, and then goes', async () => {
    const id = await make('inReview')
    await forget()
    await step(id, 'approve')
    await mails.close()
    const start = Date.now()
    expect(await send(new Date(start))).toBe(0)
    expect(await send(new Date(start + 59_000))).toBe(0)
    const waits = () => app.sql('select attempts::int, mail, failure from review_notices')
    expect(await waits()).toMatchObject([
      { attempts: 1, mail: 'waiting', failure: expect.stringMatching(/ECONNREFUSED/) },
    ])
    expect(await send(new Date(start + 60_000))).toBe(0)
    expect(await waits()).toMatchObject([{ attempts: 2, mail: 'waiting' }])
    await mails.open()
    expect(await send(new Date(start + 119_000))).toBe(0)
    expect(await send(new Date(start + 180_000))).toBe(1)
    expect(await waits()).toMatchObject([{ attempts: 3, mail: 'sent', failure: null }])
  })

  it('to an address that nobody has is given up after days, holds no other up, and administrators see it', async () => {
    const gone = await fresh(['editor'])
    await app.sql(`update users set email = 'unknown@polkka.test' where id = $1`, [gone.id])
    const id = await make('inReview', { more: { editors: [String(gone.id)] } })
    await forget()
    await step(id, 'approve')
    await send()
    expect(sent()).toEqual(['editor: Hyväksytty: Teksti prefLabel fi'])
    for (let hours = 0; hours <= 100; hours += 4) await send(later((hours + 0.1) * HOUR))
    const seen = await app.http('GET', '/api/notices/undelivered', { token: people.admin.token })
    expect(seen.body.docs).toMatchObject([
      { kind: 'approved', recipient: String(gone.id), failure: expect.stringContaining('550') },
    ])
    expect(codeOf(await app.http('GET', '/api/notices/undelivered', { token: people.approver.token }))).toBe(
      '403 NOT_ALLOWED',
    )
    expect(sent()).toHaveLength(1)
  })

  it('goes to nobody who has lost the right to see the case since', async () => {
    const [named, approves, owner] = [
      await fresh(['editor']),
      await fresh(['approver']),
      await fresh(['editor']),
    ]
    const id = await make('inReview', { owner, more: { editors: [String(named.id)] } })
    await step(id, 'requestChanges', people.approver, { comment: 'Vielä.' })
    await app.sql('delete from users_roles where parent_id in ($1, $2)', [approves.id, owner.id])
    await app.http('PATCH', `/api/terms/${id}`, { token: owner.token, body: { editors: [] } })
    await app.sql(
      `delete from _terms_v_texts where path = 'version.editors' and parent_id in (select id from _terms_v where parent_id = $1)`,
      [id],
    )
    await send()
    const names = mails.mails.map(({ to }) => nameOf(to)).sort()
    expect(names).toEqual(['approver', 'approver2', 'both'])
    for (const person of [named, owner]) expect((await inbox(person)).docs).toEqual([])
    expect((await inbox(approves)).unread).toBe(0)
    await app.payload.delete({ collection: 'users', id: approves.id })
  })

  it('that somebody wants no more is not sent, and what they see here stays', async () => {
    const person = await fresh(['editor'])
    const id = await make('inReview', { owner: person })
    await forget()
    await step(id, 'approve')
    await app.payload.update({ collection: 'users', id: person.id, data: { mail: 'never' } })
    expect(await send()).toBe(0)
    expect((await inbox(person)).unread).toBe(1)
  })

  it('and the inbox are chosen each by itself', async () => {
    const person = await fresh(['editor'], { mutedNotices: ['approved'], hiddenNotices: ['published'] })
    const id = await make('inReview', { owner: person })
    await forget()
    await step(id, 'approve')
    await step(id, 'publish')
    await send()
    expect(sent()).toEqual([`${asName(person)}: Julkaistu: Teksti prefLabel fi`])
    expect((await inbox(person)).docs.map(({ kind }: Body) => kind)).toEqual(['approved'])
  })
})

describe('a digest', () => {
  it('is one mail a day, at seven, of at most ten lines', async () => {
    const person = await fresh(['editor'], { mail: 'daily' })
    const ids: number[] = []
    for (let times = 1; times <= 12; times++)
      ids.push(await make('inReview', { mark: `Teksti ${times}`, owner: person }))
    await forget()
    for (const id of ids) await step(id, 'approve')
    expect(await send()).toBe(0)
    const tomorrow = later(25 * HOUR)
    const counts = await Promise.all([send(tomorrow), send(tomorrow), send(tomorrow)])
    expect(counts.reduce((sum, each) => sum + each)).toBe(1)
    const { subject, text } = mails.mails[0]!
    expect(subject).toBe('POLKKA: 12 ilmoitusta')
    const lines = text.trimEnd().split('\n\n').slice(0, -1)
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe(
      `Teksti 1 prefLabel fi: Henkilö approver hyväksyi tekstin.:\n${URL}/admin/collections/terms/${ids[0]}`,
    )
    expect(lines[9]).toBe(`ja 3 muuta ilmoitusta:\n${URL}/admin/inbox`)
    expect(await send(later(50 * HOUR))).toBe(0)
  })
})

describe('an inbox', () => {
  const read = (body: Body, { token }: Person) => app.http('POST', '/api/notices/read', { token, body })

  it('is one’s own, newest first, in the language asked for, and knows what is read', async () => {
    const [person, other] = [await fresh(['editor']), await fresh(['editor'])]
    const id = await make('inReview', { owner: person, mark: 'Oma' })
    await step(id, 'approve')
    await step(id, 'publish')
    const { docs, ...counts } = await inbox(person, '', 'sv')
    expect(counts).toEqual({ page: 1, totalDocs: 2, totalPages: 1, unread: 2 })
    expect(docs[0]).toMatchObject({
      kind: 'published',
      label: 'Publicerad',
      title: 'Oma prefLabel sv',
      text: 'Henkilö approver publicerade texten.',
      url: `/admin/collections/terms/${id}`,
      read: false,
    })
    expect((await inbox(other)).totalDocs).toBe(0)
    await read({ ids: [docs[0].id] }, other)
    expect((await inbox(person)).unread).toBe(2)
    expect((await read({ ids: [docs[0].id] }, person)).body).toEqual({ unread: 1 })
    expect((await inbox(person, '?unread=1')).docs.map(({ kind }: Body) => kind)).toEqual(['approved'])
    expect((await read({ all: true }, person)).body).toEqual({ unread: 0 })
  })

  it('answers nobody who is not signed in, and names what it cannot read', async () => {
    expect(codeOf(await app.http('GET', '/api/notices'))).toBe('401 NOT_SIGNED_IN')
    expect(codeOf(await app.http('POST', '/api/notices/read', { body: { all: true } }))).toBe(
      '401 NOT_SIGNED_IN',
    )
    const { token } = people.editor
    for (const query of ['page=0', 'page=x', 'unread=ehk%C3%A4'])
      expect(codeOf(await app.http('GET', `/api/notices?${query}`, { token }))).toBe('400 BAD_INPUT')
    for (const body of [{}, { ids: ['1'] }, { ids: 1 }, { all: 1 }])
      expect(codeOf(await read(body, people.editor))).toBe('400 BAD_INPUT')
  })

  it('forgets a document that is deleted, and a person with their account', async () => {
    const owner = await fresh(['editor'])
    const [kept, gone] = [await make('inReview', { owner }), await make('inReview', { owner })]
    await step(gone, 'withdraw', owner)
    await app.http('DELETE', `/api/terms/${gone}`, { token: owner.token })
    const rows = () => app.sql('select distinct target_id, actor_name from review_notices')
    expect(await rows()).toEqual([{ target_id: String(kept), actor_name: owner.name }])
    await step(kept, 'requestChanges', people.approver, { comment: 'Vielä.' })
    await app.payload.delete({ collection: 'users', id: owner.id })
    expect(await rows()).toEqual([{ target_id: String(kept), actor_name: null }])
    expect((await inbox(people.approver2)).docs[0].text).toBe('Joku lähetti tekstin arvioitavaksi.')
    expect(await app.sql('select 1 from review_notices where recipient = $1', [String(owner.id)])).toEqual([])
  })
})
