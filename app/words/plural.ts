const rules = new Map<string, Intl.PluralRules>()

/** A word by what goes with its count: Russian has `one`, `few` and `many` for whole numbers. */
export type Forms<Text = string> = Readonly<Partial<Record<Intl.LDMLPluralRule, Text>> & { other: Text }>

/** The form of a word that goes with a count, as the language of the words has it: «1 Sache», «2 Sachen». */
export function plural<Text>(lang: string, count: number, forms: Forms<Text>): Text {
  const known = rules.get(lang) ?? new Intl.PluralRules(lang)
  rules.set(lang, known)
  return forms[known.select(count)] ?? forms.other
}
