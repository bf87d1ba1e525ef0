import { languages } from '@/db/content/organization'

/**
 * Which links a browser may follow before they are clicked, as JSON for `<script type="speculationrules">`: those on
 * which a visitor rests that lead to a public page. The page is made ready whole, which does no harm where it
 * is never shown: it counts no visits, sets no cookies, and its script waits for what a visitor does. Not so addresses
 * with parameters, which cost a search and are mostly followed within the page, nor files and feeds, by their dot.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: { href_matches: { pathname: `/(${languages.join('|')}){/:rest([^.]+)}?`, search: '' } },
      eagerness: 'moderate',
    },
  ],
})
