// What pages do better where scripts run. Without it everything works, too, by links and forms alone; so whatever goes
// wrong here, the browser goes to the address that was asked for.

// --- Lists: a filter is followed by replacing what is marked `data-live` with what the next page has under that name.

const pauseInTyping = 400

/** The address of what is shown, and the key of its entry in the browser's history. */
let shown = here()
let entry = history.state?.entry ?? 'first'
/** Where the visitor stood in each entry. Not written to while an earlier one is being restored. */
const places = new Map()
let restoring = false
/** The field whose typing made the last entry: more of it makes no other. */
let typedIn = ''
/** @type {AbortController | undefined} */
let asking
/** @type {number | undefined} */
let pause

function here() {
  return location.pathname + location.search
}

/** @typedef {{ typing?: HTMLInputElement, paused?: boolean, toResults?: boolean, back?: boolean }} How */

/**
 * Shows another state of the list.
 * @param {string} address
 * @param {How} how
 */
async function follow(address, how) {
  clearTimeout(pause)
  asking?.abort()
  asking = new AbortController()
  const { signal } = asking
  const found = document.querySelector('[data-live=found]')
  found?.setAttribute('aria-busy', 'true')
  try {
    const response = await fetch(address, { signal })
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error('No page came back.')
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (!page.querySelector('[data-live=sentence]')) throw new Error('No list came back.')
    found?.removeAttribute('aria-busy')
    // A date that is half typed is not wrong yet.
    if (how.paused && page.querySelector(`#${how.typing?.id}[aria-invalid]`)) return
    show(page, how.back)
    record(response.url, how)
  } catch {
    if (signal.aborted) return
    if (how.back) location.reload()
    else location.assign(address)
  }
}

/** Writes what is shown into the history. @param {string} address @param {How} how */
function record(address, { typing, paused, toResults, back }) {
  const { pathname, search } = new URL(address)
  if (back) {
    scrollTo({ top: places.get(entry) ?? scrollY, behavior: 'instant' })
    restoring = false
  } else if (pathname + search !== here()) {
    if (typing && typing.name === typedIn) history.replaceState({ entry }, '', pathname + search)
    else {
      places.set(entry, scrollY)
      entry = String(Math.random())
      history.pushState({ entry }, '', pathname + search)
    }
  }
  shown = here()
  typedIn = paused && typing ? typing.name : ''
  if (toResults) goToResults()
}

/** @param {Document} page @param {boolean} [back] */
function show(page, back) {
  const held = document.activeElement
  const part = held?.closest('[data-live]')
  const top = held?.getBoundingClientRect().top ?? 0
  const scrolled = scrollY
  const parts = new Map([...document.querySelectorAll('[data-live]')].map((part) => [nameOf(part), part]))
  for (const fresh of page.querySelectorAll('[data-live]')) {
    const part = parts.get(nameOf(fresh))
    if (part && part.innerHTML !== fresh.innerHTML) replaceInside(part, fresh)
  }
  for (const fresh of page.querySelectorAll('input[id], [data-filter] input, [data-filter] select')) settle(fresh, back)
  showHead(page)
  if (held?.isConnected) scrollBy({ top: held.getBoundingClientRect().top - top, behavior: 'instant' })
  else if (held) {
    const stand = part?.querySelector(selectorOf(held)) ?? document.querySelector('#results')
    if (stand instanceof HTMLElement || stand instanceof SVGElement) stand.focus({ preventScroll: true })
    scrollTo({ top: scrolled, behavior: 'instant' })
  }
}

/** @param {Element} part */
function nameOf(part) {
  return part.getAttribute('data-live')
}

/** What finds an element again, or its namesake on another page. @param {Element} element */
function selectorOf(element) {
  const { localName, id } = element
  if (id) return `#${CSS.escape(id)}`
  return ['name', 'value', 'href'].reduce((selector, name) => {
    // The value of a select, or of a field, is not what it is known by.
    const value = name === 'value' && localName === 'select' ? null : element.getAttribute(name)
    return value === null ? selector : `${selector}[${name}="${CSS.escape(value)}"]`
  }, localName)
}

