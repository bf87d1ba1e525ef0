/** @type {import('next').NextConfig} */
export default {
  // The front door in `server/` compresses, and speaks for itself.
  compress: false,
  poweredByHeader: false,
  // Pages are rendered at request time: no database is needed for a build, and nothing can be stale.
  reactStrictMode: true,
  typedRoutes: false,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', 'pg'],
}
