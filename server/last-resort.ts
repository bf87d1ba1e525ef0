import { Answer } from './answer'
import { publicPolicy, withPages } from './headers'

const said = {
  500: {
    title: 'The portal cannot answer just now',
    text: 'Something failed on our side, and it has been noted. Please try again in a few minutes.',
  },
  503: {
    title: 'Too many ask at once',
    text: 'The portal has more to do than it can at this moment. Please try again in a few seconds.',
  },
}

const page = (title: string, text: string, id: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
<p>Number of this request: ${id}</p>
<p><a href="/">Go to the front page</a></p>
</html>
`

/** What is sent when not even the portal's own page for it can be made, for instance without a database. */
export function lastResort(status: 500 | 503, id: string): Answer {
  const { title, text } = said[status]
  return new Answer({
    status,
    headers: [
      ...['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store'],
      ...['Content-Security-Policy', publicPolicy([]), ...withPages],
    ],
    body: Buffer.from(page(title, text, id)),
  })
}
