import { type Complaint, type Plan, proceed, refuse, type Step } from '#core/action/plan'
import { inert } from '#core/action/untrusted'
import { formatReference } from '#core/oci/reference'
import { plainPath } from './consistent.ts'
import { installLine, pushLine } from './helm-lines.ts'
import type { Inputs } from './inputs.ts'
import type { ChartFacts, Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import { type Output, outputsOf, statusOf } from './outputs.ts'
import type { Place, Tagged } from './place.ts'
import type { ReadyChart } from './ready-chart.ts'

export { outputs } from './outputs.ts'

type PlannedStep = Step<Operation>

/** So many differences tell what it is about. */
const shown = 5

/** Nothing stands there, the same content does, or another one: what is published is never written again. */
function standing({ published }: Tagged, ours: string, same: string): Pick<PlannedStep, 'state' | 'reason'> {
  if (published === undefined) return { state: 'pending' }
  const { digest, differences } = published
  if (differences.length === 0) return { state: 'satisfied', reason: `${same} (${digest})` }
  const more = differences.length > shown ? `, and ${differences.length - shown} more differences` : ''
  const listed = inert(differences.slice(0, shown).join(', ')) + more
  return { state: 'conflict', reason: `${digest} stands there, and this run has ${ours}: ${listed}` }
}

function pushStep({ main }: Place, chart: ReadyChart, { provenance }: Inputs): PlannedStep {
  const reference = formatReference(main.reference)
  const stands = standing(main, chart.artifact.digest, 'already published')
  const isUnsigned = provenance && stands.state === 'satisfied' && main.published?.hasProvenance === false
  const { name, version } = chart.content.metadata
  return {
    description: `push ${name} ${version} as ${reference}`,
    operation: { kind: 'push', reference, content: chart.contentDigest, provenance },
    ...(stands.state === 'pending' ? { reason: `as ${pushLine(chart.file, name, main.reference)} would` } : {}),
    ...stands,
    ...(isUnsigned && {
      state: 'conflict',
      reason: 'it is published without provenance, which cannot be added to it any more'
    })
  }
}

function aliasSteps({ main, aliases }: Place, chart: ReadyChart): PlannedStep[] {
  const of = formatReference(main.reference)
  return aliases.map((tagged) => {
    const reference = formatReference(tagged.reference)
    const stands = standing(tagged, chart.artifact.digest, 'already there')
    return { description: `tag ${of} as ${reference}`, operation: { kind: 'alias', reference, of }, ...stands }
  })
}

function signSteps({ main, signed }: Place, { cosign }: Inputs): PlannedStep[] {
  if (cosign === 'none') return []
  const reference = formatReference(main.reference)
  const step = { description: `sign ${reference}`, operation: { kind: 'sign', reference, how: cosign } } as const
  return [
    signed ? { ...step, state: 'satisfied', reason: 'a valid signature is there' } : { ...step, state: 'pending' }
  ]
}

function keepSteps({ chart }: ChartFacts, inputs: Inputs): PlannedStep[] {
  const folder = plainPath(inputs['output-dir'])
  if (folder === '') return []
  const path = `${folder}/${chart.file}`
  const operation = { kind: 'keep', path, content: chart.contentDigest } as const
  return [{ description: `keep ${path}`, operation, state: 'pending', aside: true }]
}

/** What is public is there for everybody: a version that is published and hidden helps nobody. */
function hidden({ charts }: Facts): Complaint[] {
  return charts.flatMap(({ places }) =>
    places.flatMap(({ main, hidden: why }) => (why ? [{ place: formatReference(main.reference), ...why }] : []))
  )
}

/** One line about all charts, those of a status together. */
function reasonOf({ charts }: Facts, { 'dry-run': dryRun }: Inputs): string {
  const told = new Map<string, string[]>()
  for (const facts of charts) {
    const { name, version } = facts.chart.content.metadata
    const status = statusOf(facts, new Map())
    const said = status !== 'planned' ? status : dryRun ? 'to be published' : 'published'
    told.set(said, [...(told.get(said) ?? []), `${name} ${version}`])
  }
  return [...told].map(([said, names]) => `${names.join(', ')}: ${said}`).join('; ')
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Plan<Operation, Output> {
  const outputs = outputsOf(facts, new Map())
  const { warnings, charts } = facts
  const complaints = hidden(facts)
  const places = charts.flatMap(({ chart, places: all }) => all.map((place) => ({ chart, place })))
  const steps = [
    ...places.map(({ chart, place }) => pushStep(place, chart, inputs)),
    ...places.flatMap(({ chart, place }) => aliasSteps(place, chart)),
    ...places.flatMap(({ place }) => signSteps(place, inputs)),
    ...charts.flatMap((each) => keepSteps(each, inputs))
  ]
  const decided = proceed<Operation, Output>(steps, outputs, reasonOf(facts, inputs))
  if (complaints.length > 0) {
    return { ...refuse([...(decided.complaints ?? []), ...complaints], outputs), steps, warnings }
  }
  const usage = places.map(({ chart, place }) => installLine(chart.content.metadata, place.main.reference))
  return { ...decided, warnings, usage }
}
