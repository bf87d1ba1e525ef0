import { expect, test } from 'vitest'
import { findEdition } from './edition'
import { getMenu, type MenuLine } from './menu'
import { onBothEngines } from './testing/engines'
import type { Tree } from './tree'

/**
 * The navigation of the site that the portal is modelled on, line by line. Two things differ from it on purpose: there
 * Belgium stands before Belarus, and the country in the chair has the year typed behind its name, which here comes
 * from the year.
 */
const navigation = [
  'Our work',
  ...['Fields of work', 'Arms control', 'Border management', 'Combating trafficking in human beings'],
  ...['Conflict prevention and resolution', 'Countering terrorism', 'Cyber/ICT Security', 'Democratization'],
  ...['Economic activities', 'Education', 'Elections', 'Environmental activities', 'Gender equality'],
  ...['Good governance', 'Human rights', 'Media freedom and development', 'Migration', 'National minority issues'],
  ...['Policing', 'Reform and co-operation in the security sector', 'Roma and Sinti', 'Rule of law'],
  ...['Tolerance and non-discrimination', 'Youth'],
  ...['Field operations', 'Projects'],
  ...['Meetings and conferences', 'Summit meetings', 'Review Conferences', 'Ministerial Council meetings'],
  ...['Plenary meetings of the Permanent Council', 'Plenary Meetings of the Forum for Security Co-operation'],
  ...['Security Review Conferences', 'Annual Implementation Assessment Meetings'],
  ...['Economic and Environmental Forum', 'Economic and Environmental Dimension Implementation Meetings'],
  ...['Human rights meetings', 'Media conferences', 'Cyber/ICT security conferences'],
  ...['Conference of the Alliance against Trafficking in Persons', 'Gender Equality Review Conferences'],
  ...['Annual OSCE Mediterranean conferences', 'Annual OSCE Asian conferences'],
  'Partnerships',
  'Fields of work',
  ...['Countries', 'All'],
  ...['Participating States', 'Albania', 'Andorra', 'Armenia', 'Austria', 'Azerbaijan', 'Belarus', 'Belgium'],
  ...['Bosnia and Herzegovina', 'Bulgaria', 'Canada', 'Croatia', 'Cyprus', 'Czechia', 'Denmark', 'Estonia'],
  ...['Finland', 'France', 'Georgia', 'Germany', 'Greece', 'Holy See', 'Hungary', 'Iceland', 'Ireland', 'Italy'],
  ...['Kazakhstan', 'Kyrgyzstan', 'Latvia', 'Liechtenstein', 'Lithuania', 'Luxembourg', 'Malta', 'Moldova'],
  ...['Monaco', 'Mongolia', 'Montenegro', 'The Netherlands', 'North Macedonia', 'Norway', 'Poland', 'Portugal'],
  ...['Romania', 'Russian Federation', 'San Marino', 'Serbia', 'Slovakia', 'Slovenia', 'Spain', 'Sweden'],
  ...['Switzerland', 'Tajikistan', 'Türkiye', 'Turkmenistan', 'Ukraine', 'United Kingdom'],
  ...['United States of America', 'Uzbekistan'],
  ...['Asian Partners for Co-operation', 'Mediterranean Partners for Co-operation'],
  ...['Structures and institutions', 'Chairpersonship'],
  ...['Secretariat', 'Secretary General', 'Office of the Secretary General', 'Conflict Prevention Centre'],
  'Transnational Threats Department',
  'Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings',
  'Office of the Co-ordinator of OSCE Economic and Environmental Activities',
  ...['Gender Issues Programme', 'Opportunities for Youth', 'Department of Human Resources'],
  ...['Department of Management and Finance', 'Office of Internal Oversight', 'Documentation Centre in Prague'],
  'Institutions',
  ...['Field operations', 'Presence in Albania', 'Centre in Ashgabat', 'Programme Office in Astana'],
  ...['Programme Office in Bishkek', 'Mission to Bosnia and Herzegovina', 'Programme Office in Dushanbe'],
  ...['Mission in Kosovo', 'Mission to Moldova', 'Mission to Montenegro', 'Mission to Serbia', 'Mission to Skopje'],
  ...['Project Co-ordinator in Uzbekistan', 'Closed field activities'],
  ...['Parliamentary Assembly', 'Court of Conciliation and Arbitration', 'Organizational structure'],
  'About us',
]

const linesOf = (trees: readonly Tree<MenuLine>[]): Tree<MenuLine>[] =>
  trees.flatMap((line) => [line, ...linesOf(line.children)])

onBothEngines('shipped', () => {
  test('a visitor finds every line of the navigation in the menu, in its order', async () => {
    expect(linesOf(await getMenu('en')).map((line) => line.label)).toEqual(navigation)
  })

  test('a visitor finds five things to choose from at first', async () => {
    const tops = (await getMenu('en')).map((line) => line.label)
    expect(tops).toEqual(['Our work', 'Fields of work', 'Countries', 'Structures and institutions', 'About us'])
  })

  test('two lines of the menu that name one thing lead to one address', async () => {
    const lines = linesOf(await getMenu('en'))
    for (const label of ['Field operations', 'Fields of work']) {
      const paths = lines.filter((line) => line.label === label).map((line) => line.path)
      expect(paths).toHaveLength(2)
      expect(new Set(paths).size).toBe(1)
    }
  })

  test('every line of the menu that bears the name of an entity leads to its canonical address', async () => {
    for (const { entity, path } of linesOf(await getMenu('en'))) {
      if (!entity) continue
      const [, section = '', slug = ''] = /^\/en(?:\/([a-z-]+))?\/([a-z-]+)$/.exec(path) ?? []
      expect([path, (await findEdition(section, 'en', slug))?.entity]).toEqual([path, entity])
    }
  })

  test('a visitor of each language has a menu of the same shape, in words of that language', async () => {
    const english = linesOf(await getMenu('en'))
    for (const lang of ['fr', 'de', 'it', 'ru', 'es'] as const) {
      const lines = linesOf(await getMenu(lang))
      expect(lines.map((line) => line.id)).toEqual(english.map((line) => line.id))
      expect(lines.filter((line) => line.lang !== lang).map((line) => line.label)).toEqual([])
    }
  })
})
