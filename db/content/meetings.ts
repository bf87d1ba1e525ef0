import { economicAndEnvironmentalMeetings } from './meetings/economic-and-environmental'
import { humanDimensionMeetings } from './meetings/human-dimension'
import { ministerialCouncils } from './meetings/ministerial-council'
import { partnerMeetings } from './meetings/partners'
import { plenaries } from './meetings/plenaries'
import { securityMeetings } from './meetings/security'
import { summits } from './meetings/summits'
import type { MeetingContent } from './shape'

export { series } from './meetings/series'

export const meetings: readonly MeetingContent[] = [
  ...summits,
  ...ministerialCouncils,
  ...securityMeetings,
  ...economicAndEnvironmentalMeetings,
  ...humanDimensionMeetings,
  ...partnerMeetings,
  ...plenaries,
]
