import { auth, authPaths } from '@/db/staff/auth'

/** What the sign-in library answers to, as far as the portal uses it. */
async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '')
  if (!authPaths.some((known) => known === path)) return new Response(null, { status: 404 })
  return auth().handler(request)
}

export { answer as GET, answer as POST }
