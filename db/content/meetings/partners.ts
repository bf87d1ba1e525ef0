import type { ByLanguage, Day, MeetingContent } from '../shape'

const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

const yearOf = (day: Day) => day.slice(0, 4)

type Place = { cities?: ByLanguage; country?: string; more?: Partial<MeetingContent> }

const mediterranean = (from: Day, until: Day, lead: string, fields: string[], place?: Place): MeetingContent => ({
  slug: `mediterranean-conference-${yearOf(from)}`,
  series: 'annual-osce-mediterranean-conferences',
  names: { en: `Mediterranean Conference ${yearOf(from)}` },
  leads: { en: lead },
  from,
  until,
  cities: place?.cities ?? vienna,
  country: place?.country ?? 'AT',
  organizers: ['office-of-the-secretary-general', 'chairpersonship'],
  fields,
  invented: true,
  ...place?.more,
})

const asian = (from: Day, until: Day, lead: string, fields: string[], place?: Place): MeetingContent => ({
  slug: `asian-conference-${yearOf(from)}`,
  series: 'annual-osce-asian-conferences',
  names: { en: `Asian Conference ${yearOf(from)}` },
  leads: { en: lead },
  from,
  until,
  cities: place?.cities ?? vienna,
  country: place?.country ?? 'AT',
  organizers: ['office-of-the-secretary-general', 'chairpersonship'],
  fields,
  invented: true,
  ...place?.more,
})

