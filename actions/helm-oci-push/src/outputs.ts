import type { Value } from '#core/action/plan'
import { formatReference, type Reference } from '#core/oci/reference'
import type { ChartFacts, Facts } from './observe.ts'
import type { Place, Tagged } from './place.ts'

/** Every output that the plan or an operation can set. */
export const outputs = ['digest', 'ref', 'refs', 'chart-ref', 'charts'] as const

/** The name of an output. */
export type Output = (typeof outputs)[number]

/** What this run has published so far: the digest by the reference. */
export type Came = ReadonlyMap<string, string>

/** Every reference of a chart, in the order in which they are published. */
export function referencesOf({ places }: ChartFacts): Reference[] {
  return places.flatMap(({ main, aliases }) => [main, ...aliases].map(({ reference }) => reference))
}

/** Whether something else than our chart stands under a tag. */
const isForeign = ({ published }: Tagged) => published !== undefined && published.differences.length > 0

/** The digest of a chart in one registry: what stands there, or what this run would publish; empty where neither is ours. */
function digestOf({ main }: Place, chart: ChartFacts['chart'], came: Came): string {
  if (isForeign(main)) return ''
  return came.get(formatReference(main.reference)) ?? main.published?.digest ?? chart.artifact.digest
}

/** What is known about a chart: whether it was there, is to come, has been published by this run, or something else is there. */
export function statusOf(facts: ChartFacts, came: Came): 'already-published' | 'published' | 'planned' | 'conflict' {
  const tagged = facts.places.flatMap(({ main, aliases }) => [main, ...aliases])
  if (tagged.some(isForeign)) return 'conflict'
  if (tagged.every(({ published }) => published !== undefined)) return 'already-published'
  const isThere = ({ reference, published }: Tagged) => published !== undefined || came.has(formatReference(reference))
  return tagged.every(isThere) ? 'published' : 'planned'
}

function describe(facts: ChartFacts, came: Came) {
  const { chart, places } = facts
  const { name, version, appVersion = '' } = chart.content.metadata
  const [first] = places
  return {
    name,
    version,
    'app-version': appVersion,
    digest: first === undefined ? '' : digestOf(first, chart, came),
    refs: referencesOf(facts).map(formatReference),
    file: chart.file,
    status: statusOf(facts, came)
  }
}

/**
 * The outputs. `digest`, `ref` and `chart-ref` are those of the first chart in the first registry.
 * @param came what this run has published so far
 */
export function outputsOf({ charts }: Facts, came: Came): Partial<Record<Output, Value>> {
  const described = charts.map((facts) => describe(facts, came))
  const first = charts[0]?.places[0]?.main.reference
  const refs = described.flatMap((chart) => chart.refs)
  return {
    digest: described[0]?.digest ?? '',
    ref: refs[0] ?? '',
    refs: refs.join('\n'),
    'chart-ref': first === undefined ? '' : formatReference({ ...first, tag: undefined }),
    charts: JSON.stringify(described)
  }
}
