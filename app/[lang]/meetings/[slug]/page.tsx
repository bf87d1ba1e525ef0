import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionMetadata } from '../../metadata'
import { readerOf } from '../../page-shell'
import { findMeeting, MeetingPage } from './meeting'
import { findSeries, SeriesPage } from './series'

type Props = { params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const { slug } = await params
  const found = (await findSeries(lang, slug)) ?? (await findMeeting(lang, slug))
  return editionMetadata(found?.edition)
}

/** A series of meetings, or one meeting: both live under «meetings». */
export default async function SeriesOrMeetingPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { slug } = await params
  const page = (await SeriesPage({ lang, words, slug })) ?? (await MeetingPage({ lang, words, slug }))
  if (!page) notFound()
  return page
}