/** @param {Element} part @param {Element} fresh */
function replaceInside(part, fresh) {
  const open = [...part.querySelectorAll('details[id][open]')].map(({ id }) => id)
  part.replaceChildren(...fresh.cloneNode(true).childNodes)
  for (const id of open) document.getElementById(id)?.setAttribute('open', '')
}

/**
 * A control says what it says on the fresh page; unless somebody is typing in it, and did not go back.
 * @param {Element} fresh
 * @param {boolean} [back]
 */
function settle(fresh, back) {
  const control = document.querySelector(selectorOf(fresh))
  if (control instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement) control.value = fresh.value
  if (!(control instanceof HTMLInputElement && fresh instanceof HTMLInputElement)) return
  if (control.type === 'checkbox') control.checked = fresh.defaultChecked
  else if (back || control !== document.activeElement) control.value = fresh.value
  if (fresh.ariaInvalid) control.ariaInvalid = fresh.ariaInvalid
  else control.removeAttribute('aria-invalid')
}

/** @param {Document} page */
function showHead(page) {
  document.title = page.title
  for (const selector of [
    'link[rel=canonical]',
    'link[rel=alternate]',
    'meta[name=robots]',
    'meta[name=description]',
  ]) {
    for (const old of document.querySelectorAll(selector)) old.remove()
    document.head.append(...[...page.querySelectorAll(selector)].map((fresh) => document.importNode(fresh)))
  }
}

function goToResults() {
  document.querySelector('#filters')?.removeAttribute('open')
  const results = document.getElementById('results')
  results?.focus({ preventScroll: true })
  const { top = 0, bottom = 0 } = results?.getBoundingClientRect() ?? {}
  if (top < 0 || bottom > innerHeight) results?.scrollIntoView({ behavior: 'instant' })
}

/** The address that a form asks for. @param {HTMLFormElement} form @param {HTMLElement | null} [button] */
function addressOf(form, button) {
  const fields = [...new FormData(form, button)].filter(([, value]) => value !== '')
  const url = new URL(form.action)
  url.search = String(new URLSearchParams(/** @type {[string, string][]} */ (fields)))
  return url.href
}

/** The field of a filter that something happened in, with its form. @param {Event} event */
function fieldOf({ target }) {
  const field = /** @type {HTMLInputElement} */ (target)
  return field.form?.matches('[data-filter]') ? { field, form: field.form } : undefined
}

/** @param {EventTarget | Element | null} element */
function isTyped(element) {
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search')
}

document.addEventListener('change', (event) => {
  const at = fieldOf(event)
  if (at) follow(addressOf(at.form), isTyped(at.field) ? { typing: at.field } : {})
})

document.addEventListener('input', (event) => {
  const at = fieldOf(event)
  // A field that makes suggestions is not followed while it does, nor is a day before it has a year.
  if (!at || !isTyped(at.field) || at.field.dataset.suggest) return
  clearTimeout(pause)
  if (at.field.type === 'text' && !/^$|\d{4}/.test(at.field.value)) return
  pause = setTimeout(() => follow(addressOf(at.form), { typing: at.field, paused: true }), pauseInTyping)
})

document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target)
  const filter = form.matches('[data-filter]')
  if (!filter && !form.closest('[data-live]')) return
  if (new URL(form.action).pathname !== location.pathname) return
  event.preventDefault()
  // Enter in a field leaves the visitor there; the button leads on.
  const typing = document.activeElement
  follow(addressOf(form, event.submitter), isTyped(typing) ? {} : { toResults: filter })
})

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.closest('[data-live]') || !document.querySelector('[data-filter]')) return
  if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash) return
  event.preventDefault()
  follow(link.href, { toResults: Boolean(link.closest('nav')) })
})

