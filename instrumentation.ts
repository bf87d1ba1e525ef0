import type { Instrumentation } from 'next'

/** What a page failed with, under the number that its visitor is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, headers }) => {
  const { log } = await import('./log')
  log().error({ id: headers['x-request-id'], path: path.split('?')[0], err: error }, 'A page failed.')
}
