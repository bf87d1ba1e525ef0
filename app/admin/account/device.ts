// Each says that it is those below it too, so the order matters.
const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|\bCriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['an iPhone', /\biPhone\b/],
  ['an iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['a Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a browser says of itself, in words that its owner knows it by. */
export function deviceWords(userAgent: string): string {
  const named = (names: readonly (readonly [string, RegExp])[]) => names.find(([, sign]) => sign.test(userAgent))?.[0]
  const [browser, system] = [named(browsers), named(systems)]
  if (!browser) return 'A program'
  return system ? `${browser} on ${system}` : browser
}

/** A network address as short as it can be written. Of one of the newer kind the sign-in keeps only the network. */
export function networkWords(address: string): string {
  if (!address.includes(':')) return address || 'unknown'
  return URL.canParse(`http://[${address}]`) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address
}
