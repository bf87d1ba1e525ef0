/** What other sites are told of a page, so that they can show it: https://oembed.com. Sizes are in CSS pixels. */
export type Embed = {
  version: '1.0'
  type: 'rich' | 'link'
  title: string
  provider_name: string
  provider_url: string
  /** In seconds. */
  cache_age: number
  html?: string
  width?: number
  height?: number
}

/** What is shown of a page. `day` is as people read it. */
export type Embedded = {
  address: string
  lang: string
  title: string
  lead: string
  leadLang: string
  day?: { iso: string; text: string } | undefined
  provider: string
  providerAddress: string
}

/** The most that a site has room for; nothing where it does not say. */
export type Room = { width?: number | undefined; height?: number | undefined }

const widest = 600

/** A page as a quotation with a link to it; where there is no room for that, as a mere link. */
export function embedOf(page: Embedded, room: Room): Embed {
  const width = Math.min(widest, room.width ?? widest)
  const height = heightOf(page, width)
  const common = {
    version: '1.0' as const,
    title: page.title,
    provider_name: page.provider,
    provider_url: page.providerAddress,
    cache_age: 3600,
  }
  if (width < 200 || height > (room.height ?? height)) return { ...common, type: 'link' }
  return { ...common, type: 'rich', html: quotation(page), width, height }
}

/** How high the quotation will be, about, in the type of whoever shows it. */
function heightOf({ title, lead }: Embedded, width: number): number {
  const lines = (text: string) => Math.ceil((text.length * 9) / Math.max(1, width - 80))
  return 80 + 24 * (lines(title) + lines(lead) + 1)
}

function quotation({ address, lang, title, lead, leadLang, day, provider, providerAddress }: Embedded): string {
  const said = lead && `<p lang="${escaped(leadLang)}">${escaped(lead)}</p>`
  const on = day ? `, <time datetime="${escaped(day.iso)}">${escaped(day.text)}</time>` : ''
  return (
    `<blockquote lang="${escaped(lang)}" cite="${escaped(address)}">` +
    `<p><a href="${escaped(address)}"><strong>${escaped(title)}</strong></a></p>${said}` +
    `<footer><a href="${escaped(providerAddress)}">${escaped(provider)}</a>${on}</footer></blockquote>`
  )
}

/** The same as XML, for those who ask for that. */
export function embedXml(embed: Embed): string {
  const elements = Object.entries(embed).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML and XML; of the signs that XML cannot hold, none is left. */
function escaped(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}
