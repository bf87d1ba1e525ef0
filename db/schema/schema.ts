import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Body } from '../body'
import type { Kit } from './kit-sqlite'

export const entityTypes = [
  'news',
  'page',
  'country',
  'country-group',
  'area',
  'field',
  'structure',
  'chairpersonship',
  'series',
  'meeting',
  'project',
] as const

export const editionStatuses = ['unpublished', 'published', 'withdrawn', 'removed'] as const
export const openStates = ['draft', 'in-review', 'returned', 'scheduled'] as const
export const revisionStates = [...openStates, 'published', 'superseded', 'discarded'] as const
export const countryRoles = ['about', 'place', 'partner', 'donor', 'mentioned'] as const
export const structureRoles = ['issuer', 'organizer', 'implementer'] as const
export const structureKinds = [
  'group',
  'decision-body',
  'chairpersonship',
  'secretariat',
  'unit',
  'institution',
  'field-operation',
  'parliamentary-assembly',
  'court',
  'special',
] as const
/** What the public could notice; `move` is of a term in its tree, `edit` of what has no edition: menu and settings. */
export const changeActions = ['publish', 'update', 'withdraw', 'remove', 'rename', 'merge', 'move', 'edit'] as const
export const staffRoles = ['administrator', 'editor', 'author', 'translator'] as const

/** What an editor proposes for the fields that all languages of an entity share; applied when the revision goes live. */
export type SharedFields = Record<string, unknown>

/**
 * Every table, once, for both engines. An **entity** is anything with an address; its number is its permanent short
 * address. What is the same in every language stands in the table of its type, what differs in its **editions**, and
 * what an edition says in its **revisions**: the published one is what the public reads, the open one is the draft.
 */
