/** The path of an installed Chromium: the one of CHROMIUM_PATH, or the first that is found. */
export function findChromium(): string | undefined
