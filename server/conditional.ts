import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether somebody has already what bears this tag and was last changed then (RFC 9110, 13.2.2). Tags are compared
 * weakly: one stands for all codings of a body.
 */
export function isKnown(asked: IncomingHttpHeaders, etag: string, lastModified?: string): boolean {
  const tags = asked['if-none-match']
  // Only where no tag is named does the time of the last change count.
  if (tags !== undefined) return tags === etag || tags.trim() === '*' || tags.split(',').some((tag) => same(tag, etag))
  const since = asked['if-modified-since']
  if (since === undefined || lastModified === undefined) return false
  const moment = new Date(since)
  // Whatever else `Date` can read is not a date of HTTP, and to be passed over.
  return moment.toUTCString() === since && moment >= new Date(lastModified)
}

function same(tag: string, etag: string): boolean {
  return tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')
}
