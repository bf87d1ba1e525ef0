import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSettings } from '../../settings'

/** SHA-256 in hexadecimal digits: what bytes are kept under. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Where the bytes of a name among the files stand on disk. */
export function placeOf(file: string): string {
  return join(readSettings().filesDirectory, file)
}

/** What is kept under a name, or undefined where nothing is. */
export function readKept(file: string): Promise<Buffer | undefined> {
  return readFile(placeOf(file)).catch(() => undefined)
}

/** Keeps bytes under a name. Readers, and other processes that keep the same, see all of it or nothing. */
export async function keepBytes(file: string, bytes: Uint8Array): Promise<void> {
  const place = placeOf(file)
  await mkdir(dirname(place), { recursive: true })
  const partial = `${place}.${randomUUID()}`
  try {
    await writeFile(partial, bytes, { flush: true })
    await rename(partial, place)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** Takes bytes off the disk, where they are there. */
export async function dropKept(file: string): Promise<void> {
  await rm(placeOf(file), { force: true })
}
