import { expect, test } from 'vitest'
import { allCountries, countryGroups, getCountry, getCountryGroup } from './countries'
import { onBothEngines } from './testing/engines'

onBothEngines('shipped', () => {
  const titles = async (lang: 'en' | 'de' | 'fr') => (await allCountries(lang)).map(({ edition }) => edition.title)
  const around = (names: string[], name: string) => names.slice(names.indexOf(name) - 1, names.indexOf(name) + 2)

  test('a visitor finds countries where people look for them', async () => {
    const names = await titles('en')
    expect(names).toHaveLength(68)
    expect(names.indexOf('Belarus')).toBe(names.indexOf('Belgium') - 1)
    expect(around(names, 'The Netherlands')).toEqual(['Morocco', 'The Netherlands', 'North Macedonia'])
    expect(around(names, 'Türkiye')).toEqual(['Tunisia', 'Türkiye', 'Turkmenistan'])
    expect(names.at(0)).toBe('Afghanistan')
    expect(names.at(-1)).toBe('Uzbekistan')
  })

  test('a visitor who reads another language finds them in that one’s order', async () => {
    const german = await titles('de')
    expect(around(german, 'Österreich')).toEqual(['Norwegen', 'Österreich', 'Polen'])
    const french = await titles('fr')
    expect(french.indexOf('États-Unis d’Amérique')).toBeLessThan(french.indexOf('Finlande'))
  })

  test('a visitor finds 57 participating States, 5 Asian and 6 Mediterranean Partners', async () => {
    const groups = await countryGroups('en')
    expect(groups.map(({ edition, members }) => [edition.title, members.length])).toEqual([
      ['Participating States', 57],
      ['Asian Partners for Co-operation', 5],
      ['Mediterranean Partners for Co-operation', 6],
    ])
    for (const { edition, members } of groups)
      expect((await getCountryGroup('en', edition.slug))?.members.map(({ id }) => id)).toEqual(
        members.map(({ id }) => id),
      )
  })

  test('no country belongs to two groups at a time', async () => {
    const members = (await countryGroups('en')).flatMap((group) => group.members.map(({ iso2 }) => iso2))
    expect(new Set(members).size).toBe(members.length)
  })

  test('a visitor of Mongolia’s page sees that it was a Partner before it was a participating State', async () => {
    const mongolia = await getCountry('en', 'mongolia')
    expect(mongolia?.memberships.map(({ group, leftOn }) => [group.title, Boolean(leftOn)])).toEqual([
      ['Participating States', false],
      ['Asian Partners for Co-operation', true],
    ])
    const asian = await getCountryGroup('en', 'asian-partners-for-co-operation')
    expect(asian?.former.map(({ edition }) => edition.title)).toEqual(['Mongolia'])
  })

  test('a visitor who makes up a country is not shown one, nor a group in its place', async () => {
    expect(await getCountry('en', 'atlantis')).toBeUndefined()
    expect(await getCountry('en', 'participating-states')).toBeUndefined()
    expect(await getCountryGroup('en', 'malta')).toBeUndefined()
  })
})
