import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Axe = {
  run: (where: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What the checker of accessibility finds in these parts of the page that are there, each with the place. */
export const barriers = async (page: Page, places: readonly string[]): Promise<string[]> => {
  await page.evaluate(await readFile(AXE, 'utf8'))
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: Axe }
    const include = wanted.filter((place) => document.querySelector(place)).map((place) => [place])
    if (include.length === 0) return [`none of ${wanted.join(', ')} is there`]
    const { violations } = await axe.run({ include })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, places)
}

/** What cannot be reached without pushing the page sideways: how much wider it is than the window, and what sticks out. */
export const beyondWindow = (page: Page, places: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const width = document.documentElement.clientWidth
    const wider = document.documentElement.scrollWidth - width
    const inside = wanted.flatMap((place) => [...document.querySelectorAll(`${place}, ${place} *`)])
    const out = inside.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect()
      return own > 1 && (right > width + 1 || left < -1)
    })
    return [
      ...(wider > 0 ? [`${wider} px wider`] : []),
      ...out.map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ]
  }, places)
