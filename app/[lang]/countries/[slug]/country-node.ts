import type { Country } from 'schema-dts'
import type { getCountry } from '@/db/countries'
import { addressOf, idOf } from '../../structured'

/** A country for programs, with its code and what it was called before. */
export function countryNode(country: NonNullable<Awaited<ReturnType<typeof getCountry>>>): Exclude<Country, string> {
  const { edition, iso2, former } = country
  const { entity, path, title } = edition
  return {
    ...{ '@type': 'Country', '@id': idOf(entity), url: addressOf(path), name: title },
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: iso2 },
    ...(former.length > 0 && { alternateName: former.map(({ name }) => name) }),
  }
}
