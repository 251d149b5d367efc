import { formatReference } from '#core/oci/reference'
import type { Facts } from './observe.ts'
import type { Place, Tagged } from './place.ts'
import type { ReadyChart } from './ready-chart.ts'

/** Where an operation belongs. */
export interface Found {
  readonly chart: ReadyChart
  readonly place: Place
  /** The tag that the operation is about. */
  readonly tagged: Tagged
}

/** Finds what an operation is about by its reference, as the plan wrote it. */
export function findPlace({ charts }: Facts, reference: string): Found {
  for (const { chart, places } of charts) {
    for (const place of places) {
      const tagged = [place.main, ...place.aliases].find((one) => formatReference(one.reference) === reference)
      if (tagged !== undefined) return { chart, place, tagged }
    }
  }
  throw new Error(`an operation about ${reference}, which was not looked up; this is a mistake in the action`)
}

/** Another repository of the same registry that has the archive by now, so that it need not be sent again. */
export function sameArchive(
  { charts }: Facts,
  { chart, place }: Found,
  came: ReadonlyMap<string, string>
): string | undefined {
  const own = place.main.reference
  const places = charts.find((each) => each.chart === chart)?.places ?? []
  const other = places.find(({ main: { reference, published } }) => {
    if (reference.registry !== own.registry || reference.repository === own.repository) return false
    return came.has(formatReference(reference)) || published?.archive?.digest === chart.archive.digest
  })
  return other?.main.reference.repository
}
