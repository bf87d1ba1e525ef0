/** A question to the API with part of its answer. */
export type Example = {
  /** The word of what it shows, in `app/words`. */
  shows: 'list' | 'filters' | 'facets' | 'collection' | 'record' | 'changes' | 'wrong'
  /** Below the site's address. */
  path: string
  status: 200 | 400
  /** What the answer has among other things; `…` stands for what may differ. */
  answer: object
}

/** What the page of the API shows: tests ask every one, so that none can grow old. */
export const examples: readonly Example[] = [
  {
    shows: 'list',
    path: '/api/v1/en/news?limit=2&fields=title,url,issuedOn',
    status: 200,
    answer: {
      total: '…',
      items: [
        { id: '…', url: '…', title: '…', issuedOn: '…' },
        { id: '…', url: '…', title: '…', issuedOn: '…' },
      ],
      next: '…',
    },
  },
  {
    shows: 'filters',
    path: '/api/v1/en/meetings?kind=ministerial-council-meetings&from=2023&to=2024&sort=oldest&fields=title,startsOn',
    status: 200,
    answer: {
      total: 2,
      items: [
        { id: '…', title: '…', startsOn: '2023-11-30' },
        { id: '…', title: '…', startsOn: '2024-12-05' },
      ],
      next: null,
    },
  },
  {
    shows: 'facets',
    path: '/api/v1/en/projects?country=uzbekistan&limit=1&fields=title&facets=true',
    status: 200,
    answer: {
      total: '…',
      facets: [{ name: 'kind', options: [{ value: 'unified', title: null, count: '…', chosen: false }] }],
    },
  },
  {
    shows: 'collection',
    path: '/api/v1/ru/countries?fields=title,iso2',
    status: 200,
    answer: { total: 68, items: [{ id: '…', title: 'Австралия', iso2: 'AU' }] },
  },
  {
    shows: 'record',
    path: '/api/v1/entities/1',
    status: 200,
    answer: {
      id: '…',
      number: 1,
      type: 'country-group',
      editions: [{ lang: 'en', status: 'published', title: 'Participating States' }],
    },
  },
  {
    shows: 'changes',
    path: '/api/v1/changes?since=0&limit=1',
    status: 200,
    answer: {
      changes: [{ number: 1, action: 'publish', id: '…', url: '…', record: '…' }],
      next: 1,
      more: true,
    },
  },
  {
    shows: 'wrong',
    path: '/api/v1/en/news?kind=rumour',
    status: 400,
    answer: {
      type: '…',
      title: 'The question cannot be answered as it is asked.',
      status: 400,
      detail: 'Wrong or missing: kind.',
      wrong: [
        { parameter: 'kind', detail: '“rumour” is none of the values that it can have.', allowed: ['news-item'] },
      ],
    },
  },
]
