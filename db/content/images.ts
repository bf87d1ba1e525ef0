import type { ImageContent } from './shape'

const credit = 'Drawing: Hofburg demonstration'

/** The plates of the demonstration, drawn as one set; the files are `images/NAME.svg`, 1200 × 800. */
export const images: readonly ImageContent[] = [
  {
    name: 'border-post',
    alts: {
      en: 'A road runs to a canopied checkpoint whose striped barrier is down; a lorry waits behind it, and a banded boundary post stands in the grass in front.',
    },
    captions: { en: 'A border crossing point with its barrier lowered.' },
    credit,
  },
  {
    name: 'mountain-pass',
    alts: {
      en: 'A red bus follows a winding road up to a small hut and a flag on the saddle between two snow-capped mountains; fir trees stand on rocks in the foreground.',
    },
    captions: { en: 'The road to a mountain pass.' },
    credit,
  },
  {
    name: 'ballot-box',
    alts: {
      en: 'A transparent ballot box with a red seal stands on a table, half filled with ballots, another one standing in its slot; behind it are curtained voting booths, beside it the open voter list.',
    },
    captions: { en: 'A sealed ballot box in a polling station.' },
    credit,
  },
  {
    name: 'council-chamber',
    alts: {
      en: 'Curved rows of desks with microphones face a raised table beneath a wall hanging with a globe, in a hall with arched windows and chandeliers; one of the empty chairs is red.',
    },
    captions: { en: 'A council chamber before the delegations arrive.' },
    credit,
  },
  {
    name: 'conference-palace',
    alts: {
      en: 'A long palace with a dome, a columned portico and two corner towers stands behind a forecourt with a fountain, lamps and clipped trees; a red carpet covers the steps.',
    },
    captions: { en: 'A conference palace and its forecourt.' },
    credit,
  },
  {
    name: 'printing-press',
    alts: {
      en: 'An iron hand press stands in a workshop among type cases, stacks of paper and printed sheets hung on lines to dry; a red ink roller lies on the table to the right.',
    },
    captions: { en: 'A hand press in a printing workshop.' },
    credit,
  },
  {
    name: 'radio-mast',
    alts: {
      en: 'A guyed lattice mast with dish antennas and a red beacon rises beside a small hut on a hilltop, with a river, a village and mountains in the plain behind.',
    },
    captions: { en: 'A radio mast above a river plain.' },
    credit,
  },
  {
    name: 'river-basin',
    alts: {
      en: 'A river winds from distant mountains through a patchwork of fields, is joined by two tributaries and passes villages and poplars; a banded water gauge with a red mark stands in front.',
    },
    captions: { en: 'A river basin with a water gauge on the bank.' },
    credit,
  },
  {
    name: 'fire-lookout',
    alts: {
      en: 'A timber lookout tower with a person on its gallery stands on a rock above forested ridges; far off, a column of smoke rises from a small red flame.',
    },
    captions: { en: 'A fire lookout above wooded hills.' },
    credit,
  },
  {
    name: 'classroom',
    alts: {
      en: 'Rows of desks and empty chairs face a blackboard with geometry drawn in chalk; beside it are a bookcase, a wall map and a globe, and a red book lies on one desk.',
    },
    captions: { en: 'A classroom before the lesson.' },
    credit,
  },
  {
    name: 'courtroom',
    alts: {
      en: 'Three high-backed chairs stand behind the judges’ bench, beneath scales in a niche between columns; a red file lies on the bench, and a balustrade closes off the well of the court.',
    },
    captions: { en: 'A courtroom seen from the public side of the bar.' },
    credit,
  },
  {
    name: 'patrol-car',
    alts: {
      en: 'A patrol car with a chequered band and a red lamp in its light bar stands at the kerb of a street lined with shops, trees and town houses.',
    },
    captions: { en: 'A patrol car in a town street.' },
    credit,
  },
  {
    name: 'training-ground',
    alts: {
      en: 'Trainees with detectors work along taped lanes on an open field, and a small red flag marks a find; tents, a lorry and a covered stand with onlookers are in the distance.',
    },
    captions: { en: 'A training ground laid out for a demining exercise.' },
    credit,
  },
  {
    name: 'small-arms-cabinet',
    alts: {
      en: 'A steel cabinet with one door open shows a rack of tagged rifles below a shelf of boxes; the closed door bears a red seal. Crates stand on the left, a register lies on a table on the right.',
    },
    captions: { en: 'A cabinet for small arms in a secure storeroom.' },
    credit,
  },
  {
    name: 'data-centre',
    alts: {
      en: 'An aisle between tall server racks leads to a door at the far end, where a person stands; a terminal waits on a trolley, and one indicator on the right is red.',
    },
    captions: { en: 'An aisle between server racks in a data centre.' },
    credit,
  },
  {
    name: 'wind-turbines',
    alts: {
      en: 'Wind turbines turn on rolling fields and along the coast behind them; a farm lies in the hollow, and a red tractor works behind a fence.',
    },
    captions: { en: 'Wind turbines on farmland by the sea.' },
    credit,
  },
  {
    name: 'harbour',
    alts: {
      en: 'A gantry crane lifts a red container off a ship moored at the quay; behind it are a sailing boat, a lighthouse on the mole and a small town on the far shore.',
    },
    captions: { en: 'A container ship alongside the quay.' },
    credit,
  },
  {
    name: 'railway-station',
    alts: {
      en: 'A train with a red stripe stands at a platform beneath the arched roof of a station hall; passengers wait beside an empty track under a hanging clock.',
    },
    captions: { en: 'Platforms under the roof of a railway station.' },
    credit,
  },
  {
    name: 'round-table',
    alts: {
      en: 'A large round table inlaid with a compass star is laid with papers, name plates and microphones for fourteen; one folder is red, and tall curtained windows line the room.',
    },
    captions: { en: 'A round table set for a meeting.' },
    credit,
  },
  {
    name: 'archive-shelves',
    alts: {
      en: 'An aisle between high shelves of labelled boxes and bound volumes leads to an arched window; a ladder leans on the left, a trolley carries boxes, and one label is red.',
    },
    captions: { en: 'Shelves in an archive.' },
    credit,
  },
  {
    name: 'bridge',
    alts: {
      en: 'A stone bridge of five arches carries walkers across a wide river in front of hills and mountains; a person rows a red boat below it.',
    },
    captions: { en: 'A stone bridge across a river.' },
    credit,
  },
  {
    name: 'village-street',
    alts: {
      en: 'A cobbled street between shuttered houses, one with a red door, leads past a covered well to a bell tower and a mountain; a bicycle leans on a wall.',
    },
    captions: { en: 'A village street leading to the bell tower.' },
    credit,
  },
  {
    name: 'observation-tower',
    alts: {
      en: 'A slender tower with a glazed cabin and a red windsock stands on a dyke above a winding river and open plain; a telescope on a tripod stands on the near bank.',
    },
    captions: { en: 'An observation tower above a river plain.' },
    credit,
  },
  {
    name: 'row-of-flags',
    alts: {
      en: 'Nine flags of invented patterns, one of them plain red, fly from poles across a paved square in front of a long building with tall windows.',
    },
    captions: { en: 'A row of flags in front of a conference building.' },
    credit,
  },
]
