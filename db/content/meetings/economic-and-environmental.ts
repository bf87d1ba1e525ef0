import type { Day, MeetingContent } from '../shape'
import { ordinal } from './ordinal'

const prague = { en: 'Prague', fr: 'Prague', de: 'Prag', it: 'Praga', ru: 'Прага', es: 'Praga' }
const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

const yearOf = (day: Day) => Number(day.slice(0, 4))

const forum = (
  from: Day,
  until: Day,
  lead: string,
  fields: string[],
  more?: Partial<MeetingContent>,
): MeetingContent => ({
  slug: `economic-and-environmental-forum-${yearOf(from)}`,
  series: 'economic-and-environmental-forum',
  names: { en: `${ordinal(yearOf(from) - 1992)} Economic and Environmental Forum, concluding meeting` },
  leads: { en: lead },
  from,
  until,
  cities: prague,
  country: 'CZ',
  organizers: ['economic-and-environmental-activities-office', 'chairpersonship'],
  fields,
  invented: true,
  ...more,
})

const implementationMeeting = (from: Day, until: Day, lead: string, fields: string[]): MeetingContent => ({
  slug: `economic-and-environmental-dimension-implementation-meeting-${yearOf(from)}`,
  series: 'economic-and-environmental-dimension-implementation-meetings',
  names: { en: `Economic and Environmental Dimension Implementation Meeting ${yearOf(from)}` },
  leads: { en: lead },
  from,
  until,
  cities: vienna,
  country: 'AT',
  organizers: ['economic-and-environmental-activities-office', 'chairpersonship'],
  fields,
  invented: true,
})

export const economicAndEnvironmentalMeetings: readonly MeetingContent[] = [
  forum(
    '2015-09-14',
    '2015-09-16',
    'Water authorities from upstream and downstream compare how they share figures, costs and warnings.',
    ['environmental-activities', 'water-management'],
  ),
  forum(
    '2016-09-14',
    '2016-09-16',
    'Reliable rules attract investors: delegations discuss connectivity, business integrity and the labour market.',
    ['economic-activities', 'good-governance', 'connectivity-and-trade'],
  ),
  forum(
    '2017-09-06',
    '2017-09-08',
    'Greener industries and clean transport as a ground for trust between neighbouring economies.',
    ['economic-activities', 'environmental-activities'],
  ),
  forum(
    '2018-09-05',
    '2018-09-07',
    'Skills for the digital age, from vocational schools in small towns to retraining in ageing industries.',
    ['economic-activities', 'education'],
  ),
  forum(
    '2019-09-11',
    '2019-09-13',
    'How energy systems can be made safer and more efficient, with lessons from storms and from cyber incidents.',
    ['economic-activities', 'cyber-ict-security'],
  ),
  forum(
    '2020-09-10',
    '2020-09-11',
    'Two days by video link on transparency: beneficial owners, open registers and the role of the press.',
    ['anti-corruption', 'good-governance'],
    { online: true },
  ),
  forum(
    '2021-09-09',
    '2021-09-10',
    'Women as entrepreneurs and engineers. Banks and chambers of commerce report on what opened doors.',
    ['gender-equality', 'economic-activities'],
  ),
  forum(
    '2022-09-08',
    '2022-09-09',
    'After the pandemic, ports, warehouses and customs services look for supply routes that hold in a crisis.',
    ['connectivity-and-trade', 'customs-co-operation'],
  ),
  forum(
    '2023-09-14',
    '2023-09-15',
    'A recovery that lasts: the session in Prague links repair of infrastructure with climate planning.',
    ['climate-and-security', 'economic-activities'],
  ),
  forum(
    '2024-09-12',
    '2024-09-13',
    'Digital procurement and the tracing of public money, with demonstrations by six national agencies.',
    ['anti-corruption', 'good-governance'],
  ),
  forum(
    '2025-09-15',
    '2025-09-16',
    'Prepared communities – what fire brigades, insurers and town halls learned from recent summers.',
    ['disaster-risk-reduction', 'climate-and-security'],
  ),
  forum(
    '2026-09-10',
    '2026-09-11',
    'Mountain economies under change: glaciers, tourism, roads and the people who live from them.',
    ['climate-and-security', 'economic-activities', 'water-management'],
  ),
  forum(
    '2027-09-09',
    '2027-09-10',
    'Islands and coasts are to be the theme, with sessions on ports, fresh water and the protection of seabed cables.',
    ['connectivity-and-trade', 'environmental-activities'],
  ),
  implementationMeeting(
    '2023-10-16',
    '2023-10-17',
    'Twenty years of the Maastricht strategy: a reading of its chapters on trade and transport.',
    ['economic-activities'],
  ),
  implementationMeeting(
    '2024-10-14',
    '2024-10-15',
    'Delegations review the rules against money laundering and hear from financial intelligence units.',
    ['anti-corruption', 'good-governance'],
  ),
  implementationMeeting(
    '2025-10-13',
    '2025-10-14',
    'Aarhus Centres present their balance, followed by a debate on access to environmental information.',
    ['environmental-activities'],
  ),
  implementationMeeting(
    '2026-10-12',
    '2026-10-13',
    'Energy efficiency in public buildings, with visits to two renovated schools in Vienna.',
    ['economic-activities', 'climate-and-security'],
  ),
]
