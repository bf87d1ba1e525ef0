/** @type {import('next').NextConfig} */
export default {
  // Compression and headers are the front door's affair (`server/`).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['better-sqlite3', 'pg'],
}
