import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), '/usr/bin']
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

const playwrightsOwn = (): string[] => {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/** A Chromium of this machine: Playwright's own if it was installed, else the system's. */
const browserPath = (): string | undefined =>
  [
    ...playwrightsOwn(),
    ...NAMES.flatMap((name) => FOLDERS.map((folder) => path.join(folder, name))),
    ON_A_MAC,
  ].find((file) => file && existsSync(file))

/**
 * Whether browser tests can run here. Where they must (POLKKA_REQUIRE_BROWSER=1, CI=true), a missing browser is a
 * failure; elsewhere they are skipped, and loudly.
 */
export const hasBrowser = (): boolean => {
  if (browserPath()) return true
  const said = `No Chromium found (looked for ${NAMES.join(', ')} and for Playwright's own).`
  if (process.env.POLKKA_REQUIRE_BROWSER === '1' || process.env.CI === 'true') throw new Error(said)
  console.warn(
    `\n*** ${said}\n*** THE BROWSER TESTS ARE SKIPPED. Install one, e.g. apt-get install chromium.\n`,
  )
  return false
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
    ],
  })
