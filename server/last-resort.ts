import type { Rendered } from './render'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The portal cannot answer just now</title>
<h1>The portal cannot answer just now</h1>
<p>Something failed on our side, and it has been noted. Please try again in a few minutes.</p>
<p><a href="/">Go to the front page</a></p>
</html>
`

/** What is sent when not even the portal's own error page can be made, for instance without a database. */
export function lastResort(): Rendered {
  return { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) }
}
