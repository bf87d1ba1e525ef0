import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readFileBrought, safeName } from './file-reader'
import { zip } from './testing/zip'

const refused = async (bytes: Buffer, name = 'a.bin') => {
  const error: unknown = await readFileBrought(bytes, name).catch((error: unknown) => error)
  return error instanceof Error ? error.message : 'taken'
}
const text = (words: string) => Buffer.from(words)
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const types = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`
const openDocument = 'application/vnd.oasis.opendocument.text'

describe('an author brings', () => {
  test.each([
    ['a PDF, whatever it is called', text('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n'), 'agenda.exe', 'agenda.pdf'],
    ['a text document', zip({ '[Content_Types].xml': types(word), 'word/document.xml': '<w/>' }), 'a.zip', 'a.docx'],
    ['an OpenDocument', zip({ mimetype: openDocument, 'content.xml': '<office/>' }), 'a.odt', 'a.odt'],
    ['a table in plain text', text('State,Seats\nMalta,3\nÖsterreich,6\n'), 'seats.CSV', 'seats.csv'],
    ['a text', text('Agenda\n\n1. Opening\n'), 'agenda', 'agenda.txt'],
  ])('%s', async (_, bytes, name, kept) => {
    expect((await readFileBrought(bytes, name)).name).toBe(kept)
  })
})

describe('an author is told in a sentence that', () => {
  test('macros are not taken, under whatever name', async () => {
    const macro = 'application/vnd.ms-word.document.macroEnabled'
    const honest = zip({ '[Content_Types].xml': types(macro), 'word/document.xml': '<w/>' })
    const hidden = zip({ '[Content_Types].xml': types(word), 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })
    const open = zip({ mimetype: openDocument, 'Basic/script-lc.xml': '<x/>' })
    for (const bytes of [honest, hidden, open]) expect(await refused(bytes, 'a.docx')).toMatch(/contains macros/)
  })

  test('pages, drawings, programs and archives are not taken', async () => {
    for (const words of ['<!doctype html><p>', ' \n<svg>', '#!/bin/sh\nrm', 'hello <script>alert(1)</script>'])
      expect(await refused(text(words), 'a.txt')).toMatch(/this is none of them/)
    expect(await refused(Buffer.concat([text('MZ'), Buffer.alloc(100)]), 'a.pdf')).toMatch(/none of them/)
    expect(await refused(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'a.txt')).toMatch(/none of them/)
    expect(await refused(zip({ 'a.txt': 'x' }), 'a.docx')).toMatch(/^An archive hides/)
    expect(await refused(Buffer.from([0xe9, 0x20, 0xe8]), 'a.txt')).toMatch(/none of them/)
    expect(await refused(Buffer.alloc(0))).toMatch(/not empty/)
    expect(await refused(Buffer.alloc(21 * 1024 * 1024, 65), 'a.txt')).toMatch(/up to 20 MB/)
  })

  test('a PDF that runs something is not taken, however it hides that', async () => {
    const pdf = (object: string | Buffer) => Buffer.concat([text('%PDF-1.7\n'), Buffer.from(object), text('\n%%EOF\n')])
    const compressed = deflateSync('5 0 << /S /JavaScript /JS (app.alert(1)) >>')
    const stream = Buffer.concat([
      text('4 0 obj <</Type /ObjStm /Filter /FlateDecode>> stream\n'),
      compressed,
      text('\nendstream endobj'),
    ])
    for (const object of ['<</S /JavaScript /JS (x)>>', '<</S/Launch/F(cmd.exe)>>', '<</S /J#61vaScript>>', stream])
      expect(await refused(pdf(object))).toMatch(/^This PDF runs a script/)
    // The same letters within a picture mean nothing.
    expect(await refused(pdf('4 0 obj <</Type /XObject>> stream\n x/JS x \nendstream endobj'))).toBe('taken')
  })
})

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\files\\Agenda (final).PDF', 'Agenda-final.pdf'],
  ['Повестка дня.docx', 'Повестка-дня.pdf'],
  ['a"\r\nSet-Cookie: x.pdf', 'a-Set-Cookie-x.pdf'],
  ['.htaccess', 'file.pdf'],
  ['', 'file.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(80)}.pdf`],
])('the name %j is kept as %j', (given, kept) => expect(safeName(given, 'pdf')).toBe(kept))
