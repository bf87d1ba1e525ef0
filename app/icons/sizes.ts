/** Sides, in pixels, of the icons that are drawn of `app/icon.svg`; devices ask for these. */
export const iconSizes = [180, 192, 512] as const
