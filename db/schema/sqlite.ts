import { sqliteKit } from './kit-sqlite'
import { makeSchema } from './schema'

export const sqliteSchema = makeSchema(sqliteKit)

// drizzle-kit finds tables among the exports by name.
export const {
  user,
  session,
  account,
  verification,
  signInTry,
  permission,
  entity,
  edition,
  revision,
  name,
  image,
  imageText,
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
} = sqliteSchema
