/** Words by keys of which these have to be there; what has another key may be looked up all the same, and has none. */
export type Keyed<Key extends string, Text = string> = Readonly<Record<Key, Text>> & Readonly<Record<string, Text>>
