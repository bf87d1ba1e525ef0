import { z } from 'zod'
import { firstLanguage, languages, organization } from '@/db/content/organization'
import { whole } from './addresses'
import { changes } from './changes'
import { collections } from './collections'
import { type Endpoint, endpoint } from './endpoint'
import { entity } from './entity'
import { lists } from './lists'
import { root as answer } from './records'

const root = endpoint({
  path: '',
  operation: 'root',
  summary: 'What there is to ask for',
  parameters: z.object({}),
  answer,
  reply: async () => ({
    value: {
      ...{ name: organization.name[firstLanguage], languages },
      openapi: whole('/api/v1/openapi.json'),
      documentation: whole(`/${firstLanguage}/api`),
      resources: endpoints.map(({ path, summary }) => ({ address: whole(`/api/v1${path}`), summary })),
    },
  }),
})

/** Everything that can be asked of the API but its own description. */
export const endpoints: readonly Endpoint[] = [root, ...lists, ...collections, entity, changes]
