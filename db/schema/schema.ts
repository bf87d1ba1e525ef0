import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Body } from '../body'
import type { SharedNews } from '../shared-news'
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
/**
 * What the public could notice; `publish` is of what is new, `reinstate` of what was withdrawn and is back, `move` of a
 * term in its tree, `edit` of what has no edition, as menu and settings, and of a picture or a file of one.
 */
export const changeActions = [
  'publish',
  'update',
  'withdraw',
  'reinstate',
  'remove',
  'rename',
  'merge',
  'move',
  'edit',
] as const
export const staffRoles = ['administrator', 'editor', 'author', 'translator'] as const

export const referenceTypes = ['image', 'file', 'entity'] as const

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
    /** Set when they left: what they wrote keeps their name, and nobody signs in with the account. */
    leftAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  })

  // The next four are better-auth's, column by column; `db/staff/adapter.ts` reads and writes them.
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

  /** A second factor: what makes the six digits, and the recovery codes, both encrypted by better-auth. */
  const twoFactor = table(
    'two_factor',
    {
      id: id(),
      userId: ref(() => user.id).notNull(),
      secret: text().notNull(),
      backupCodes: text().notNull(),
      verified: flag().notNull().default(true),
      failedVerificationCount: int().notNull().default(0),
      lockedUntil: instant(),
    },
    (t) => [index('two_factor_user').on(t.userId), index('two_factor_secret').on(t.secret)],
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
      /** When it is to be withdrawn, where that is planned. */
      withdrawAt: instant(),
      withdrawnAt: instant(),
      /** The reason of a withdrawal, which is public from that moment on. */
      notice: text(),
    },
    (t) => [
      unique('edition_language').on(t.entity, t.lang),
      unique('edition_address').on(t.section, t.lang, t.slug),
      index('edition_withdraw_at').on(t.withdrawAt),
      index('edition_published_at').on(t.publishedAt),
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
      /** What it proposes for all languages, and, once it is public, what they then had in common. */
      shared: json<Partial<SharedNews>>(),
      /** The revision of another language that this one translates. */
      translationOf: ref((): AnySQLiteColumn => revision.id),
      changeNote: text(),
      major: flag().notNull().default(false),
      publishAt: instant(),
      author: ref(() => user.id),
      createdAt: instant().notNull(),
      /** How often it was written: once, and again by every autosave that went on with it. Who saves says which they saw. */
      saves: int().notNull().default(1),
      /** When it was last written, where that was after it was made. */
      savedAt: instant(),
      /** Nobody asked for it to be kept yet: the next autosave of the same person goes on with it. */
      autosaved: flag().notNull().default(false),
      submittedBy: ref(() => user.id),
      submittedAt: instant(),
      approvedBy: ref(() => user.id),
      approvedAt: instant(),
      /** Why it went live without a second pair of eyes; flagged until somebody else is `approvedBy`. */
      forcedBecause: text(),
      publishedBy: ref(() => user.id),
      /** When the public first read it. */
      publishedAt: instant(),
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

  /** What a revision refers to: where a picture, a file or an entity is used. Kept by `db/references.ts`. */
  const reference = table(
    'reference',
    {
      revision: ref(() => revision.id).notNull(),
      type: oneOf(referenceTypes).notNull(),
      /** The number of the image, the file or the entity. */
      target: int().notNull(),
    },
    (t) => [primaryKey({ columns: [t.revision, t.type, t.target] }), index('reference_target').on(t.type, t.target)],
  )

  /** What staff say to one another about an edition; `revision` is what it said at that time. */
  const remark = table(
    'remark',
    {
      id: id(),
      edition: ref(() => edition.id).notNull(),
      revision: ref(() => revision.id).notNull(),
      author: ref(() => user.id),
      text: text().notNull(),
      createdAt: instant().notNull(),
      resolvedBy: ref(() => user.id),
      resolvedAt: instant(),
    },
    (t) => [index('remark_edition').on(t.edition)],
  )

  /** Who has an edition open on their desk, and when they last said so. */
  const opening = table(
    'opening',
    { edition: ref(() => edition.id).notNull(), user: ref(() => user.id).notNull(), at: instant().notNull() },
    (t) => [primaryKey({ columns: [t.edition, t.user] })],
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
    /** What its file was called by whoever brought it. */
    name: text().notNull().default(''),
    uploadedBy: ref(() => user.id),
    createdAt: instant().notNull(),
    /** Since when it lies in the trash. */
    removedAt: instant(),
  })

  const imageText = table(
    'image_text',
    { image: ref(() => image.id).notNull(), lang: text().notNull(), alt: text().notNull(), caption: text() },
    (t) => [primaryKey({ columns: [t.image, t.lang] })],
  )

  /** What a text gives its readers to download. Its address is its number; the bytes behind it can be replaced. */
  const file = table('file', {
    id: id(),
    /** SHA-256 of the bytes, which is also the name of the file on disk. */
    hash: text().notNull().unique(),
    mediaType: text().notNull(),
    bytes: int().notNull(),
    /** What it is called when it is downloaded. */
    name: text().notNull(),
    title: text().notNull(),
    uploadedBy: ref(() => user.id),
    createdAt: instant().notNull(),
    /** When its bytes were last replaced. */
    replacedAt: instant(),
    removedAt: instant(),
  })

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
      twoFactor,
      signInTry,
      permission,
      entity,
      edition,
      revision,
      reference,
      remark,
      opening,
      name,
      image,
      imageText,
      file,
    },
    ...{ country, countryGroup, membership, field, structure, chairpersonship, series, meeting, project, page, news },
    ...{ entityCountry, entityField, entityStructure, menuNode, menuLabel, redirect, doc, titleWord, changeLog, audit },
  }
}

export type Schema = ReturnType<typeof makeSchema>
