/** What was asked for is not possible as things are; the message is one sentence for the person. */
export class NotPossible extends Error {}

/** Something of what was typed cannot be stored; by field, one sentence each. Nothing was changed. */
export class Faulty extends Error {
  constructor(readonly problems: Readonly<Record<string, string>>) {
    super(Object.values(problems).join(' '))
  }
}

/** Somebody else has saved since: what was sent was made of a version that is no longer the present one. */
export class Stale extends Error {
  constructor() {
    super('Somebody else has saved since you opened this.')
  }
}
