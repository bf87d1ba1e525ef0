/** `32nd`: a number as English counts meetings. */
export const ordinal = (number: number) =>
  `${number}${(number > 10 && number < 14 ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`
