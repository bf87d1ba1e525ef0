/** What was brought is not taken; the message is one sentence for who brought it, and `field` is what it concerns. */
export class NotTaken extends Error {
  constructor(
    message: string,
    readonly field = 'file',
  ) {
    super(message)
  }
}

/** The largest picture or file that is taken, in bytes. */
export const maxUpload = 20 * 1024 * 1024