export function makeSchema(kit: Kit) {
  const { table, id, key, ref, int, text, oneOf, instant, day, flag, json, index, unique, primaryKey, where } = kit

  // Who works here. The columns are the ones that better-auth expects of a user.
  const user = table('user', {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: flag().notNull().default(false),
    image: text(),
    twoFactorEnabled: flag().notNull().default(false),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  })

  // The next three are better-auth's, column by column; `db/staff/adapter.ts` reads and writes them.
  const session = table(
    'session',
    {
      id: id(),
      userId: ref(() => user.id).notNull(),
      token: text().notNull().unique(),
      expiresAt: instant().notNull(),
      ipAddress: text(),
      userAgent: text(),
      createdAt: instant().notNull(),
      updatedAt: instant().notNull(),
    },
    (t) => [index('session_user').on(t.userId)],
  )

  /** A way in: for now a password, whose hash stands here. */
  const account = table(
    'account',
    {
      id: id(),
      userId: ref(() => user.id).notNull(),
      accountId: text().notNull(),
      providerId: text().notNull(),
      password: text(),
      accessToken: text(),
      refreshToken: text(),
      idToken: text(),
      accessTokenExpiresAt: instant(),
      refreshTokenExpiresAt: instant(),
      scope: text(),
      createdAt: instant().notNull(),
      updatedAt: instant().notNull(),
    },
    (t) => [unique('account_provider').on(t.providerId, t.accountId), index('account_user').on(t.userId)],
  )

  const verification = table(
    'verification',
    {
      id: id(),
      identifier: text().notNull(),
      value: text().notNull(),
      expiresAt: instant().notNull(),
      createdAt: instant().notNull(),
      updatedAt: instant().notNull(),
    },
    (t) => [index('verification_identifier').on(t.identifier)],
  )

  /** How often a sign-in was tried, by account or by address, and when last; `db/staff/tries.ts` counts. */
  const signInTry = table(
    'sign_in_try',
    { key: text().primaryKey(), count: int().notNull(), at: instant().notNull() },
    (t) => [index('sign_in_try_at').on(t.at)],
  )

  const entity = table('entity', {
    id: id(),
    type: oneOf(entityTypes).notNull(),
    createdAt: instant().notNull(),
    /** Set when it was merged into another, whose address its own then leads to. */
    mergedInto: ref((): AnySQLiteColumn => entity.id),
  })

  /** A language version: its own address, status and schedule. */
  const edition = table(
    'edition',
    {
      id: id(),
      entity: ref(() => entity.id).notNull(),
      lang: text().notNull(),
      /** The first word of its address after the language: `news`, `countries`, `field-operations`. */
      section: text().notNull(),
      slug: text().notNull(),
      status: oneOf(editionStatuses).notNull().default('unpublished'),
      /** When the public first saw it, and when it last changed in a way the public is told of. */
      publishedAt: instant(),
      changedAt: instant(),
      withdrawAt: instant(),
      withdrawnAt: instant(),
      /** The public reason of a withdrawal. */
      notice: text(),
    },
    (t) => [
      unique('edition_language').on(t.entity, t.lang),
      unique('edition_address').on(t.section, t.lang, t.slug),
      index('edition_withdraw_at').on(t.withdrawAt),
    ],
  )

  const revision = table(
    'revision',
    {
      id: id(),
      edition: ref(() => edition.id).notNull(),
      number: int().notNull(),
      state: oneOf(revisionStates).notNull(),
      title: text().notNull(),
      /** What the title is sorted by, where it is not the title itself. */
      sortTitle: text(),
      /** An abbreviation, as this language has it. */
      shortTitle: text(),
      lead: text().notNull().default(''),
      body: json<Body>().notNull(),
      /** The city of a dateline, a structure or a meeting, as this language writes it. */
      city: text(),
      /** The address it is to have once published, where that is not the present one. */
      slug: text(),
      shared: json<SharedFields>(),
      /** The revision of another language that this one translates. */
      translationOf: ref((): AnySQLiteColumn => revision.id),
      changeNote: text(),
      major: flag().notNull().default(false),
      publishAt: instant(),
      author: ref(() => user.id),
      createdAt: instant().notNull(),
      submittedBy: ref(() => user.id),
      submittedAt: instant(),
      approvedBy: ref(() => user.id),
      approvedAt: instant(),
      /** Why it went live without a second pair of eyes. */
      forcedBecause: text(),
    },
    (t) => [
      unique('revision_number').on(t.edition, t.number),
      unique('revision_published')
        .on(t.edition)
        .where(where(t.state, ['published'])),
      unique('revision_open').on(t.edition).where(where(t.state, openStates)),
      index('revision_publish_at').on(t.publishAt),
    ],
  )

  /** Names besides the present one: former names with their days, and what else people call it. */
  const name = table(
    'name',
    {
      id: id(),
      entity: ref(() => entity.id).notNull(),
      lang: text().notNull(),
      kind: oneOf(['former', 'alias'] as const).notNull(),
      name: text().notNull(),
      validFrom: day(),
      /** The first day on which it no longer held. */
      validUntil: day(),
    },
    (t) => [index('name_entity').on(t.entity)],
  )

  const image = table('image', {
    id: id(),
    /** SHA-256 of the bytes, which is also the name of the file. */
    hash: text().notNull().unique(),
    mediaType: text().notNull(),
    width: int().notNull(),
    height: int().notNull(),
    bytes: int().notNull(),
    /** The point that a crop keeps, in thousandths of width and height. */
    focusX: int().notNull().default(500),
    focusY: int().notNull().default(500),
    decorative: flag().notNull().default(false),
    credit: text(),
    createdAt: instant().notNull(),
    removedAt: instant(),
  })

  const imageText = table(
    'image_text',
    { image: ref(() => image.id).notNull(), lang: text().notNull(), alt: text().notNull(), caption: text() },
    (t) => [primaryKey({ columns: [t.image, t.lang] })],
  )

  const country = table('country', {
    id: key(() => entity.id),
    iso2: text().notNull().unique(),
    iso3: text().notNull().unique(),
  })

  const countryGroup = table('country_group', { id: key(() => entity.id), position: int().notNull() })

  const membership = table(
    'membership',
    {
      id: id(),
      country: ref(() => country.id).notNull(),
      group: ref(() => countryGroup.id).notNull(),
      joinedOn: day(),
      leftOn: day(),
    },
    (t) => [index('membership_country').on(t.country), index('membership_group').on(t.group)],
  )

  const field = table('field', {
    id: key(() => entity.id),
    parent: ref((): AnySQLiteColumn => field.id),
    position: int().notNull(),
  })

  const structure = table(
    'structure',
    {
      id: key(() => entity.id),
      parent: ref((): AnySQLiteColumn => structure.id),
      position: int().notNull(),
      kind: oneOf(structureKinds).notNull(),
      address: text(),
      /** Where it works: a country, or an area that is no State. */
      host: ref(() => entity.id),
      openedOn: day(),
      closedOn: day(),
      /** The days are the commonly given ones, not confirmed. */
      circa: flag().notNull().default(false),
    },
    (t) => [index('structure_host').on(t.host)],
  )

  const chairpersonship = table('chairpersonship', {
    id: key(() => entity.id),
    year: int().notNull().unique(),
    /** A country, or an area for a State that is no more. */
    chair: ref(() => entity.id).notNull(),
    confirmed: flag().notNull().default(true),
  })

  const series = table('series', {
    id: key(() => entity.id),
    position: int().notNull(),
    body: ref(() => structure.id),
    periodicity: oneOf(['yearly', 'weekly', 'occasional'] as const).notNull(),
  })

  const meeting = table(
    'meeting',
    {
      id: key(() => entity.id),
      series: ref(() => series.id),
      startsOn: day().notNull(),
      endsOn: day(),
      startsAt: instant(),
      endsAt: instant(),
      /** Where it takes place, as IANA names it: `Europe/Vienna`. */
      timeZone: text(),
      state: oneOf(['planned', 'cancelled', 'postponed'] as const)
        .notNull()
        .default('planned'),
      online: flag().notNull().default(false),
      /** Drawn up for the demonstration: it did not take place. */
      invented: flag().notNull().default(false),
    },
    (t) => [index('meeting_starts_on').on(t.startsOn), index('meeting_series').on(t.series)],
  )

  const project = table('project', {
    id: key(() => entity.id),
    budget: oneOf(['unified', 'extra-budgetary'] as const).notNull(),
    startsOn: day(),
    endsOn: day(),
  })

  const page = table('page', { id: key(() => entity.id) })

  const news = table(
    'news',
    {
      id: key(() => entity.id),
      kind: text().notNull(),
      /** In the organization's time zone. */
      issuedOn: day().notNull(),
      /** The source names no day; this is the last day of the event it reports. */
      issuedOnInferred: flag().notNull().default(false),
      image: ref(() => image.id),
      project: ref(() => project.id),
      meeting: ref(() => meeting.id),
      /** Its place on the front page, the first being 1. */
      featured: int(),
    },
    (t) => [
      index('news_project').on(t.project),
      index('news_meeting').on(t.meeting),
      index('news_featured').on(t.featured),
    ],
  )

  const entityCountry = table(
    'entity_country',
    {
      entity: ref(() => entity.id).notNull(),
      country: ref(() => country.id).notNull(),
      role: oneOf(countryRoles).notNull(),
      position: int().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.entity, t.role, t.country] }),
      index('entity_country_country').on(t.country, t.role),
    ],
  )

  const entityField = table(
    'entity_field',
    { entity: ref(() => entity.id).notNull(), field: ref(() => field.id).notNull(), position: int().notNull() },
    (t) => [primaryKey({ columns: [t.entity, t.field] }), index('entity_field_field').on(t.field)],
  )

  const entityStructure = table(
    'entity_structure',
    {
      entity: ref(() => entity.id).notNull(),
      structure: ref(() => structure.id).notNull(),
      role: oneOf(structureRoles).notNull(),
      /** Issuers stand in order, the leading one first. */
      position: int().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.entity, t.role, t.structure] }),
      index('entity_structure_structure').on(t.structure),
    ],
  )

  /**
   * A line of the menu leads to an entity or to a path below the language. Two lines may lead to one entity: it keeps
   * its one address.
   */
  const menuNode = table('menu_node', {
    id: id(),
    parent: ref((): AnySQLiteColumn => menuNode.id),
    position: int().notNull(),
    entity: ref(() => entity.id),
    path: text(),
  })

  /** What a line of the menu says, where that is not the name of its entity. */
  const menuLabel = table(
    'menu_label',
    { node: ref(() => menuNode.id).notNull(), lang: text().notNull(), label: text().notNull() },
    (t) => [primaryKey({ columns: [t.node, t.lang] })],
  )

  /** An address that once was: it leads to an entity, to another path, or, with neither, is gone for good. */
  const redirect = table('redirect', {
    id: id(),
    path: text().notNull().unique(),
    entity: ref(() => entity.id),
    target: text(),
    createdAt: instant().notNull(),
  })

  /** What the public can see of an edition, for lists and search: made when it is published. */
  const doc = table(
    'doc',
    {
      id: key(() => edition.id),
      entity: ref(() => entity.id).notNull(),
      type: oneOf(entityTypes).notNull(),
      lang: text().notNull(),
      /** The kind of a news item, the budget of a project; empty for other types. */
      kind: text().notNull().default(''),
      /** Day of issue or beginning; empty where there is none. */
      date: day().notNull().default(''),
      /** Numbers of the terms that it is about, without their ancestors: those are where the tree has them now. */
      terms: json<number[]>().notNull().default([]),
      /** The different words of its title and other names, folded; `title_word` counts them. */
      words: text().notNull().default(''),
      /** Which version of the analyser made it; one that is not the present one is made anew at the next start. */
      analysis: int().notNull().default(0),
    },
    (t) => [index('doc_date').on(t.date), index('doc_entity').on(t.entity), index('doc_analysis').on(t.analysis)],
  )

  /** How many docs of a language have a word in their title or names: what is suggested and what typos are mended to. */
  const titleWord = table(
    'title_word',
    { lang: text().notNull(), word: text().notNull(), count: int().notNull() },
    (t) => [primaryKey({ columns: [t.lang, t.word] })],
  )

  /** Everything the public could notice, in order. The last row's number is the version of the site. */
  const changeLog = table('change_log', {
    id: id(),
    at: instant().notNull(),
    action: oneOf(changeActions).notNull(),
    entity: ref(() => entity.id),
    edition: ref(() => edition.id),
    /** The public is told of it: feeds and «last changed» move. */
    major: flag().notNull().default(true),
  })

  /** What staff did. Each row's hash covers the row before, so that nothing can be taken out unseen. */
  const audit = table('audit', {
    id: id(),
    at: instant().notNull(),
    user: ref(() => user.id),
    action: text().notNull(),
    entity: ref(() => entity.id),
    /** JSON with sorted keys, as text: the hash is over exactly these letters. */
    details: text().notNull(),
    hash: text().notNull(),
  })

  /** What somebody may do, everywhere or for one structure or one language only. */
  const permission = table(
    'permission',
    {
      id: id(),
      user: ref(() => user.id).notNull(),
      role: oneOf(staffRoles).notNull(),
      structure: ref(() => structure.id),
      lang: text(),
    },
    (t) => [index('permission_user').on(t.user)],
  )

  return {
    ...{
      user,
      session,
      account,
      verification,
      signInTry,
      permission,
      entity,
      edition,
      revision,
      name,
      image,
      imageText,
    },
    ...{ country, countryGroup, membership, field, structure, chairpersonship, series, meeting, project, page, news },
    ...{ entityCountry, entityField, entityStructure, menuNode, menuLabel, redirect, doc, titleWord, changeLog, audit },
  }
}

export type Schema = ReturnType<typeof makeSchema>
