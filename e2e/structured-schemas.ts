/**
 * What schema.org, and search engines of those who show more than a link, require of each kind of thing that a page
 * tells programs of. What is not named here is not to be told.
 */
const text = { type: 'string', minLength: 1 }
const texts = { anyOf: [text, { type: 'array', items: text, minItems: 1 }] }
const address = { type: 'string', format: 'uri', pattern: '^https?://' }
const language = { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }
/** A day as exactly as it is known, and a moment with its offset from UTC. */
const day = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' }
const moment = { type: 'string', format: 'date-time', pattern: 'T\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$' }
const dayOrMoment = { anyOf: [day, moment] }
const reference = closed({ '@id': address }, [])
const count = { type: 'integer', minimum: 0 }

type Schema = Record<string, unknown>

/** An object with these properties and no others, all of which it has but for those that are `optional`. */
function closed(properties: Record<string, Schema>, optional: readonly string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const named = (type: string) =>
  closed({ '@type': { const: type }, '@id': address, name: text, url: address }, ['@id', 'url'])
const oneOrMore = (schema: Schema) => ({ anyOf: [schema, { type: 'array', items: schema, minItems: 1 }] })
const some = (schema: Schema) => ({ type: 'array', items: schema, minItems: 1 })

const publisher = closed(
  { '@type': { const: 'Organization' }, '@id': address, name: text, alternateName: text, url: address, logo: address },
  [],
)
const body = { anyOf: [named('Organization'), publisher] }
const postal = closed(
  {
    '@type': { const: 'PostalAddress' },
    ...{ streetAddress: text, addressLocality: text, addressCountry: named('Country') },
  },
  ['streetAddress', 'addressLocality', 'addressCountry'],
)
const place = closed({ '@type': { const: 'Place' }, name: text, address: postal }, [])
const version = closed({ '@type': { const: 'NewsArticle' }, url: address, headline: text, inLanguage: language }, [])
const correction = closed({ '@type': { const: 'CorrectionComment' }, text, datePublished: moment }, [])
const listed = closed({ '@type': { const: 'ListItem' }, position: count, url: address }, [])
const crumb = closed({ '@type': { const: 'ListItem' }, position: count, name: text, item: address }, [])
const collection = (type: string) =>
  closed(
    {
      '@type': { const: type },
      ...{ '@id': address, url: address, name: text, inLanguage: language, isPartOf: reference },
      mainEntity: closed(
        { '@type': { const: 'ItemList' }, numberOfItems: count, itemListElement: { type: 'array', items: listed } },
        [],
      ),
    },
    [],
  )

/** By the type of a thing. */
export const schemas: Record<string, Schema> = {
  NewsArticle: closed(
    {
      '@type': { const: 'NewsArticle' },
      ...{ '@id': address, url: address, mainEntityOfPage: address, headline: text, description: text },
      ...{ inLanguage: language, articleSection: text, image: address, datePublished: moment, dateModified: moment },
      ...{ author: oneOrMore(body), publisher, isPartOf: reference, contentLocation: some(named('Country')) },
      about: some({ anyOf: [named('DefinedTerm'), named('Country')] }),
      ...{ workTranslation: some(version), translationOfWork: version, correction: some(correction) },
    },
    ['description', 'contentLocation', 'about', 'workTranslation', 'translationOfWork', 'correction'],
  ),
  Organization: {
    $id: 'organization',
    ...closed(
      {
        '@type': { const: 'Organization' },
        ...{ '@id': address, url: address, name: text, alternateName: texts, description: text, logo: address },
        ...{ address: postal, foundingDate: day, dissolutionDate: day, parentOrganization: body },
        subOrganization: some({ $ref: 'organization' }),
      },
      [
        ...['alternateName', 'description', 'logo', 'address', 'foundingDate', 'dissolutionDate'],
        ...['parentOrganization', 'subOrganization'],
      ],
    ),
  },
  Event: closed(
    {
      '@type': { const: 'Event' },
      ...{ '@id': address, url: address, name: text, description: text, inLanguage: language },
      ...{ startDate: dayOrMoment, endDate: dayOrMoment },
      eventStatus: { enum: ['Scheduled', 'Cancelled', 'Postponed'].map((word) => `https://schema.org/Event${word}`) },
      eventAttendanceMode: {
        enum: ['Offline', 'Online', 'Mixed'].map((word) => `https://schema.org/${word}EventAttendanceMode`),
      },
      location: some({
        anyOf: [place, named('Country'), closed({ '@type': { const: 'VirtualLocation' }, url: address }, [])],
      }),
      ...{ organizer: some(named('Organization')), superEvent: named('EventSeries') },
    },
    ['description', 'endDate', 'organizer', 'superEvent'],
  ),
  EventSeries: closed(
    {
      '@type': { const: 'EventSeries' },
      ...{ '@id': address, url: address, name: text, alternateName: texts, description: text },
      organizer: named('Organization'),
    },
    ['alternateName', 'description', 'organizer'],
  ),
  Country: closed(
    {
      '@type': { const: 'Country' },
      ...{ '@id': address, url: address, name: text, alternateName: texts },
      identifier: closed(
        {
          '@type': { const: 'PropertyValue' },
          propertyID: text,
          value: { type: 'string', pattern: '^[A-Z]{2}$' },
        },
        [],
      ),
    },
    ['alternateName'],
  ),
  Project: closed(
    {
      '@type': { const: 'Project' },
      ...{ '@id': address, url: address, name: text, description: text, foundingDate: day, dissolutionDate: day },
      ...{ parentOrganization: oneOrMore(body), areaServed: some(named('Country')) },
      knowsAbout: some(named('DefinedTerm')),
    },
    ['description', 'foundingDate', 'dissolutionDate', 'areaServed', 'knowsAbout'],
  ),
  DefinedTerm: closed(
    {
      '@type': { const: 'DefinedTerm' },
      ...{ '@id': address, url: address, name: text, description: text, inDefinedTermSet: address },
    },
    ['description'],
  ),
  WebPage: closed(
    {
      '@type': { const: 'WebPage' },
      ...{ '@id': address, url: address, name: text, inLanguage: language, description: text, isPartOf: reference },
    },
    ['description'],
  ),
  Dataset: closed(
    {
      '@type': { const: 'Dataset' },
      ...{ '@id': address, url: address, name: text, description: text, inLanguage: language, license: address },
      ...{
        isAccessibleForFree: { const: true },
        creator: publisher,
        dateModified: { type: 'string', format: 'date-time' },
      },
      distribution: some(closed({ '@type': { const: 'DataDownload' }, contentUrl: address, encodingFormat: text }, [])),
    },
    ['dateModified', 'distribution'],
  ),
  WebSite: closed(
    {
      '@type': { const: 'WebSite' },
      ...{ '@id': address, url: address, name: text, alternateName: text, inLanguage: language, publisher: reference },
      potentialAction: closed(
        {
          '@type': { const: 'SearchAction' },
          target: closed(
            {
              '@type': { const: 'EntryPoint' },
              urlTemplate: { type: 'string', pattern: '^https?://[^{]+\\?q=\\{search_term_string\\}$' },
            },
            [],
          ),
          'query-input': { const: 'required name=search_term_string' },
        },
        [],
      ),
    },
    [],
  ),
  CollectionPage: collection('CollectionPage'),
  SearchResultsPage: collection('SearchResultsPage'),
  BreadcrumbList: closed({ '@type': { const: 'BreadcrumbList' }, itemListElement: some(crumb) }, []),
}