document.addEventListener('scroll', () => restoring || places.set(entry, scrollY), { passive: true })

window.addEventListener('popstate', () => {
  if (here() === shown) return
  entry = history.state?.entry ?? 'first'
  restoring = true
  follow(here(), { back: true })
})

// --- Fields that suggest something: comboboxes as in ARIA 1.2.

const pauseBeforeSuggesting = 150

/** @param {HTMLInputElement} input */
function suggestIn(input) {
  const list = Object.assign(document.createElement('ul'), {
    ...{ id: `${input.id}-suggestions`, role: 'listbox', hidden: true, className: 'suggestions' },
    ariaLabel: input.ariaLabel,
  })
  const said = Object.assign(document.createElement('p'), { role: 'status', className: 'sr-only' })
  /** @type {AbortController | undefined} */
  let request
  /** @type {number | undefined} */
  let wait
  Object.assign(input, { role: 'combobox', autocomplete: 'off', ariaAutoComplete: 'list', ariaExpanded: 'false' })
  input.setAttribute('aria-controls', list.id)
  input.parentElement?.append(list, said)

  const active = () => list.querySelector('[aria-selected=true]')

  /** @param {Element | null | undefined} option */
  function choose(option) {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  /** @param {boolean} open */
  function open(open) {
    list.hidden = !open
    input.ariaExpanded = String(open)
    if (!open) choose(null)
  }

  function close() {
    clearTimeout(wait)
    request?.abort()
    open(false)
  }

  /** @param {{ title: string, path: string, type: string, lang?: string }} suggestion @param {number} index */
  function optionOf({ title, path, type, lang }, index) {
    const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}`, role: 'option' })
    option.ariaSelected = 'false'
    option.dataset.path = path
    const name = Object.assign(document.createElement('span'), { textContent: title, lang: lang ?? '' })
    if (!lang) name.removeAttribute('lang')
    option.append(name, ' ', Object.assign(document.createElement('small'), { textContent: type }))
    return option
  }

  async function suggest() {
    request?.abort()
    request = new AbortController()
    const { signal } = request
    const q = input.value.trim().replace(/\s+/g, ' ')
    if (q.length < 2) return close()
    try {
      const response = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ q })}`, { signal })
      const answer = await response.json()
      list.replaceChildren(...answer.suggestions.map(optionOf))
      open(list.childElementCount > 0 && document.activeElement === input)
      choose(null)
      said.textContent = answer.said
    } catch {
      // No suggestions, then.
      if (!signal.aborted) close()
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(wait)
    wait = setTimeout(suggest, pauseBeforeSuggesting)
  })
  input.addEventListener('blur', close)
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('li') : null
    if (option) location.assign(option.dataset.path ?? '')
  })
  input.addEventListener('keydown', (event) => {
    const { key, isComposing } = event
    const at = active()
    const path = at instanceof HTMLElement && at.dataset.path
    if (isComposing) return
    if (key === 'Enter') {
      if (path) location.assign(path)
      else return close()
    } else if (list.hidden) {
      if (key !== 'ArrowDown' || list.childElementCount === 0 || input.value.trim().length < 2) return
      open(true)
      choose(list.firstElementChild)
    } else if (key === 'Escape') close()
    else if (key === 'ArrowDown') choose(at ? at.nextElementSibling : list.firstElementChild)
    else if (key === 'ArrowUp') choose(at ? at.previousElementSibling : list.lastElementChild)
    else if (key === 'Home' && at) choose(list.firstElementChild)
    else if (key === 'End' && at) choose(list.lastElementChild)
    else return
    event.preventDefault()
  })
}

function suggestEverywhere() {
  for (const input of document.querySelectorAll('input[data-suggest]'))
    if (input instanceof HTMLInputElement) suggestIn(input)
}
// The script may come before the end of the page does.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', suggestEverywhere)
else suggestEverywhere()
