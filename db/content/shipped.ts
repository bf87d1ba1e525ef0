import { withTestLanguage } from '../test-language'
import { chairs } from './chairpersonships'
import { areas, countries, countryGroups } from './countries'
import { fieldsOfWork } from './fields-of-work'
import { formerAddresses } from './former-addresses'
import { images } from './images'
import { meetings, series } from './meetings'
import { menu } from './menu'
import { news2015 } from './news/2015'
import { news2016 } from './news/2016'
import { news2017 } from './news/2017'
import { news2018 } from './news/2018'
import { news2019 } from './news/2019'
import { news2020 } from './news/2020'
import { news2021 } from './news/2021'
import { news2022 } from './news/2022'
import { news2023 } from './news/2023'
import { news2024 } from './news/2024'
import { news2025 } from './news/2025'
import { news2026 } from './news/2026'
import { pages } from './pages'
import { projects } from './projects'
import type { Content, NewsContent } from './shape'
import { structures } from './structures'

const news: readonly NewsContent[] = [
  ...[news2015, news2016, news2017, news2018, news2019, news2020],
  ...[news2021, news2022, news2023, news2024, news2025, news2026],
]
  .flat()
  .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1))

/** What an empty database is filled with, news from the oldest on. */
export const shippedContent: Content = withTestLanguage({
  ...{ countryGroups, countries, areas, fieldsOfWork, structures, chairs, series, meetings },
  ...{ projects, pages, images, news, menu, formerAddresses },
})
