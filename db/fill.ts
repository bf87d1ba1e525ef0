import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { bodyFrom } from './content/blocks'
import { firstLanguage, languages, organization } from './content/organization'
import type { Block, ByLanguage, Content, Day, FormerName, MenuContent, StructureContent } from './content/shape'
import { database, type Queries } from './database'
import type { EntityType } from './edition'
import type { Editor } from './editor'
import { numberedPath } from './former-addresses'
import { keepImage } from './images'
import { type Draft, makeEntity, publishEdition, saveDraft } from './publishing'
import type { countryRoles, structureRoles } from './schema/schema'

/** When terms and pages of a portal without news were published. */
const beginningWithoutNews = '2015-01-01'

/** Every item is published in the morning of its day. */
const morningOf = (day: Day) => new Date(`${day}T09:00:00Z`)

/** An edition that waits until everything it may link to has a number. */
type Waiting = { entity: number; draft: Omit<Draft, 'body'>; body: readonly Block[]; at: Date }

/** True while the database holds nothing. */
export async function isEmpty(read: Queries = database().read): Promise<boolean> {
  const { entity } = database().tables
  return (await read.select({ id: entity.id }).from(entity).limit(1)).length === 0
}

/**
 * Fills an empty database with `content`, in one transaction; `pictures` is the folder of its images. Tells `progress`
 * of each step. Gives false, and does nothing, where the database is not empty, or no longer: two portals may start on
 * one. Throws when the content refers to something that is not there, and then stores nothing.
 */
export async function fill(
  editor: Editor,
  content: Content,
  pictures: string,
  progress = (_step: string) => {},
): Promise<boolean> {
  return database().write(async (write) => {
    if (!(await isEmpty(write))) return false
    const filling = new Filling(editor, write, content.news)
    progress(`${content.images.length} pictures`)
    for (const { name, alts, captions, credit } of content.images) {
      const bytes = await readFile(join(pictures, `${name}.svg`))
      filling.images.set(name, await keepImage(editor, write, bytes, { alts, captions, credit }))
    }
    progress(`${content.countries.length} countries, fields of work, structures, meetings, projects`)
    await filling.countries(content)
    await filling.fields(content.fieldsOfWork, null)
    await filling.structures(content.structures, null)
    await filling.chairs(content.chairs)
    await filling.meetings(content)
    await filling.projects(content.projects)
    await filling.pages(content.pages)
    progress(`${content.news.length} news items`)
    await filling.news(content.news)
    await filling.publish()
    await filling.menu(content.menu, null)
    await filling.formerAddresses(content.formerAddresses)
    await write.insert(database().tables.changeLog).values({ at: new Date(), action: 'edit', major: false })
    return true
  })
}

class Filling {
  readonly images = new Map<string, number>()
  private readonly ids = new Map<string, number>()
  private readonly waiting: Waiting[] = []
  private readonly tables = database().tables
  /** Terms and pages are as old as the first item of news. */
  private readonly beginning: Date

  constructor(
    private readonly editor: Editor,
    private readonly write: Queries,
    news: Content['news'],
  ) {
    const [first = beginningWithoutNews] = news.map(({ issuedOn }) => issuedOn).sort()
    this.beginning = morningOf(first)
  }

  /** The number of what the content calls `type:slug`; countries go by their ISO code too. */
  private id(reference: string): number {
    const id = this.ids.get(reference)
    if (!id) throw new Error(`The content refers to «${reference}», which it does not have.`)
    return id
  }

  private place(codeOrSlug: string): number {
    return this.ids.get(`country:${codeOrSlug}`) ?? this.id(`area:${codeOrSlug}`)
  }

  private async make(type: EntityType, reference: string): Promise<number> {
    if (this.ids.has(reference)) throw new Error(`The content has «${reference}» twice.`)
    const id = await makeEntity(this.editor, this.write, type)
    this.ids.set(reference, id)
    return id
  }

  /** An edition for each language that has a name; the body stands in the first language only. */
  private editions(
    entity: number,
    section: string,
    slug: string,
    texts: {
      names: ByLanguage
      leads?: ByLanguage
      sortNames?: ByLanguage
      shortNames?: ByLanguage
      cities?: ByLanguage
      body?: readonly Block[]
    },
  ) {
    for (const [lang, title] of Object.entries(texts.names)) {
      const draft = {
        ...{ lang, section, slug, title },
        lead: texts.leads?.[lang],
        sortTitle: texts.sortNames?.[lang],
        shortTitle: texts.shortNames?.[lang],
        city: texts.cities?.[lang],
      }
      const body = lang === firstLanguage ? (texts.body ?? []) : []
      this.waiting.push({ entity, draft, body, at: this.beginning })
    }
  }

