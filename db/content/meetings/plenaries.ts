import type { Day, MeetingContent } from '../shape'

const vienna = { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' }

const inWords = (day: Day) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

const permanentCouncil = (day: Day, lead: string, fields: string[]): MeetingContent => ({
  slug: `permanent-council-${day}`,
  series: 'plenary-meetings-of-the-permanent-council',
  names: { en: `Plenary meeting of the Permanent Council, ${inWords(day)}` },
  leads: { en: lead },
  from: day,
  cities: vienna,
  country: 'AT',
  organizers: ['permanent-council'],
  fields,
  invented: true,
})

const securityForum = (day: Day, lead: string, fields: string[], more?: Partial<MeetingContent>): MeetingContent => ({
  slug: `forum-for-security-co-operation-${day}`,
  series: 'plenary-meetings-of-the-forum-for-security-co-operation',
  names: { en: `Plenary meeting of the Forum for Security Co-operation, ${inWords(day)}` },
  leads: { en: lead },
  from: day,
  cities: vienna,
  country: 'AT',
  organizers: ['forum-for-security-co-operation'],
  fields,
  invented: true,
  ...more,
})

/** Thursdays and Wednesdays of a winter, some weeks left out. */
export const plenaries: readonly MeetingContent[] = [
  permanentCouncil('2026-12-10', 'First meeting after the Ministerial Council. The Mission to Serbia reports.', [
    'policing',
    'rule-of-law',
  ]),
  permanentCouncil('2026-12-17', 'Last meeting of the year, with the handover of the chair on the agenda.', [
    'good-governance',
  ]),
  permanentCouncil('2027-01-14', 'The incoming Chairpersonship sets out its programme for 2027.', [
    'conflict-prevention-and-resolution',
  ]),
  permanentCouncil('2027-01-21', 'Report by the Programme Office in Bishkek.', [
    'good-governance',
    'environmental-activities',
  ]),
  permanentCouncil('2027-01-28', 'Delegations discuss the preparation of the Economic and Environmental Forum.', [
    'economic-activities',
  ]),
  permanentCouncil('2027-02-04', 'The Presence in Albania presents its work on elections and parliament.', [
    'elections',
    'democratization',
  ]),
  permanentCouncil('2027-02-11', 'Youth delegates from twelve countries are invited to speak.', ['youth']),
  permanentCouncil('2027-02-18', 'Regular report of the Representative on Freedom of the Media.', [
    'media-freedom-and-development',
  ]),
  permanentCouncil('2027-02-25', 'Consideration of the annual evaluation report of the Office of Internal Oversight.', [
    'good-governance',
  ]),
  permanentCouncil('2027-03-04', 'Mission to Moldova: report and questions.', [
    'conflict-prevention-and-resolution',
    'small-arms-and-light-weapons',
  ]),
  permanentCouncil(
    '2027-03-11',
    'A special point marks International Women’s Day with guests from three police academies.',
    ['gender-equality', 'policing'],
  ),
  permanentCouncil('2027-03-18', 'The Centre in Ashgabat and the Project Co-ordinator in Uzbekistan report together.', [
    'border-management',
    'water-management',
  ]),
  securityForum('2026-12-09', 'Security Dialogue on the safe transport of ammunition by rail.', [
    'arms-control',
    'small-arms-and-light-weapons',
  ]),
  securityForum('2026-12-16', 'Closing statement of the outgoing chair of the Forum.', [
    'confidence-and-security-building',
  ]),
  securityForum('2027-01-20', 'A new chair opens the winter session.', ['confidence-and-security-building']),
  securityForum('2027-01-27', 'Marking and tracing: two laboratories show their registers.', [
    'small-arms-and-light-weapons',
  ]),
  securityForum('2027-02-03', 'Women in peace operations, with instructors from training centres.', [
    'women-peace-and-security',
  ]),
  securityForum('2027-02-17', 'Code of Conduct: how defence budgets are scrutinized by parliaments.', [
    'reform-and-co-operation-in-the-security-sector',
  ]),
  securityForum(
    '2027-02-24',
    'Cancelled; its agenda item on rocket fuel disposal moves to the following week.',
    ['arms-control'],
    { state: 'cancelled' },
  ),
  securityForum('2027-03-03', 'Disposal of rocket fuel and surplus munitions: the state of projects.', [
    'arms-control',
  ]),
  securityForum('2027-03-17', 'Delegations take up the results of the implementation assessment meeting.', [
    'confidence-and-security-building',
  ]),
]
