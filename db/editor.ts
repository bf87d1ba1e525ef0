declare const brand: unique symbol

/**
 * Somebody who may see drafts and write. Only this file makes one, so that a function that takes an editor cannot be
 * called on a visitor's behalf: the forgotten check is a type error.
 */
export type Editor = { readonly userId: number | null; readonly name: string; readonly [brand]: true }

/** The editor on whose behalf the portal fills an empty database with its shipped content. */
export function fillingEditor(): Editor {
  return { userId: null, name: 'shipped content' } as Editor
}
