/** How an item is cited. */
export const cite = {
  title: 'Cite this',
  formats: 'Reference for a bibliography:',
}

export type CiteWords = typeof cite