  private async names(entity: number, former: readonly FormerName[] = [], aliases: readonly string[] = []) {
    const rows = [
      ...former.flatMap(({ name, from = null, until = null }) =>
        Object.entries(name).map(([lang, text]) => ({
          ...{ entity, lang, kind: 'former' as const, name: text },
          ...{ validFrom: from, validUntil: until },
        })),
      ),
      ...aliases.map((alias) => ({ entity, lang: firstLanguage, kind: 'alias' as const, name: alias })),
    ]
    if (rows.length > 0) await this.write.insert(this.tables.name).values(rows)
  }

  private async countryRoles(entity: number, roles: Partial<Record<(typeof countryRoles)[number], readonly string[]>>) {
    const rows = Object.entries(roles).flatMap(([role, codes]) =>
      [...new Set(codes)].map((code, position) => ({
        ...{ entity, country: this.id(`country:${code}`), position },
        role: role as (typeof countryRoles)[number],
      })),
    )
    if (rows.length > 0) await this.write.insert(this.tables.entityCountry).values(rows)
  }

  private async fieldsOf(entity: number, slugs: readonly string[] = []) {
    const rows = [...new Set(slugs)].map((slug, position) => ({ entity, field: this.id(`field:${slug}`), position }))
    if (rows.length > 0) await this.write.insert(this.tables.entityField).values(rows)
  }

  private async structuresOf(entity: number, role: (typeof structureRoles)[number], slugs: readonly string[] = []) {
    const rows = [...new Set(slugs)].map((slug, position) => ({
      ...{ entity, structure: this.id(`structure:${slug}`), role, position },
    }))
    if (rows.length > 0) await this.write.insert(this.tables.entityStructure).values(rows)
  }

  async countries({ countryGroups, countries, areas }: Content) {
    const { country, countryGroup, membership } = this.tables
    for (const [position, { slug, ...texts }] of countryGroups.entries()) {
      const id = await this.make('country-group', `group:${slug}`)
      await this.write.insert(countryGroup).values({ id, position })
      this.editions(id, 'countries', slug, texts)
    }
    for (const { iso2, iso3, slug, names, sortNames, former, aliases, groups } of countries) {
      const id = await this.make('country', `country:${iso2}`)
      await this.write.insert(country).values({ id, iso2, iso3 })
      const known = languages.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region' }).of(iso2) ?? slug])
      this.editions(id, 'countries', slug, { names: { ...Object.fromEntries(known), ...names }, sortNames })
      await this.names(id, former, aliases)
      for (const { group, from = null, until = null } of groups)
        await this.write
          .insert(membership)
          .values({ country: id, group: this.id(`group:${group}`), joinedOn: from, leftOn: until })
    }
    for (const { slug, names, footnotes } of areas) {
      const id = await this.make('area', `area:${slug}`)
      this.editions(id, 'areas', slug, { names, leads: footnotes })
    }
  }

  async fields(fields: Content['fieldsOfWork'], parent: number | null) {
    for (const [position, { slug, children, aliases, ...texts }] of fields.entries()) {
      const id = await this.make('field', `field:${slug}`)
      await this.write.insert(this.tables.field).values({ id, parent, position })
      this.editions(id, 'fields-of-work', slug, texts)
      await this.names(id, [], aliases)
      await this.fields(children ?? [], id)
    }
  }

  async structures(structures: readonly StructureContent[], parent: number | null) {
    for (const [position, unit] of structures.entries()) {
      const { slug, kind, address, host, opened, closed, circa, former, aliases, children, ...texts } = unit
      const id = await this.make('structure', `structure:${slug}`)
      await this.write.insert(this.tables.structure).values({
        ...{ id, parent, position, kind, address },
        host: host ? this.place(host) : null,
        openedOn: opened,
        closedOn: closed,
        circa: circa ?? false,
      })
      // The group of all field operations is the list at `/field-operations` itself.
      const section = kind === 'field-operation' ? 'field-operations' : slug === 'field-operations' ? '' : 'structures'
      this.editions(id, section, slug, texts)
      await this.names(id, former, aliases)
      await this.structures(children ?? [], id)
    }
  }

  async chairs(chairs: Content['chairs']) {
    for (const { year, chair, unconfirmed } of chairs) {
      const id = await this.make('chairpersonship', `chairpersonship:${year}`)
      const row = { id, year, chair: this.place(chair), confirmed: !unconfirmed }
      await this.write.insert(this.tables.chairpersonship).values(row)
      const titles = organization.chairTitles.find(({ until }) => year <= until)?.names ?? {}
      const names = Object.fromEntries(Object.entries(titles).map(([lang, title]) => [lang, `${title} ${year}`]))
      this.editions(id, 'chairpersonships', String(year), { names })
    }
  }

