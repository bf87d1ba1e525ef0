import { readFile } from 'node:fs/promises'

/** The flag of a country by its two-letter code: `/flags/at.svg`, from the package `flag-icons`. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const bytes = /^[a-z]{2}\.svg$/.test(file)
    ? await readFile(`node_modules/flag-icons/flags/4x3/${file}`).catch(() => undefined)
    : undefined
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
