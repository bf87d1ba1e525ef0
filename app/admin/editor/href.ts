/** What a link may lead to, as browsers write it; undefined for everything that is no address or no safe one. */
export function hrefOf(address: string): string | undefined {
  try {
    const url = new URL(address.trim())
    const web = url.protocol === 'http:' || url.protocol === 'https:'
    // What is written without slashes, as in `https:path`, is an address of whatever page it stands on.
    if (web ? url.hostname : url.protocol === 'mailto:' && url.pathname) return url.href
  } catch {
    // Not an address at all.
  }
  return undefined
}

/** The same of what people type: `osce.org` is a site, `anna@osce.org` an address for mail. */
export function typedHref(typed: string): string | undefined {
  const text = typed.trim()
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return hrefOf(`mailto:${text}`)
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text)) return hrefOf(`https://${text}`)
  return /^(https?:\/\/|mailto:)\S+$/i.test(text) ? hrefOf(text) : undefined
}

/** The path of an address of this portal itself, given its origin; undefined for other sites and for the desk. */
export function ownPath(href: string, origin: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined
  return url?.origin === origin && !url.pathname.startsWith('/admin') ? url.pathname : undefined
}
