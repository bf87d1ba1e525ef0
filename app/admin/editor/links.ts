import { type Editor, Mark } from '@tiptap/core'
import { hrefOf, ownPath } from './href'
import { type FoundEntity, find, type Sources } from './sources'

/** A link to another site, or for mail. */
export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: 'link entity',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]:not([data-entity])',
      getAttrs: (node) => {
        const href = hrefOf(node.getAttribute('href') ?? '')
        return href ? { href } : false
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = String(mark.attrs.href)
    return ['a', { href, title: href }, 0]
  },
})

/** A link to something of this portal, kept by its number; its present title is shown to whoever points at it. */
export const EntityMark = Mark.create<{ sources: Sources; lang: string }>({
  name: 'entity',
  inclusive: false,
  excludes: 'link entity',
  addAttributes: () => ({ id: { default: null, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[data-entity]',
      priority: 60,
      getAttrs: (node) => {
        const id = Number(node.getAttribute('data-entity'))
        return Number.isSafeInteger(id) && id > 0 ? { id } : false
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { 'data-entity': String(mark.attrs.id), href: `/id/${mark.attrs.id}` }, 0],
  addMarkView() {
    const { sources } = this.options
    return ({ mark }) => {
      const id = Number(mark.attrs.id)
      const dom = document.createElement('a')
      dom.dataset.entity = String(id)
      dom.href = `/id/${id}`
      void sources.entity(id).then((found) => {
        dom.title = found ? `${found.title} (${found.type}${found.path ? '' : ', not public yet'})` : 'Not found'
        dom.toggleAttribute('data-missing', !found)
      })
      // The title is told after the fact, and is no change of the text.
      return { dom, contentDOM: dom, ignoreMutation: (change) => change.type === 'attributes' }
    }
  },
})

/** Turns links to addresses of this portal into links by number, where something stands at the address. */
export async function resolveOwnLinks(editor: Editor): Promise<void> {
  const paths = new Map<string, string>()
  editor.state.doc.descendants((node) => {
    for (const mark of node.marks) {
      const href = mark.type.name === 'link' ? String(mark.attrs.href) : ''
      const path = href && ownPath(href, location.origin)
      if (path) paths.set(href, path)
    }
  })
  for (const [href, path] of paths) {
    const [entity] = await find<FoundEntity>('entities', { path }).catch(() => [])
    if (entity && !editor.isDestroyed) replaceLinks(editor, href, entity.id)
  }
}

function replaceLinks(editor: Editor, href: string, id: number) {
  const { tr, doc, schema } = editor.state
  const entity = schema.marks.entity
  if (!entity) return
  doc.descendants((node, at) => {
    const linked = node.marks.some((mark) => mark.type.name === 'link' && mark.attrs.href === href)
    if (linked) tr.addMark(at, at + node.nodeSize, entity.create({ id }))
  })
  if (tr.docChanged) editor.view.dispatch(tr)
}
