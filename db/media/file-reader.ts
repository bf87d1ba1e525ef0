import { fileTypeFromBuffer } from 'file-type'
import { fileEndings } from './file-kinds'
import { maxUpload, NotTaken } from './not-taken'
import { hasPdfActions } from './pdf-actions'

const kinds = 'PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, CSV or TXT'
const macros = 'This file contains macros, which readers would have to trust blindly; save it without them.'
const archive = 'An archive hides what is in it from readers and from this check; add its files one by one.'
const older = 'This is in an older Office format, or protected by a password; save it as DOCX, XLSX, PPTX or PDF.'

/** Sentences for what many people have. */
const refusals: Record<string, string> = {
  'application/vnd.ms-word.document.macroenabled.12': macros,
  'application/vnd.ms-excel.sheet.macroenabled.12': macros,
  'application/vnd.ms-powerpoint.presentation.macroenabled.12': macros,
  'application/vnd.ms-word.template.macroenabled.12': macros,
  'application/vnd.ms-excel.template.macroenabled.12': macros,
  'application/vnd.ms-powerpoint.template.macroenabled.12': macros,
  'application/vnd.ms-powerpoint.slideshow.macroenabled.12': macros,
  'application/x-cfb': older,
  'application/zip': archive,
  'application/gzip': archive,
  'application/x-7z-compressed': archive,
  'application/x-rar-compressed': archive,
  'application/x-tar': archive,
}

/** What the parts of an Office file or an OpenDocument are called that hold programs; names in a ZIP stand plainly. */
const programParts = ['vbaProject.bin', 'Basic/script-lc.xml', 'Scripts/']

export type BroughtFile = { bytes: Buffer; mediaType: string; name: string }

/**
 * Looks at a file that somebody brings: its bytes say what it is, and of `name` only what is safe stays, with the
 * ending that belongs to it. Throws `NotTaken` for what is none of the known kinds, is too large, or holds programs.
 */
export async function readFileBrought(bytes: Buffer, name: string): Promise<BroughtFile> {
  if (bytes.length === 0) throw new NotTaken('Choose a file that is not empty.')
  if (bytes.length > maxUpload) throw new NotTaken('A file can have up to 20 MB; make it smaller, or split it.')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const mediaType = found?.mime.toLowerCase() ?? textTypeOf(bytes, name)
  const ending = mediaType && fileEndings[mediaType]
  if (!mediaType || !ending)
    throw new NotTaken(refusals[mediaType ?? ''] ?? `What readers download can be ${kinds}; this is none of them.`)
  if (ending === 'pdf' && hasPdfActions(bytes))
    throw new NotTaken('This PDF runs a script or starts a program when it is opened; print it to a PDF once more.')
  if (bytes.subarray(0, 2).toString() === 'PK' && programParts.some((part) => bytes.includes(part)))
    throw new NotTaken(macros)
  return { bytes, mediaType, name: safeName(name, ending) }
}

/** Plain text has no mark of its own: it is what can be read as UTF-8, has no control characters and is no page or script. */
function textTypeOf(bytes: Buffer, name: string): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return undefined
  if (/^\s*(<|#!|%!|MZ)/.test(text) || /<(!doctype|html|script|svg|body|iframe)\b/i.test(text)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

/** A name that can stand in an address, on any disk and in a header: letters of any script, digits, hyphens. */
export function safeName(name: string, ending: string): string {
  const stem = (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
  const safe = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
  return `${safe || 'file'}.${ending}`
}
