import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test'
import { expect, madeUpAddress } from '../test'

export type Colleague = { name: string; email: string; password: string }

/** Where the portal of this run is, and the folder in which it keeps everything. */
export const portalAddress = () => `http://localhost:${process.env.E2E_PORT}`
const folder = () => process.env.E2E_FOLDER ?? ''

/** The demonstration administrator of this run's portal, from the file that the portal made for its operator. */
export function demonstration(): Colleague {
  const [email = '', password = ''] = readFileSync(join(folder(), 'demonstration-sign-in.txt'), 'utf8')
    .trim()
    .split(' ')
  return { name: 'Demonstration Administrator', email, password }
}

/** Somebody new, made by the operator's command, with a role everywhere. It takes a second. */
export async function addColleague(role: 'administrator' | 'editor' | 'author' | 'translator'): Promise<Colleague> {
  const mark = randomUUID().slice(0, 8)
  const [name, email] = [`${role} ${mark}`, `${role}-${mark}@example.org`]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'bin/staff-add.ts', email, name, role],
    {
      env: {
        ...process.env,
        DATABASE_URL: `file:${join(folder(), 'portal.db')}`,
        FILES_DIRECTORY: join(folder(), 'files'),
      },
    },
  )
  return { name, email, password: /password (\S+)/.exec(stdout)?.[1] ?? '' }
}

/**
 * Signs somebody without a second factor in for all that a browser's context, or a test's `request`, asks from then on.
 * Each sign-in comes from an address of its own, of which only so many are allowed in a minute.
 */
export async function signInAs(by: BrowserContext | APIRequestContext, email: string, password: string): Promise<void> {
  const request = 'request' in by ? by.request : by
  const headers = { origin: portalAddress(), 'x-forwarded-for': madeUpAddress() }
  const response = await request.post(`${portalAddress()}/api/auth/sign-in/email`, {
    headers,
    data: { email, password },
  })
  expect([email, response.status()]).toEqual([email, 200])
}

/** Signs in as people do, by the form of the page that is open. */
export async function signInByForm(page: Page, { email, password }: Pick<Colleague, 'email' | 'password'>) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** The links in the messages that the portal sent to somebody, once there are as many as expected. */
export async function linksFor(email: string, count = 1): Promise<string[]> {
  const outbox = join(folder(), 'outbox')
  const names = () => (existsSync(outbox) ? readdirSync(outbox).filter((name) => name.includes(` ${email} `)) : [])
  await expect.poll(() => names().length, `messages to ${email}`).toBe(count)
  const text = (name: string) => readFileSync(join(outbox, name), 'utf8')
  // A message is there before all of it is written.
  await expect.poll(() => names().every((name) => text(name).includes('token='))).toBe(true)
  return names()
    .sort()
    .map((name) => /http\S+token=\S+/.exec(text(name))?.[0] ?? '')
}

/** What axe finds in somebody's way on a page; what it has in a frame is a page of its own. */
export async function barriersOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
