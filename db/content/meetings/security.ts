import type { ByLanguage, Day, MeetingContent } from '../shape'

const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

const yearOf = (day: Day) => day.slice(0, 4)

const securityReview = (
  from: Day,
  until: Day,
  lead: string,
  fields: string[],
  more?: Partial<MeetingContent>,
): MeetingContent => ({
  slug: `security-review-conference-${yearOf(from)}`,
  series: 'security-review-conferences',
  names: { en: `Security Review Conference ${yearOf(from)}` },
  leads: { en: lead },
  from,
  until,
  cities: vienna,
  country: 'AT',
  organizers: ['chairpersonship', 'conflict-prevention-centre'],
  fields,
  invented: true,
  ...more,
})

const cyber = (
  day: Day,
  cities: ByLanguage,
  country: string,
  lead: string,
  more?: Partial<MeetingContent>,
): MeetingContent => ({
  slug: `cyber-conference-${yearOf(day)}`,
  series: 'cyber-ict-security-conferences',
  names: { en: `Conference on Cyber/ICT Security ${yearOf(day)}` },
  leads: { en: lead },
  from: day,
  cities,
  country,
  organizers: ['chairpersonship', 'transnational-threats-department'],
  fields: ['cyber-ict-security'],
  invented: true,
  ...more,
})

const assessment = (from: Day, until: Day, lead: string, more?: Partial<MeetingContent>): MeetingContent => ({
  slug: `annual-implementation-assessment-${yearOf(from)}`,
  series: 'annual-implementation-assessment-meetings',
  names: { en: `Annual Implementation Assessment Meeting ${yearOf(from)}` },
  leads: { en: lead },
  from,
  until,
  cities: vienna,
  country: 'AT',
  organizers: ['forum-for-security-co-operation', 'conflict-prevention-centre'],
  fields: ['arms-control', 'confidence-and-security-building'],
  invented: true,
  ...more,
})

