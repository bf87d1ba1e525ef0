import type { Organization } from 'schema-dts'
import type { getStructure, Structure } from '@/db/structures'
import type { Tree } from '@/db/tree'
import { addressOf, idOf, named, organizationNode } from '../structured'

/** A structure for programs: what it is called and was called, where it is, and what is above and below it. */
export function structureNode(
  structure: NonNullable<Awaited<ReturnType<typeof getStructure>>>,
): Exclude<Organization, string> {
  const { edition, facts, host, former, above, children } = structure
  const { entity, path, title, shortTitle, city, text } = edition
  const parent = above.findLast(({ kind }) => kind !== 'group')
  const alternateName = [...new Set([shortTitle, ...former.map(({ name }) => name)].flatMap((name) => name || []))]
  const units = bodiesAmong(children).map((unit) => named('Organization', unit.edition))
  const { openedOn, closedOn, circa } = facts
  return {
    ...{ '@type': 'Organization', '@id': idOf(entity), url: addressOf(path), name: title },
    ...(alternateName.length > 0 && { alternateName }),
    ...(text.lead && { description: text.lead }),
    ...((city || facts.address) && {
      address: {
        '@type': 'PostalAddress',
        ...(facts.address && { streetAddress: facts.address }),
        ...(city && { addressLocality: city }),
        ...(host && { addressCountry: named('Country', host) }),
      },
    }),
    // Days that nobody has confirmed are for readers, who are told so.
    ...(openedOn && !circa && { foundingDate: openedOn }),
    ...(closedOn && !circa && { dissolutionDate: closedOn }),
    parentOrganization: parent ? named('Organization', parent.edition) : organizationNode(edition.lang),
    ...(units.length > 0 && { subOrganization: units }),
  }
}

/** The organization with all structures that are open, each under what is above it, down to `depth`. */
export function organizationTree(
  lang: Parameters<typeof organizationNode>[0],
  tree: readonly Tree<Structure>[],
  depth = 9,
) {
  return { ...organizationNode(lang), subOrganization: below(tree, depth) } satisfies Organization
}

function below(tree: readonly Tree<Structure>[], depth: number): Organization[] {
  return bodiesAmong(tree).map(({ edition, children }) => {
    const units = depth > 1 ? below(children, depth - 1) : []
    return { ...named('Organization', edition), ...(units.length > 0 && { subOrganization: units }) }
  })
}

/** The open ones; a group is a heading, in whose place stands what is under it. */
function bodiesAmong(tree: readonly Tree<Structure>[]): Tree<Structure>[] {
  const open = tree.filter(({ closedOn }) => !closedOn)
  return open.flatMap((one) => (one.kind === 'group' ? bodiesAmong(one.children) : one))
}
