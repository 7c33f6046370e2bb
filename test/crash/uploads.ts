import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Lane, Request, Surroundings } from './lanes.js'

type Media = { id: number; names: string[]; sha256: Record<string, string> }

export interface Uploads extends Lane {
  /** The files that were acknowledged. */
  files: () => number[]
  /** Files on disk that no document names. */
  orphans: () => Promise<number>
}

const MEDIA = `select id, sha256,
  array_remove(array[filename, sizes_thumbnail_filename, sizes_card_filename], null) as names from media`

/** Pictures sent one after the other: of each there is the document, the picture and its smaller sizes, or nothing. */
export const uploads = ({ choose, database, mark, world }: Surroundings, folder: string): Uploads => {
  const media = path.join(folder, '.data/media')
  const acknowledged = new Map<number, string>()
  let unsettled: string[] = []

  const hashOf = async (name: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path.join(media, name)).catch(() => ''))
      .digest('hex')

  const assertWhole = async ({ id, names, sha256 }: Media): Promise<void> => {
    const disk = await Promise.all(names.map(async (name) => [name, await hashOf(name)] as const))
    const isWhole = names.length === 3 && disk.every(([name, hash]) => sha256[name] === hash)
    if (!isWhole) throw new Error(`media/${id} is not whole: ${JSON.stringify({ disk, sha256 })}`)
  }

  const stored = async (given: string): Promise<boolean> => {
    const rows = await database.sql<Media>(`${MEDIA} where credit = $1`, [given])
    if (rows.length > 1) throw new Error(`${rows.length} documents of one upload`)
    for (const row of rows) await assertWhole(row)
    return rows.length === 1
  }

  return {
    files: () => [...acknowledged.keys()],
    orphans: async () => {
      const rows = await database.sql<Media>(MEDIA)
      const known = new Set(rows.flatMap(({ names }) => names))
      return (await readdir(media).catch(() => [])).filter((name) => !known.has(name)).length
    },
    next: () => {
      const credit = mark()
      return {
        name: 'upload',
        credit,
        sent: {
          method: 'POST',
          path: '/api/media?depth=0',
          token: world.tokens.editor,
          body: { alt: 'Kuva', credit },
          file: { bytes: choose.one(world.pictures), name: 'kuva.png' },
        },
      } as Request
    },
    acknowledged: (request, { body }) => {
      const { credit } = request as Request & { credit: string }
      acknowledged.set(body.doc.id as number, credit)
      unsettled.push(credit)
    },
    settle: async (open) => {
      for (const credit of unsettled)
        if (!(await stored(credit))) throw new Error(`the upload ${credit} was acknowledged and is lost`)
      unsettled = []
      if (!open) return undefined
      return (await stored((open as Request & { credit: string }).credit)) ? 'done' : 'not done'
    },
  }
}
