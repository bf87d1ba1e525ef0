import { expect, test } from 'vitest'
import { editor, onBothEngines } from '../testing/engines'
import { auth } from './auth'
import { addStaff } from './staff'

// Read when the sign-in is first asked for, once in a process.
process.env.SITE_URL = 'https://portal.example.org'

onBothEngines('empty', () => {
  test('under https the cookie of a session travels encrypted only, and says so in its name', async () => {
    const guest = { name: 'Guest', email: 'guest@example.org', role: 'author' } as const
    await addStaff(editor, guest, 'a long enough password')
    const response = await auth().handler(
      new Request('https://portal.example.org/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://portal.example.org' },
        body: JSON.stringify({ email: guest.email, password: 'a long enough password' }),
      }),
    )
    const [cookie = '', ...others] = response.headers.getSetCookie()
    expect(others).toEqual([])
    const [pair = '', ...attributes] = cookie.split('; ')
    expect(pair).toMatch(/^__Secure-.*session_token=/)
    expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/']))
    expect(attributes.filter((one) => one.startsWith('Domain'))).toEqual([])
  })
})
