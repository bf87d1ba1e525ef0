import type { Project } from 'schema-dts'
import type { getProject } from '@/db/projects'
import { addressOf, idOf, named, organizationNode } from '../../structured'

/** A project for programs: its time, who carries it out, and where and on what. */
export function projectNode(project: NonNullable<Awaited<ReturnType<typeof getProject>>>): Exclude<Project, string> {
  const { edition, facts, fields, countries, structures } = project
  const { entity, path, title, text } = edition
  const about = countries.filter(({ role }) => role === 'about').map((one) => named('Country', one.edition))
  const bodies = structures.map((one) => named('Organization', one.edition))
  return {
    ...{ '@type': 'Project', '@id': idOf(entity), url: addressOf(path), name: title },
    ...(text.lead && { description: text.lead }),
    ...(facts.startsOn && { foundingDate: facts.startsOn }),
    ...(facts.endsOn && { dissolutionDate: facts.endsOn }),
    parentOrganization: bodies.length > 0 ? bodies : organizationNode(edition.lang),
    ...(about.length > 0 && { areaServed: about }),
    ...(fields.length > 0 && { knowsAbout: fields.map((field) => named('DefinedTerm', field)) }),
  }
}
