/** A text in pieces, those marked that a search was about. */
export function Marked({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) {
  return pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))
}
