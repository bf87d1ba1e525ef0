import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { APIRequestContext } from '@playwright/test'

const run = promisify(execFile)

/** False where there is no Java, which the checker of HTML (vnu-jar) runs on. */
export const hasJava = () =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  )

/** What the checker of the HTML standard finds on the pages at these addresses, a line for each error; keeps them in `folder`. */
export async function errorsInHtml(
  addresses: readonly string[],
  request: APIRequestContext,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, string>()
  for (const address of addresses) {
    const file = join(folder, `${files.size}.html`)
    writeFileSync(file, await (await request.get(address, { maxRedirects: 0, failOnStatusCode: false })).body())
    files.set(`file:${file}`, address)
  }
  const checker = 'node_modules/vnu-jar/build/dist/vnu.jar'
  const options = ['--format', 'json', '--errors-only', '--stdout', '--exit-zero-always']
  const names = [...files.keys()].map((name) => name.slice('file:'.length))
  const { stdout } = await run('java', ['-jar', checker, ...options, ...names], { maxBuffer: 2 ** 26 })
  const { messages } = JSON.parse(stdout) as { messages: { url: string; message: string; extract?: string }[] }
  // The checker does not know yet of rules for following links ahead.
  const errors = messages.filter(
    ({ message }) => !message.startsWith('Bad value “speculationrules” for attribute “type”'),
  )
  return errors.map(({ url, message, extract }) => `${files.get(url) ?? url}: ${message} ${extract ?? ''}`)
}
