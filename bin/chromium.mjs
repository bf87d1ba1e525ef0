import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, run, step } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of an installed Chromium: the one of CHROMIUM_PATH, or the first that is found. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications].find(existsSync)
}

/** Makes sure that there is a Chromium: installs Debian's where that is possible. Throws `Refusal` otherwise. */
export async function provideChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Refusal(`CHROMIUM_PATH names ${given}, which is not there.`)
  if (findChromium()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await step('Installing Chromium', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update'], env)
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], env)
    })
  if (!findChromium())
    throw new Refusal(
      'The browser tests need Chromium: install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium), or name one with CHROMIUM_PATH.',
    )
}
