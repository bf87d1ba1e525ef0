import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { languages } from '../../db/content/organization'
import { stemsOf, tokenOf, wordsOf } from '../../db/finder/analyser'
import { daysOf } from '../../db/finder/days'
import { facetNames } from '../../db/finder/finders'
import type { Query } from '../../db/finder/query'
import { pageSize } from '../../db/finder/search'
import { lang } from './questions'

const termFacets = ['field', 'country', 'structure'] as const
type Except = (typeof facetNames)[number] | 'days'

/**
 * The finder in SQL, as well as we can write it: its own tables with covering indexes beside the database, one pass over
 * what is found for all facets without a filter, one more for each with one, none where an index has the groups, and
 * statements prepared once.
 */
export class SqlFinder {
  private readonly statements = new Map<string, Sqlite.Statement<unknown[], unknown[]>>()
  private readonly terms = new Map<string, number>()

  private constructor(private readonly connection: Sqlite.Database) {
    const rows = connection
      .prepare<[], { type: string; slug: string; id: number }>(
        `select t.type, e.slug, t.id from main_db.entity t join main_db.edition e on e.entity = t.id
         where t.type in ('field', 'country', 'structure')`,
      )
      .all()
    for (const { type, slug, id } of rows) this.terms.set(`${type} ${slug}`, id)
  }

  /** Makes the tables in `file` where they are missing. */
  static of(database: string, file: string): SqlFinder {
    const missing = !existsSync(file)
    const connection = new Sqlite(file)
    connection.pragma('journal_mode = WAL')
    connection.pragma('cache_size = -65536')
    connection.prepare('attach ? as main_db').run(database)
    if (missing)
      connection.exec(`
        begin;
        create table doc_flat (id integer primary key, lang text, kind text, date text, year text) without rowid;
        insert into doc_flat select id, lang, kind, date, substr(date, 1, 4) from main_db.doc where type = 'news' order by id;
        create index doc_flat_date on doc_flat (lang, date, id, kind, year);
        create index doc_flat_kind on doc_flat (lang, kind, date, id, year);
        create index doc_flat_year on doc_flat (lang, year);
        create table doc_term (
          lang text, facet text, term integer, doc integer, primary key (lang, facet, term, doc)
        ) without rowid;
        insert into doc_term
          with recursive
            parents (id, parent) as (select id, parent from main_db.field union all select id, parent from main_db.structure),
            above (id, facet, term) as (
              select id, type, id from main_db.entity where type in ('field', 'country', 'structure')
              union select above.id, facet, parent from above join parents on parents.id = above.term where parent is not null
            )
          select distinct doc.lang, above.facet, above.term, doc.id
          from main_db.doc, json_each(doc.terms) direct join above on above.id = direct.value
          where doc.type = 'news' order by 1, 2, 3, 4;
        create index doc_term_doc on doc_term (doc, facet, term);
        analyze;
        commit;`)
    return new SqlFinder(connection)
  }

  /** List, total, counts of all facets and years; gives the ids of the page. */
  ask(query: Query): number[] {
    const filtered: Except[] = facetNames.filter((name) => name !== 'lang' && query[name].length > 0)
    if (query.from || query.to) filtered.push('days')
    const { from, parameters } = this.matching(query)
    const ids = this.all(
      `select d.id from ${from} order by ${query.sort === 'relevance' ? 'hit.rank, ' : ''}d.date desc, d.id desc limit ${pageSize} offset ?`,
      [...parameters, (query.page - 1) * pageSize],
    ) as { id: number }[]
    this.count(
      query,
      (['field', 'country', 'structure', 'kind', 'days'] as const).filter((name) => !filtered.includes(name)),
    )
    for (const name of filtered) this.count(query, [name], name)
    const anyLang = this.matching(query, 'lang')
    this.all(`select d.lang, count(*) from ${anyLang.from} group by 1`, anyLang.parameters)
    return ids.map(({ id }) => id)
  }