export const securityMeetings: readonly MeetingContent[] = [
  securityReview(
    '2015-06-23',
    '2015-06-25',
    'Working sessions on early warning, transnational threats and conventional arms control.',
    ['conflict-prevention-and-resolution', 'arms-control'],
  ),
  securityReview('2016-06-28', '2016-06-30', 'Mediation support and the safety of border areas top the agenda.', [
    'conflict-prevention-and-resolution',
    'border-management',
  ]),
  securityReview(
    '2017-06-27',
    '2017-06-29',
    'Police chiefs, mayors and teachers report on local work against radicalization.',
    ['preventing-violent-extremism', 'policing'],
  ),
  securityReview(
    '2018-06-26',
    '2018-06-28',
    'A look at risk reduction at sea and in the air, followed by a session on organized crime.',
    ['confidence-and-security-building', 'policing'],
  ),
  securityReview('2019-06-25', '2019-06-27', 'Stockpile security twenty years on, and what still has to be done.', [
    'small-arms-and-light-weapons',
  ]),
  securityReview(
    '2020-06-23',
    '2020-06-25',
    'In a half-empty Neuer Saal and on screens, delegates asked what the pandemic had meant for security services.',
    ['reform-and-co-operation-in-the-security-sector', 'border-management'],
    { online: true },
  ),
  securityReview('2021-09-01', '2021-09-03', 'Women in uniform were given a session of their own for the first time.', [
    'women-peace-and-security',
    'reform-and-co-operation-in-the-security-sector',
  ]),
  securityReview('2022-06-28', '2022-06-29', 'Shortened to two days, with a focus on safe ammunition transport.', [
    'arms-control',
    'small-arms-and-light-weapons',
  ]),
  securityReview(
    '2023-06-27',
    '2023-06-29',
    'Climate enters the first dimension: defence planners and foresters share one panel.',
    ['climate-and-security', 'conflict-prevention-and-resolution'],
  ),
  securityReview('2024-06-26', '2024-06-28', 'Border services describe how they check documents in the digital age.', [
    'border-management',
    'cyber-ict-security',
  ]),
  securityReview(
    '2025-06-25',
    '2025-06-27',
    'Half a century of confidence-building is traced in an opening session with historians.',
    ['confidence-and-security-building'],
  ),
  securityReview(
    '2026-06-23',
    '2026-06-25',
    'New technologies in verification, from satellite images to sensors at storage sites.',
    ['arms-control', 'cyber-ict-security'],
  ),
  securityReview(
    '2027-06-22',
    '2027-06-24',
    'The draft agenda foresees sessions on mediation, on police co-operation and on critical infrastructure.',
    ['conflict-prevention-and-resolution', 'policing'],
  ),
  cyber(
    '2016-06-15',
    { en: 'Berlin', fr: 'Berlin', de: 'Berlin', it: 'Berlino', ru: 'Берлин', es: 'Berlín' },
    'DE',
    'First in the series: points of contact meet face to face and try out the directory that links them.',
  ),
  cyber('2017-11-03', vienna, 'AT', 'Power grids and payment systems as objects of shared concern.'),
  cyber(
    '2018-09-27',
    { en: 'Rome', fr: 'Rome', de: 'Rom', it: 'Roma', ru: 'Рим', es: 'Roma' },
    'IT',
    'Legal advisers examine how international law is applied to conduct in networks.',
  ),
  cyber(
    '2019-06-17',
    {
      en: 'Bratislava',
      fr: 'Bratislava',
      de: 'Bratislava',
      it: 'Bratislava',
      ru: 'Братислава',
      es: 'Bratislava',
    },
    'SK',
    'What can small administrations do with few specialists? Regional response teams answer.',
  ),
  cyber('2020-09-07', vienna, 'AT', 'A day of short video sessions on hospitals and on working from home.', {
    online: true,
  }),
  cyber(
    '2021-10-12',
    { en: 'Stockholm', fr: 'Stockholm', de: 'Stockholm', it: 'Stoccolma', ru: 'Стокгольм', es: 'Estocolmo' },
    'SE',
    'Women in cyber diplomacy and a tabletop exercise with three fictitious States.',
  ),
  cyber(
    '2022-09-22',
    { en: 'Warsaw', fr: 'Varsovie', de: 'Warschau', it: 'Varsavia', ru: 'Варшава', es: 'Varsovia' },
    'PL',
    'Consultation between States after an incident: procedures, translation, time limits.',
  ),
  cyber(
    '2023-06-08',
    { en: 'Skopje', fr: 'Skopje', de: 'Skopje', it: 'Skopje', ru: 'Скопье', es: 'Skopie' },
    'MK',
    'Municipal networks and school registers, seen through the eyes of those who repair them.',
  ),
  cyber(
    '2024-10-17',
    { en: 'Valletta', fr: 'La Valette', de: 'Valletta', it: 'La Valletta', ru: 'Валлетта', es: 'La Valeta' },
    'MT',
    'Submarine cables and harbours brought telecom engineers to the table in Malta.',
  ),
  cyber(
    '2025-09-25',
    { en: 'Helsinki', fr: 'Helsinki', de: 'Helsinki', it: 'Helsinki', ru: 'Хельсинки', es: 'Helsinki' },
    'FI',
    'Exercises on public warning systems, with a visit to a national emergency centre.',
  ),
  cyber(
    '2026-05-07',
    { en: 'Geneva', fr: 'Genève', de: 'Genf', it: 'Ginevra', ru: 'Женева', es: 'Ginebra' },
    'CH',
    'Standard-setters and diplomats discuss artificial intelligence in the protection of networks.',
  ),
  cyber('2027-06-10', vienna, 'AT', 'Planned as a working conference for national points of contact.'),
  assessment(
    '2022-03-01',
    '2022-03-02',
    'Verification centres report on visits that were made up after two thin years.',
  ),
  assessment(
    '2023-03-07',
    '2023-03-08',
    'On the list: data formats, notification deadlines and the use of interpreters.',
  ),
  assessment(
    '2024-03-05',
    '2024-03-06',
    'Heads of verification centres met for a session on training young inspectors.',
  ),
  assessment('2025-03-04', '2025-03-05', 'Thirty-five years of the Vienna Document, told through its annual figures.'),
  assessment(
    '2026-03-03',
    '2026-03-04',
    'A working paper proposes simpler forms for the yearly exchange of information.',
  ),
  assessment('2027-03-09', '2027-03-10', 'Registration for verification centres opens in January.'),
]
