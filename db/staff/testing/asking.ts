import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outbox } from '../../../mail'
import { type Editor, editorOf } from '../../editor'
import { auth } from '../auth'

/** Puts a question to the sign-in as a browser would. */
export function ask(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return auth().handler(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', ...headers },
      body: JSON.stringify(body),
    }),
  )
}

/** Signs in from an address of the tester's choice, since tries are counted by it. */
export function signIn(email: string, password: string, from: string, userAgent = 'a test'): Promise<Response> {
  return ask('/sign-in/email', { email, password }, { 'x-client-address': from, 'user-agent': userAgent })
}

/** What a browser sends back of the cookies that it was given. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')
}

/** Somebody who has signed in, and the headers by which they are known. */
export async function signedIn(email: string, password: string, from: string) {
  const headers = new Headers({ cookie: cookieOf(await signIn(email, password, from)) })
  const editor = await editorOf(headers)
  if (!editor) throw new Error(`${email} cannot sign in.`)
  return { editor, headers } as { editor: Editor; headers: Headers }
}

/** What lies in the outbox for somebody, the newest last. */
export function mailFor(email: string): string[] {
  const names = readdirSync(outbox()).filter((name) => name.includes(` ${email} `))
  return names.sort().map((name) => readFileSync(join(outbox(), name), 'utf8'))
}

/** The secret of the link in a message. */
export function tokenIn(message: string | undefined): string {
  return /[?]token=([\w-]+)/.exec(message ?? '')?.[1] ?? ''
}
