/**
 * How sentences name the PostgreSQL database at `url`: with its user, without its password and options. Undefined where
 * it is no address, or where what was meant as a part of the password would be read as host, port or path.
 */
export function placeOf(url: string): string | undefined {
  try {
    // As pg reads it: without a host between, the one in the options counts.
    const { protocol, username, host, pathname, search, hash } = new URL(url.replace('@/', '@socket/'))
    if (`${pathname}${search}${hash}`.includes('@')) return undefined
    return `${protocol}//${username && `${username}@`}${host}${pathname}`
  } catch {
    return undefined
  }
}

/** Of an address that cannot be read, what is surely no part of a password: the scheme, and the host where one shows. */
export function schemeAndHost(url: string): string {
  const [, scheme = 'postgres:'] = /^([a-z]+:)\/\//.exec(url) ?? []
  const host = /@([^@/?#]+)[^@]*$/.exec(url)?.[1] ?? '…'
  return `${scheme}//${host}`
}
