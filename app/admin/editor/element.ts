/** Makes an element with attributes and children, as the blocks of the editor are built. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/**
 * What the desk says within a text, in the desk's language and not in that of the text, and not part of what is written.
 */
export const deskPart = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => element(tag, { contenteditable: 'false', lang: 'en', dir: 'ltr', ...attributes }, ...children)

/** A button in a block, which does nothing to the form around the text. */
export function blockButton(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link' }, label)
  button.addEventListener('click', press)
  return button
}

/** A field in a block for words of the text's language, under its label; `typed` hears of each change. */
export function blockField(label: string, value: string, lang: string, typed: (value: string) => void) {
  const input = element('input', { type: 'text', class: 'field', maxlength: '300', lang, dir: 'auto' })
  input.value = value
  input.addEventListener('input', () => typed(input.value))
  input.addEventListener('keydown', (event) => {
    // It would send the form around the text.
    if (event.key === 'Enter') event.preventDefault()
  })
  const field = element('label', {}, element('span', { class: 'small-caps text-quiet' }, label), input)
  return { field, input }
}
