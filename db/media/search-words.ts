import { fold } from '../fold'

/** Whether a text has every word of `q`, each as the beginning of one of its own, whatever their case and accents. */
export function hasWords(text: string, q: string): boolean {
  const words = ` ${fold(text)}`
  return fold(q)
    .split(' ')
    .every((word) => words.includes(` ${word}`))
}
