import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import type { Inputs } from './inputs.ts'
import type { ChartFacts } from './observe.ts'
import type { Place } from './place.ts'
import type { ReadyChart } from './ready-chart.ts'
import { sessionsOf } from './sessions.ts'
import { signingOf } from './signing.ts'
import { surveyPlace } from './survey.ts'

/**
 * Looks up every chart in every registry, and whether what is not signed yet could be.
 * @throws Refusal where a registry does not let the run in, or nothing could be signed
 */
export async function surveyAll(
  charts: readonly ReadyChart[],
  aliases: readonly string[],
  inputs: Inputs,
  runner: Runner
): Promise<ChartFacts[]> {
  const complaints: Complaint[] = []
  const signing = signingOf(inputs, runner)
  const survey = { inputs, sessions: sessionsOf(inputs, runner), aliases, complaints, isSigned: signing.isSigned }
  const found: ChartFacts[] = []
  for (const chart of charts) {
    const places: Place[] = []
    for (const registry of inputs.registry) places.push(await surveyPlace(chart, registry, survey))
    found.push({ chart, places })
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  const isUnsigned = found.some(({ places }) => places.some(({ signed }) => signed !== true))
  // Whoever only looks needs no identity to sign with.
  if (inputs.cosign !== 'none' && isUnsigned && !inputs['dry-run']) await signing.check()
  return found
}
