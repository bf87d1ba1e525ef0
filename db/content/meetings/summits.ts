import type { ByLanguage, Day, MeetingContent } from '../shape'

type Summit = { place: string; cities: ByLanguage; from: Day; until: Day; country: string; lead: string }

const summitOf = ({ place, cities, from, until, country, lead }: Summit): MeetingContent => {
  const year = from.slice(0, 4)
  return {
    slug: `summit-${year}-${place}`,
    series: 'summit-meetings',
    names: {
      en: `${cities.en} Summit ${year}`,
      fr: `Sommet, ${cities.fr} ${year}`,
      de: `Gipfeltreffen ${cities.de} ${year}`,
      it: `Vertice di ${cities.it} ${year}`,
      ru: `Встреча на высшем уровне, ${cities.ru} ${year}`,
      es: `Cumbre de ${cities.es} ${year}`,
    },
    leads: { en: lead },
    from,
    until,
    cities,
    country,
    organizers: ['summit'],
  }
}

const helsinki = { en: 'Helsinki', fr: 'Helsinki', de: 'Helsinki', it: 'Helsinki', ru: 'Хельсинки', es: 'Helsinki' }

export const summits: readonly MeetingContent[] = [
  summitOf({
    place: 'helsinki',
    cities: helsinki,
    from: '1975-07-30',
    until: '1975-08-01',
    country: 'FI',
    lead: 'Thirty-five States signed the Helsinki Final Act on 1 August 1975: ten principles for relations between States, and the beginning of a process that led to today’s organization.',
  }),
  summitOf({
    place: 'paris',
    cities: { en: 'Paris', fr: 'Paris', de: 'Paris', it: 'Parigi', ru: 'Париж', es: 'París' },
    from: '1990-11-19',
    until: '1990-11-21',
    country: 'FR',
    lead: 'With the Charter of Paris for a New Europe, adopted on 21 November 1990, the conference received its first permanent institutions.',
  }),
  summitOf({
    place: 'helsinki',
    cities: helsinki,
    from: '1992-07-09',
    until: '1992-07-10',
    country: 'FI',
    lead: 'Back in Helsinki after seventeen years, the States created the High Commissioner on National Minorities and the Forum for Security Co-operation.',
  }),
  summitOf({
    place: 'budapest',
    cities: { en: 'Budapest', fr: 'Budapest', de: 'Budapest', it: 'Budapest', ru: 'Будапешт', es: 'Budapest' },
    from: '1994-12-05',
    until: '1994-12-06',
    country: 'HU',
    lead: 'The conference was to become an organization by name from 1 January 1995. A Code of Conduct on politico-military aspects of security was adopted as well.',
  }),
  summitOf({
    place: 'lisbon',
    cities: { en: 'Lisbon', fr: 'Lisbonne', de: 'Lissabon', it: 'Lisbona', ru: 'Лиссабон', es: 'Lisboa' },
    from: '1996-12-02',
    until: '1996-12-03',
    country: 'PT',
    lead: 'Leaders adopted a declaration on a common and comprehensive security model for Europe for the twenty-first century.',
  }),
  summitOf({
    place: 'istanbul',
    cities: { en: 'Istanbul', fr: 'Istanbul', de: 'Istanbul', it: 'Istanbul', ru: 'Стамбул', es: 'Estambul' },
    from: '1999-11-18',
    until: '1999-11-19',
    country: 'TR',
    lead: 'The Charter for European Security was signed on the Bosporus, together with an adapted treaty on conventional forces and a new edition of the Vienna Document.',
  }),
  summitOf({
    place: 'astana',
    cities: { en: 'Astana', fr: 'Astana', de: 'Astana', it: 'Astana', ru: 'Астана', es: 'Astaná' },
    from: '2010-12-01',
    until: '2010-12-02',
    country: 'KZ',
    lead: 'The most recent Summit, and the first in Central Asia. Its Commemorative Declaration, subtitled “Towards a Security Community”, reaffirmed all earlier commitments.',
  }),
]
