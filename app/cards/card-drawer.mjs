import { setPriority } from 'node:os'
import sharp from 'sharp'

// The process that `card.ts` starts for one card: its texts come in as JSON, a PNG goes out. JavaScript, since it
// begins without what lets the portal run TypeScript. Readers come first on a machine that is busy.
setPriority(5)
sharp.concurrency(1)

const [wide, high] = [1200, 630]
/** Where the margin, which holds kind and date, and the title begin, and where both end; in pixels. */
const [edge, titleAt, end] = [72, 330, wide - 72]
const [rule, top, bottom] = [168, 206, 566]

// The portal brings its type along: a server has few fonts or none.
const folder = 'node_modules/@expo-google-fonts/noto-serif'
const faces = {
  regular: { font: 'Noto Serif', fontfile: `${folder}/400Regular/NotoSerif_400Regular.ttf` },
  bold: { font: 'Noto Serif Semi-Bold', fontfile: `${folder}/600SemiBold/NotoSerif_600SemiBold.ttf` },
}

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const { title, kind, date, shortName, name, colours } = JSON.parse(Buffer.concat(chunks).toString('utf8'))

const wordmark = await set(shortName, { face: 'bold', size: 58, colour: colours.accent, spacing: 0.06 })
const nameAt = edge + wordmark.width + 22
// «Co-operation» is one word.
const unbroken = name.replaceAll('-', '\u2011')
const beside =
  unbroken && (await set(unbroken, { size: 21, colour: colours.ink, width: Math.min(420, end - nameAt - 22) }))
const margin = { width: titleAt - edge - 36 }
const label = kind && (await set(kind, { ...margin, size: 19, colour: colours.quiet, spacing: 0.08 }))
const day = date && (await set(date, { ...margin, size: 24, colour: colours.ink }))
const heading = await setTitle(title)

const middle = (text) => Math.round(rule / 2 + 8 - text.height / 2)
const parts = [
  bar(0, high - 14, wide, 14, colours.accent),
  bar(edge, rule, end - edge, 2, colours.ink),
  at(wordmark, edge, middle(wordmark)),
  ...(beside ? [bar(nameAt, 56, 1, 72, colours.ink), at(beside, nameAt + 22, middle(beside))] : []),
  ...(label ? [at(label, edge, top + 14)] : []),
  ...(day ? [at(day, edge, top + (label ? 26 + label.height : 14))] : []),
  at(heading, titleAt, top),
]
const paper = sharp({ create: { width: wide, height: high, channels: 3, background: colours.paper } })
process.stdout.write(await paper.composite(parts).png({ palette: true }).toBuffer())

/** The title as large as it fits; what does not fit at the smallest size ends in an ellipsis. */
async function setTitle(text) {
  const room = bottom - top
  const style = { face: 'bold', colour: colours.ink, width: end - titleAt, leading: 0.9 }
  for (const size of [66, 60, 54, 48, 42]) {
    const whole = await set(text, { ...style, size })
    if (whole.height <= room) return whole
  }
  const letters = [...text]
  let fitting = await set('…', { ...style, size: 42 })
  let [fits, exceeds] = [0, letters.length]
  while (exceeds - fits > 1) {
    const count = Math.floor((fits + exceeds) / 2)
    const shorter = await set(`${clipped(letters, count)}…`, { ...style, size: 42 })
    if (shorter.height > room) exceeds = count
    else [fits, fitting] = [count, shorter]
  }
  return fitting
}

/** The first letters, to the end of a word where there is one. */
function clipped(letters, count) {
  const text = letters.slice(0, count).join('')
  return (/\s/.test(letters[count]) ? text : text.replace(/\s\S{0,30}$/, '')).replace(/[\s,;:.–—-]+$/, '')
}

/** A text as a picture of its own; `spacing` between letters is in parts of the size, as is `leading` of the font's lines. */
async function set(text, { face = 'regular', size, colour, width, spacing = 0, leading = 1 }) {
  const marked = `<span foreground="${colour}" letter_spacing="${Math.round(spacing * size * 1024)}" line_height="${leading}">${plain(text)}</span>`
  const { font, fontfile } = faces[face]
  const options = { text: marked, font: `${font} ${size}`, fontfile, rgba: true, dpi: 72 }
  const drawn = sharp({ text: { ...options, ...(width && { width, wrap: 'word-char' }) } })
  const { data, info } = await drawn.png().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Letters that Pango reads as nothing but letters. */
function plain(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>]/g, (letter) => entities[letter])
}

function at({ data, width, height }, left, y) {
  if (left + width <= wide && y + height <= high) return { input: data, left, top: y }
  throw new Error('A text is too large for the card.')
}

function bar(left, y, width, height, background) {
  return { input: { create: { width, height, channels: 3, background } }, left, top: y }
}
