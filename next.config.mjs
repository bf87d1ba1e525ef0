/** @type {import('next').NextConfig} */
export default {
  // Compression and headers are the front door's affair (`server/`).
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The front door waits for the whole page in any case, and by itself Next would write a part of its head further down.
  htmlLimitedBots: /^Hofburg$/,
  // Pictures and files come through forms of the desk; `server/limits.ts` says to which addresses, and from whom.
  experimental: { serverActions: { bodySizeLimit: '25mb' } },
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'sharp'],
}
