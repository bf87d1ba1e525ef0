/** What the page on open data says. */
export const openData = {
  title: 'Open data',
  lead: 'Whatever can be read on this portal can also be taken away, read by programs and used elsewhere.',
  licence: 'Licence',
  licenceText: (organization: string) =>
    `Facts and texts may be used and passed on under this licence, naming the ${organization} as the source. Pictures and flags may have terms of their own; who made them is said with them.`,
  updated: 'Made on',
  contents: 'Contents',
  counts: (entities: string, editions: string) => `${entities} entries in ${editions} language versions`,
  all: 'Everything at once',
  allLead: 'All that is public, in several forms, made anew every night.',
  notYet: 'The first files are made in the coming night.',
  files: {
    'portal.ndjson.gz': 'One entry a line, as JSON, with all its languages, names and relations',
    'portal.csv.gz': 'A table with a row for each language version',
    'relations.csv.gz': 'A table of what entries have to do with one another',
    'portal.sqlite': 'A database with all of it, to be asked in SQL',
    'schema.json': 'What the fields of an entry mean, as a JSON Schema',
    'index.json': 'What files there are, when they were made, and by which checksum to know them',
  },
  page: 'Any page',
  pageLead:
    'Every page of a news item, a country, a structure or a meeting can be had without its frame: its address with an ending, or the same address asked for with the type in “Accept”.',
  asJson: 'As JSON, with all languages',
  asMarkdown: 'As Markdown',
  taxonomies: 'Taxonomies',
  taxonomiesLead: 'The words that the portal is ordered by, with their names in every language, in SKOS.',
  names: {
    'fields-of-work': 'Fields of work',
    countries: 'Countries',
    structures: 'Structures and institutions',
    'news-kinds': 'Kinds of news',
  },
  live: 'As it changes',
  api: 'Programming interface, with a log of changes',
  feeds: 'Feeds of the news',
  sitemap: 'List of all pages, for search engines',
  llms: 'Short guide for language models',
}

export type OpenDataWords = typeof openData
