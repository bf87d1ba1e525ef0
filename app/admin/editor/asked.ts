/**
 * A dialog that somebody wants: for the block at a place in the text where it is about one, with the file where they
 * pasted or dropped one.
 */
export type Asked = {
  dialog: 'link' | 'image' | 'file' | 'table' | 'shortcuts'
  at?: number | undefined
  file?: File | undefined
}

export type Ask = (asked: Asked) => void
