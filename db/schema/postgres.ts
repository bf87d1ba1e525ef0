import { postgresKit } from './kit-postgres'
import type { Kit } from './kit-sqlite'
import { makeSchema } from './schema'

export const postgresSchema = makeSchema(postgresKit as unknown as Kit)

// drizzle-kit finds tables among the exports by name.
export const {
  user,
  session,
  account,
  verification,
  twoFactor,
  signInTry,
  permission,
  entity,
  edition,
  revision,
  reference,
  remark,
  opening,
  name,
  image,
  imageText,
  file,
  country,
  countryGroup,
  membership,
  field,
  structure,
  chairpersonship,
  series,
  meeting,
  project,
  page,
  news,
  entityCountry,
  entityField,
  entityStructure,
  menuNode,
  menuLabel,
  redirect,
  doc,
  titleWord,
  changeLog,
  audit,
} = postgresSchema
