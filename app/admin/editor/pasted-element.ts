/** The value that an element's own style gave a property; empty where it gave none. */
export function lookOf(element: Element, property: string): string {
  for (const part of (element.getAttribute('data-look') ?? '').split(';')) {
    const [name = '', ...value] = part.split(':')
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase()
  }
  return ''
}

/** Puts what is in an element in its place. */
export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

/** The same element under another name, with all that is in it. */
export function renamed(element: Element, name: string): HTMLElement {
  const made = element.ownerDocument.createElement(name)
  for (const { name: attribute, value } of element.attributes)
    if (/^[a-z][\w-]*$/.test(attribute)) made.setAttribute(attribute, value)
  made.append(...element.childNodes)
  element.replaceWith(made)
  return made
}
