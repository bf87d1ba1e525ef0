/** @type {import('next').NextConfig} */
export default {
  // Compression and headers are the front door's affair (`server/`).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The front door waits for the whole page in any case, and by itself Next would write a part of its head further down.
  htmlLimitedBots: /^Hofburg$/,
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'sharp'],
}
