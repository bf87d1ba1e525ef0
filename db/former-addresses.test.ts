import { expect, test } from 'vitest'
import { formerAddresses } from './content/former-addresses'
import { findMoved } from './former-addresses'
import { onBothEngines } from './testing/engines'

const moved = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://former')
  return findMoved(pathname, searchParams)
}

onBothEngines('shipped', () => {
  test('somebody with a number of the former site comes to the same thing, whatever stands before it', async () => {
    for (const address of ['/serbia/43337', '/node/43337', '/de/node/43337', '/bs/node/43337', '/it/pc/43337']) {
      const lang = /^\/(de|it)\//.exec(address)?.[1] ?? 'en'
      expect([address, await moved(address)]).toEqual([address, `/${lang}/field-operations/mission-to-serbia`])
    }
    for (const unknown of ['/node/99999999', '/serbia/1999', '/43337.html', '/serbia/43337/more'])
      expect([unknown, await moved(unknown)]).toEqual([unknown, undefined])
  })

  test('somebody with a list of the former site comes to the list that has the same filters', async () => {
    for (const [address, list] of [
      ['/press-releases?page=251&rows=50&solrsort=ds_date+desc', '/en/news?kind=press-release'],
      ['/press-releases?filters=+im_taxonomy_vid_1:(377)', '/en/news?kind=press-release&field=border-management'],
      [
        '/fr/press-releases?filters=%2Bim_taxonomy_vid_1:(377+OR+118)&solrsort=ds_date+asc',
        '/fr/news?kind=press-release&field=border-management&field=elections&sort=oldest',
      ],
      ['/newsroom?page=1441&source=36', '/en/news?structure=secretariat'],
      ['/bs/press-releases?filters=im_taxonomy_vid_9:(1)', '/en/news?kind=press-release'],
      ['/what?source=36', '/en/fields-of-work'],
    ] as const)
      expect([address, await moved(address)]).toEqual([address, list])
    // A list of our own that has nothing to say is not sent on to itself.
    expect(await moved('/en/news?country=atlantis')).toBeUndefined()
    expect(await moved('/constructor')).toBeUndefined()
  })

  test('nobody with an address that the content names is left without a page', async () => {
    const { numbers, paths, lists } = formerAddresses
    const all = [
      ...Object.keys(numbers).map((number) => `/node/${number}`),
      ...Object.keys(paths),
      ...Object.keys(lists),
    ]
    for (const address of all)
      expect([address, await moved(address)]).toEqual([address, expect.stringMatching(/^\/en/)])
  })
})
