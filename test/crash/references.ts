import type { Effect } from '#rehearsal/world/journal'
import { runUntil } from './cut.ts'
import { type FinalState, finalState } from './final-state.ts'
import type { Ended } from './launch.ts'
import type { Place, Places } from './place.ts'
import type { Change, Scenario } from './scenario.ts'

/** What a release came to. */
export interface Outcome {
  readonly state: FinalState
  readonly isGood: boolean
  readonly steady: Readonly<Record<string, string>>
  /** What the client did, before and after others did something. */
  readonly effects: readonly Effect[]
  readonly log: string
}

/** A place that is ready for the client. */
export async function readyPlace(places: Places, scenario: Scenario): Promise<Place> {
  const place = await places.make(scenario.branches)
  await scenario.prepare?.(place, (client) => runUntil(place, client))
  place.begin()
  return place
}

/** Reads what came of a place after its last run. */
export async function outcomeOf(place: Place, scenario: Scenario, last: Ended): Promise<Outcome> {
  const { state, translate } = await finalState(place)
  const steady = (scenario.steady ?? []).map((name) => [name, translate(last.outputs[name] ?? '')])
  return {
    state,
    isGood: last.status === 0,
    steady: Object.fromEntries(steady),
    effects: place.effects(),
    log: last.log
  }
}

/** Whether a run ended well, or with a refusal that the documentation knows. */
export function endedAsDocumented(
  { refusals = [] }: Scenario,
  { isGood, log }: Pick<Outcome, 'isGood' | 'log'>
): boolean {
  return isGood || refusals.some((refusal) => refusal.test(log))
}

/** What may come of a scenario in which nothing is cut, and what is wrong with the scenario itself. */
export interface References {
  readonly outcomes: readonly Outcome[]
  readonly problems: readonly string[]
}

/**
 * The two ways in which nothing goes wrong: others do something before the release, or after it, when a rerun finds
 * nothing left to do. Whatever is cut must come to one of them.
 */
export async function referencesFor(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const [before, after] = await Promise.all([
    changedBefore(places, scenario, change),
    changedAfter(places, scenario, change)
  ])
  const found = [...before.outcomes, ...after.outcomes]
  return { outcomes: found, problems: [...before.problems, ...after.problems] }
}

async function changedBefore(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const place = await readyPlace(places, scenario)
  const run = () => runUntil(place, scenario.client(place))
  await change.make(place, run)
  const outcome = await outcomeOf(place, scenario, await run())
  const isRight = endedAsDocumented(scenario, outcome)
  return isRight
    ? { outcomes: [outcome], problems: [] }
    : { outcomes: [], problems: [`first ${change.name}, then a run: ${outcome.log}`] }
}

async function changedAfter(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const place = await readyPlace(places, scenario)
  const run = () => runUntil(place, scenario.client(place))
  await run()
  await change.make(place, run)
  const done = place.effects().length
  const outcome = await outcomeOf(place, scenario, await run())
  const again = outcome.effects.slice(done).map(({ kind, target }) => `${kind} ${target}`)
  const problems = [
    ...(again.length > 0 ? [`a run, then ${change.name}: a rerun did ${again.join(', ')}`] : []),
    ...(endedAsDocumented(scenario, outcome) ? [] : [`a run, then ${change.name}, then a rerun: ${outcome.log}`])
  ]
  return { outcomes: problems.length === 0 ? [outcome] : [], problems }
}
