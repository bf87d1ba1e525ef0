import type { IncomingMessage, ServerResponse } from 'node:http'
import { findDownload } from '../db/files'
import { makeQueue } from '../db/queue'
import type { Verdict } from './address'
import type { Answer } from './answer'
import { redirect, sentence } from './bare-answers'
import type { Coding } from './coding'
import { sendDownload } from './download'
import { sendDumped } from './dump'
import { sendSitemap } from './sitemaps'

/** What is sent piece by piece, past the page cache: too large to hold, or too long. */
export type Streamed = Extract<Verdict, { do: 'download' | 'map' | 'dump' }>

/** What of a request has a part in what is sent; `more` are names and values of headers in turn. */
type Asked = {
  request: IncomingMessage
  response: ServerResponse
  target: string
  coding: Coding
  siteUrl: string
  staff: boolean
  more: readonly string[]
}

/** A sitemap is written and compressed for each who asks: two at a time, and for a few others who wait. */
const mapsInTurn = makeQueue(2, 50)

/** Sends it; or gives what is to be answered instead, or `missing` where there is nothing to send. */
export async function stream(verdict: Streamed, asked: Asked): Promise<'sent' | 'missing' | Answer> {
  const { request, response, target, staff, more } = asked
  switch (verdict.do) {
    case 'download': {
      const file = await findDownload(verdict.file, staff ? 'staff' : 'public')
      if (!file) return 'missing'
      // Of the names that it has had, and of all others, the present one is its address.
      if (file.path !== target) return redirect(301, file.path)
      await sendDownload(request, response, file, { staff, more })
      return 'sent'
    }
    case 'map':
      return (await mapsInTurn(() => sendSitemap(request, response, verdict.sitemap, asked))) ? 'sent' : 'missing'
    case 'dump':
      return (await sendDumped(request, response, verdict.name, more))
        ? 'sent'
        : sentence(404, 'There is no such file, or none yet: dumps are made at night.')
  }
}