export const partnerMeetings: readonly MeetingContent[] = [
  mediterranean(
    '2015-10-20',
    '2015-10-21',
    'Common security on both shores, discussed at the Dead Sea.',
    ['migration'],
    {
      cities: {
        en: 'Dead Sea',
        fr: 'Mer Morte',
        de: 'Totes Meer',
        it: 'Mar Morto',
        ru: 'Мертвое море',
        es: 'Mar Muerto',
      },
      country: 'JO',
    },
  ),
  mediterranean('2016-10-06', '2016-10-07', 'Youth councils from eleven cities show what young people propose.', [
    'youth',
  ]),
  mediterranean(
    '2017-10-24',
    '2017-10-25',
    'Large movements of migrants and what they ask of coast guards, schools and hospitals.',
    ['migration', 'tolerance-and-non-discrimination'],
    {
      cities: {
        en: 'Palermo',
        fr: 'Palerme',
        de: 'Palermo',
        it: 'Palermo',
        ru: 'Палермо',
        es: 'Palermo',
      },
      country: 'IT',
    },
  ),
  mediterranean(
    '2018-10-25',
    '2018-10-26',
    'Energy links, sustainable growth and the place of women in the economy.',
    ['economic-activities', 'gender-equality'],
    {
      cities: { en: 'Málaga', fr: 'Malaga', de: 'Málaga', it: 'Malaga', ru: 'Малага', es: 'Málaga' },
      country: 'ES',
    },
  ),
  mediterranean('2019-10-24', '2019-10-25', 'Corruption as an obstacle to investment.', ['anti-corruption'], {
    cities: { en: 'Tirana', fr: 'Tirana', de: 'Tirana', it: 'Tirana', ru: 'Тирана', es: 'Tirana' },
    country: 'AL',
  }),
  mediterranean(
    '2020-11-03',
    '2020-11-04',
    'An online meeting about resilient health systems and food supply.',
    ['economic-activities'],
    { more: { online: true } },
  ),
  mediterranean('2021-10-14', '2021-10-15', 'Sea-level rise and the towns that plan for it.', ['climate-and-security']),
  mediterranean('2022-09-19', '2022-09-20', 'Anti-trafficking units compare investigation methods.', [
    'combating-trafficking-in-human-beings',
  ]),
  mediterranean('2023-10-17', '2023-10-18', 'Water scarcity – farmers’ unions join the round table.', [
    'water-management',
    'climate-and-security',
  ]),
  mediterranean(
    '2024-10-10',
    '2024-10-11',
    'Safe digital space for families is the theme proposed by the hosts.',
    ['cyber-ict-security', 'education'],
    {
      cities: { en: 'Valletta', fr: 'La Valette', de: 'Valletta', it: 'La Valletta', ru: 'Валлетта', es: 'La Valeta' },
      country: 'MT',
    },
  ),
  mediterranean('2025-10-20', '2025-10-21', 'The Helsinki chapter on the Mediterranean, reread after fifty years.', [
    'conflict-prevention-and-resolution',
  ]),
  mediterranean('2026-10-15', '2026-10-16', 'Firefighting aircraft, shared depots and a common exercise calendar.', [
    'disaster-risk-reduction',
  ]),
  mediterranean('2027-10-14', '2027-10-15', 'Place and theme are still to be confirmed.', ['connectivity-and-trade']),
  asian(
    '2015-06-01',
    '2015-06-02',
    'Multilateral security in North-East Asia and the Helsinki experience.',
    ['confidence-and-security-building'],
    {
      cities: { en: 'Seoul', fr: 'Séoul', de: 'Seoul', it: 'Seul', ru: 'Сеул', es: 'Seúl' },
      country: 'KR',
    },
  ),
  asian(
    '2016-06-06',
    '2016-06-07',
    'Trafficking routes across two regions, mapped by investigators.',
    ['combating-trafficking-in-human-beings'],
    {
      cities: { en: 'Bangkok', fr: 'Bangkok', de: 'Bangkok', it: 'Bangkok', ru: 'Бангкок', es: 'Bangkok' },
      country: 'TH',
    },
  ),
  asian('2017-06-19', '2017-06-20', 'Rail corridors and the paperwork that slows them.', ['connectivity-and-trade'], {
    cities: { en: 'Berlin', fr: 'Berlin', de: 'Berlin', it: 'Berlino', ru: 'Берлин', es: 'Berlín' },
    country: 'DE',
  }),
  asian(
    '2018-06-18',
    '2018-06-19',
    'From early warning to maritime safety, with Pacific island guests.',
    ['conflict-prevention-and-resolution'],
    {
      cities: { en: 'Canberra', fr: 'Canberra', de: 'Canberra', it: 'Canberra', ru: 'Канберра', es: 'Canberra' },
      country: 'AU',
    },
  ),
  asian(
    '2019-09-02',
    '2019-09-03',
    'Quality infrastructure and preparedness for earthquakes.',
    ['disaster-risk-reduction'],
    {
      cities: { en: 'Tokyo', fr: 'Tokyo', de: 'Tokio', it: 'Tokyo', ru: 'Токио', es: 'Tokio' },
      country: 'JP',
    },
  ),
  asian(
    '2020-09-21',
    '2020-09-22',
    'Two webinars on crisis communication took the place of a journey.',
    ['good-governance'],
    { more: { online: true } },
  ),
  asian(
    '2021-09-20',
    '2021-09-21',
    'Women, peace and security: national action plans from both regions side by side.',
    ['women-peace-and-security'],
    { more: { online: true } },
  ),
  asian('2022-06-13', '2022-06-14', 'Cyber points of contact met their counterparts from the Asian Partners.', [
    'cyber-ict-security',
  ]),
  asian('2023-06-12', '2023-06-13', 'A debate about ageing societies, labour migration and fair recruitment.', [
    'migration',
  ]),
  asian('2024-11-18', '2024-11-19', 'Border services of five Partners present their identity checks.', [
    'border-management',
  ]),
  asian('2025-06-16', '2025-06-17', 'Small groups tested a scenario in preventive diplomacy.', [
    'conflict-prevention-and-resolution',
  ]),
  asian('2026-09-21', '2026-09-22', 'Glaciers, rivers and rice: climate security from the Alps to the Mekong.', [
    'climate-and-security',
    'water-management',
  ]),
  asian(
    '2027-06-07',
    '2027-06-08',
    'Postponed at the request of the intended host; a new date will be announced.',
    ['connectivity-and-trade'],
    { more: { state: 'postponed' } },
  ),
]
