import { readFileSync } from 'node:fs'
import { geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo'
import type { Feature, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { formatAll } from '@/app/dates'
import type { Words } from '@/app/words/words'
import { type MapShape, RegionMap } from '@/components/region-map'
import type { Country } from '@/db/countries'
import type { Edition } from '@/db/edition'

const width = 1200
const height = 640

/** Countries that the atlas does not draw at this scale: longitude and latitude. */
const tiny: Record<string, [number, number]> = {
  AD: [1.6, 42.5],
  LI: [9.55, 47.16],
  MC: [7.42, 43.73],
  MT: [14.4, 35.9],
  SM: [12.45, 43.94],
  VA: [12.45, 41.9],
}

type Land = { name: string; d: string }

/** Outlines of the world's countries (Natural Earth 1:110 m, from `world-atlas`), drawn once for all requests. */
let drawn: { lands: Land[]; place: (position: [number, number]) => { x: number; y: number } } | undefined

function outlines() {
  if (drawn) return drawn
  const file = 'node_modules/world-atlas/countries-110m.json'
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  // Seen from above the middle of the region, so that Vancouver and Vladivostok lie at the two ends.
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -72])
    .scale(392)
    .translate([width / 2, height / 2 + 18])
    .clipAngle(70)
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(0)
  const lands = recognized(feature(atlas, atlas.objects.countries).features).flatMap((land) => {
    const d = path(land)
    return d ? [{ name: land.properties.name, d }] : []
  })
  const place = (position: [number, number]) => {
    const [x, y] = projection(position) ?? [0, 0]
    return { x: Math.round(x), y: Math.round(y) }
  }
  drawn = { lands, place }
  return drawn
}

type Shape = Feature<Geometry, { name: string }>

/**
 * The atlas draws who is in control; the portal draws borders as the United Nations recognizes them: Crimea with
 * Ukraine (General Assembly resolution 68/262), the north of Cyprus with Cyprus (Security Council resolution 541).
 * Greenland, which the atlas draws by itself, belongs to Denmark.
 */
function recognized(shapes: readonly Shape[]): Shape[] {
  const crimea: [number, number] = [34.2, 45.2]
  const polygons = (name: string) => {
    const geometry = shapes.find((shape) => shape.properties.name === name)?.geometry
    return geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : []
  }
  const isCrimea = (coordinates: Position[][]) => geoContains({ type: 'Polygon', coordinates }, crimea)
  const redrawn: Record<string, Position[][][]> = {
    Russia: polygons('Russia').filter((polygon) => !isCrimea(polygon)),
    Ukraine: [...polygons('Ukraine'), ...polygons('Russia').filter(isCrimea)],
    Cyprus: [...polygons('Cyprus'), ...polygons('N. Cyprus')],
    'N. Cyprus': [],
    Denmark: [...polygons('Denmark'), ...polygons('Greenland')],
    Greenland: [],
  }
  return shapes.map((shape) => {
    const coordinates = redrawn[shape.properties.name]
    return coordinates ? { ...shape, geometry: { type: 'MultiPolygon', coordinates } } : shape
  })
}

/** The atlas's own names, by ISO code, where they are not those that `Intl.DisplayNames` gives in English. */
const atlasNames: Record<string, string> = {
  BA: 'Bosnia and Herz.',
  MK: 'Macedonia',
  TR: 'Turkey',
  US: 'United States of America',
}

const english = new Intl.DisplayNames(['en'], { type: 'region' })

/** The organization's countries on a map, shaded by group, each a link. The list of countries is its text. */
export function CountriesMap(props: {
  words: Words
  groups: readonly { edition: Edition; members: readonly Country[] }[]
}) {
  const { words, groups } = props
  const { lands, place } = outlines()
  const links = new Map<string, NonNullable<MapShape['link']>>()
  const circles: MapShape[] = []
  for (const [group, { members }] of groups.entries())
    for (const { iso2, edition } of members) {
      const link = { href: edition.path, title: edition.title, group }
      const position = tiny[iso2]
      if (position) circles.push({ key: iso2, circle: place(position), link })
      else links.set(atlasNames[iso2] ?? english.of(iso2) ?? iso2, link)
    }
  const names = formatAll(
    groups.map(({ edition }) => edition.title),
    words.lang,
  )
  const shapes = lands.map(({ name, d }): MapShape => ({ key: name, d, link: links.get(name) }))
  return (
    <figure>
      <RegionMap width={width} height={height} shapes={[...shapes, ...circles]} />
      <figcaption className="mt-2 text-quiet text-small">{words.countries.mapKey(names)}</figcaption>
    </figure>
  )
}
