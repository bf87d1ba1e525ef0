import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { memoryPages, validateXML } from 'xmllint-wasm'

const own = join(import.meta.dirname, 'schemas')
const schema = (folder: string, fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), 'utf8'),
})

const imports = [
  schema('node_modules/sitemap/schema', 'sitemap.xsd'),
  ...['sitemap-news.xsd', 'xhtml-link.xsd'].map((name) => schema(own, name)),
]

/** All that may stand in a sitemap; that of the package fetches the others from the web. */
const all = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="sitemap-news.xsd"/>
  <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</schema>`

/** What is wrong with a sitemap, or with an index of them, by the schemas of the protocol. */
export async function sitemapFaults(xml: string): Promise<string[]> {
  const isIndex = xml.includes('<sitemapindex')
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [isIndex ? schema(own, 'siteindex.xsd') : { fileName: 'all.xsd', contents: all }],
    preload: isIndex ? [] : imports,
    maxMemoryPages: memoryPages.GiB,
  })
  return errors.map(({ message }) => message)
}