  async meetings({ series, meetings }: Content) {
    for (const [position, { slug, body, periodicity, former, aliases, ...texts }] of series.entries()) {
      const id = await this.make('series', `series:${slug}`)
      const holder = body ? this.id(`structure:${body}`) : null
      await this.write.insert(this.tables.series).values({ id, position, body: holder, periodicity })
      this.editions(id, 'meetings', slug, texts)
      await this.names(id, former, aliases)
    }
    for (const content of meetings) {
      const { slug, from, until, country, online, state, organizers, fields, invented, ...texts } = content
      const id = await this.make('meeting', `meeting:${slug}`)
      await this.write.insert(this.tables.meeting).values({
        ...{ id, startsOn: from, endsOn: until, state },
        series: content.series ? this.id(`series:${content.series}`) : null,
        online: online ?? false,
        invented: invented ?? false,
      })
      await this.countryRoles(id, { place: country ? [country] : [] })
      await this.fieldsOf(id, fields)
      await this.structuresOf(id, 'organizer', organizers)
      this.editions(id, 'meetings', slug, texts)
    }
  }

  async projects(projects: Content['projects']) {
    for (const { slug, budget, from, until, structures, fields, countries, donors, ...texts } of projects) {
      const id = await this.make('project', `project:${slug}`)
      await this.write.insert(this.tables.project).values({ id, budget, startsOn: from, endsOn: until })
      await this.countryRoles(id, { about: countries, donor: donors })
      await this.fieldsOf(id, fields)
      await this.structuresOf(id, 'implementer', structures)
      this.editions(id, 'projects', slug, texts)
    }
  }

  async pages(pages: Content['pages']) {
    for (const { slug, ...texts } of pages) {
      const id = await this.make('page', `page:${slug}`)
      await this.write.insert(this.tables.page).values({ id })
      this.editions(id, '', slug, texts)
    }
  }

  async news(items: Content['news']) {
    const featured = items.filter((item) => item.featured).reverse()
    for (const item of items) {
      const [first] = Object.values(item.editions)
      if (!first) throw new Error(`A news item of ${item.issuedOn} has no text.`)
      const id = await this.make('news', `news:${first.slug}`)
      await this.write.insert(this.tables.news).values({
        ...{ id, kind: item.kind, issuedOn: item.issuedOn, issuedOnInferred: item.issuedOnInferred ?? false },
        image: item.image ? this.image(item.image) : null,
        project: item.project ? this.id(`project:${item.project}`) : null,
        meeting: item.meeting ? this.id(`meeting:${item.meeting}`) : null,
        featured: featured.indexOf(item) + 1 || null,
      })
      await this.countryRoles(id, item.countries)
      await this.fieldsOf(id, item.fields)
      await this.structuresOf(id, 'issuer', item.issuers)
      for (const [lang, { body, dateline, ...texts }] of Object.entries(item.editions)) {
        const draft = { ...texts, lang, section: 'news', city: dateline }
        this.waiting.push({ entity: id, draft, body, at: morningOf(item.issuedOn) })
      }
    }
  }

  private image(name: string): number {
    const id = this.images.get(name)
    if (!id) throw new Error(`The content refers to the picture «${name}», which it does not have.`)
    return id
  }

  /** Stores and publishes every edition, the oldest first, now that links can be made into numbers. */
  async publish() {
    const links = { entity: (reference: string) => this.id(reference), image: (name: string) => this.image(name) }
    this.waiting.sort((a, b) => a.at.getTime() - b.at.getTime())
    const sources = new Map<number, number>()
    for (const { entity, draft, body, at } of this.waiting) {
      const full = { ...draft, body: bodyFrom(body, links), translationOf: sources.get(entity) }
      const edition = await saveDraft(this.editor, this.write, entity, full)
      await publishEdition(this.editor, this.write, edition, at)
      // The first language that an item is written in is the one that the others translate.
      if (draft.section === 'news' && !sources.has(entity)) sources.set(entity, await this.published(edition))
    }
  }

  /** The number of the revision that is public. */
  private async published(edition: number): Promise<number> {
    const { revision } = this.tables
    const [row] = await this.write
      .select({ id: revision.id })
      .from(revision)
      .where(and(eq(revision.edition, edition), eq(revision.state, 'published')))
    if (!row) throw new Error(`Nothing of edition ${edition} is public.`)
    return row.id
  }

  async menu(lines: readonly MenuContent[], parent: number | null) {
    const { menuNode, menuLabel } = this.tables
    for (const [position, { labels, entity, path, children }] of lines.entries()) {
      const values = { parent, position, path, entity: entity ? this.id(entity) : null }
      const [made] = await this.write.insert(menuNode).values(values).returning({ id: menuNode.id })
      if (!made) throw new Error('A line of the menu could not be stored.')
      const rows = Object.entries(labels ?? {}).map(([lang, label]) => ({ node: made.id, lang, label }))
      if (rows.length > 0) await this.write.insert(menuLabel).values(rows)
      await this.menu(children ?? [], made.id)
    }
  }

  async formerAddresses({ numbers, paths }: Content['formerAddresses']) {
    const numbered = Object.entries(numbers).map(([number, of]) => [numberedPath(number), of] as const)
    const rows = [...numbered, ...Object.entries(paths)].map(([path, of]) => ({
      ...{ path, entity: this.id(of), createdAt: new Date() },
    }))
    if (rows.length > 0) await this.write.insert(this.tables.redirect).values(rows)
  }
}
