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