  /** The total, and the counts of some facets, under all filters but one. */
  private count(query: Query, facets: readonly Except[], except?: Except): void {
    const { from, parameters, narrowed } = this.matching(query, except)
    if (narrowed) {
      const counted = (name: Except) =>
        name === 'kind' || name === 'days'
          ? `select '${name}', ${name === 'days' ? 'year' : 'kind'}, count(*) from matched group by 2`
          : `select facet, term, count(*) from matched join doc_term t on t.doc = matched.id and facet = '${name}' group by 2`
      this.all(
        `with matched as materialized (select d.id, d.kind, d.year from ${from})
         select '' as facet, '' as value, count(*) as count from matched union all ${facets.map(counted).join(' union all ')}`,
        parameters,
      )
      return
    }
    // Everything in some languages: an index has it in order of each facet.
    const langs = parameters.map(() => '?').join(', ')
    this.all(`select count(*) from doc_flat where lang in (${langs})`, parameters)
    for (const name of facets)
      if (name === 'kind' || name === 'days') {
        const column = name === 'days' ? 'year' : 'kind'
        this.all(
          `select ${column}, count(*) from doc_flat where lang in (${langs}) group by lang, ${column}`,
          parameters,
        )
      } else
        this.all(
          `select term, count(*) from doc_term where lang in (${langs}) and facet = '${name}' group by lang, term`,
          parameters,
        )
  }

  /** What passes all filters but one: tables, conditions and their values. */
  private matching(query: Query, except?: Except) {
    const langs = except === 'lang' ? languages : query.lang.length > 0 ? query.lang : [lang]
    const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ')
    const joined: string[] = []
    const tables = ['doc_flat d']
    const joinedValues: (string | number)[] = []
    const where = [`d.lang in (${marks(langs)})`]
    const values: (string | number)[] = [...langs]
    if (query.q) {
      const rank = query.sort === 'relevance' ? ', rank' : ''
      joined.push(`(select rowid as id${rank} from main_db.doc_text where doc_text match ?) hit cross join`)
      joinedValues.push(matchOf(query.q, langs))
      where.push('d.id = hit.id')
    }
    for (const facet of termFacets) {
      if (facet === except || query[facet].length === 0) continue
      const ids = query[facet].map((slug) => this.terms.get(`${facet} ${slug}`) ?? 0)
      const [only, another] = ids
      if (only !== undefined && another === undefined) {
        // The planner may begin with any of these, which are ranges of the primary key.
        tables.push(`doc_term ${facet}_term`)
        where.push(
          `${facet}_term.lang = d.lang and ${facet}_term.facet = '${facet}' and ${facet}_term.term = ? and ${facet}_term.doc = d.id`,
        )
        values.push(only)
        continue
      }
      where.push(
        `d.id in (select doc from doc_term where lang in (${marks(langs)}) and facet = '${facet}' and term in (${marks(ids)}))`,
      )
      values.push(...langs, ...ids)
    }
    if (except !== 'kind' && query.kind.length > 0) {
      where.push(`d.kind in (${marks(query.kind)})`)
      values.push(...query.kind)
    }
    if (except !== 'days' && query.from) {
      where.push('d.date >= ?')
      values.push(daysOf(query.from)?.first ?? '')
    }
    if (except !== 'days' && query.to) {
      where.push('d.date <= ?')
      values.push(daysOf(query.to)?.last ?? '')
    }
    return {
      from: `${joined.join(' ')} ${tables.join(', ')} where ${where.join(' and ')}`,
      parameters: [...joinedValues, ...values],
      narrowed: where.length > 1,
    }
  }

  private all(sql: string, parameters: readonly (string | number)[]): unknown[] {
    const statement = this.statements.get(sql) ?? this.connection.prepare<unknown[], unknown[]>(sql)
    this.statements.set(sql, statement)
    return statement.all(...parameters)
  }

  close() {
    this.connection.close()
  }
}

/** A text in FTS5's syntax, with the tokens that our own index has. */
function matchOf(text: string, langs: readonly string[]): string {
  return wordsOf(text)
    .map((word) => `(${langs.map((one) => `"${tokenOf(one, 'text', stemsOf(word, one)[0] ?? '')}"`).join(' OR ')})`)
    .join(' AND ')
}
