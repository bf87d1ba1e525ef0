import { createHash } from 'node:crypto'

/** Answers with a text, or with 304 to somebody who has it already (RFC 9110, 13.2.2). */
export function conditional(asked: Headers, body: string, contentType: string, changedAt: Date): Response {
  const tag = `"${createHash('sha1').update(body).digest('hex')}"`
  const headers = {
    ETag: tag,
    'Last-Modified': changedAt.toUTCString(),
    'Cache-Control': 'public, max-age=0, must-revalidate',
  }
  if (isKnown(asked, tag, changedAt)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': `${contentType}; charset=utf-8` } })
}

/** Whether somebody has what bears this tag. Only where no tag is named does the time of the last change count. */
function isKnown(asked: Headers, tag: string, changedAt: Date): boolean {
  const tags = asked.get('if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  const since = asked.get('if-modified-since') ?? ''
  const moment = new Date(since)
  // Whatever else `Date` can read is not a date of HTTP, and to be passed over.
  return moment.toUTCString() === since && moment.getTime() >= Math.floor(changedAt.getTime() / 1000) * 1000
}
