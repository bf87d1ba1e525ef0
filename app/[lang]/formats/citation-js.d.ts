/** What this portal uses of a library that has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    data: Record<string, unknown>[]
    format(format: 'bibtex' | 'ris'): string
  }
  export const plugins: { config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
