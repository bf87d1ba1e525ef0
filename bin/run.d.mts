/** What Node is given to start the server. */
export const server: readonly string[]
