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
  /** What the client did. */
  readonly effects: readonly Effect[]
  readonly log: string
}

/** What may come of a scenario in which nothing is cut, and what is wrong with the scenario itself. */
export interface References {
  readonly outcomes: readonly Outcome[]
  /** What the client does when nobody disturbs it. */
  readonly undisturbed?: readonly Effect[]
  readonly problems: readonly string[]
}

/** A place that is ready for the client. */
export async function readyPlace(places: Places, scenario: Scenario): Promise<Place> {
  const place = await places.make(scenario.branches, scenario.beside)
  await scenario.prepare?.(place, async (client, cut) => {
    const { status, log } = await runUntil(place, client, cut)
    if (cut === undefined && status !== 0)
      throw new Error(`${scenario.name}: what was to be there before failed:\n${log}`)
  })
  place.begin()
  return place
}

/** Reads what came of a place after its last run. */
export async function outcomeOf(place: Place, scenario: Scenario, last: Ended): Promise<Outcome> {
  const { state, translate } = await finalState(place, scenario)
  const steady = (scenario.steady ?? []).map((name) => [name, translate(last.outputs[name] ?? '')])
  const told = { isGood: last.status === 0, log: last.log, effects: place.effects() }
  return { ...told, state, steady: Object.fromEntries(steady) }
}

/** Whether a run ended well, or with a refusal that the documentation knows. */
export function endedAsDocumented(
  { refusals = [] }: Scenario,
  { isGood, log }: Pick<Outcome, 'isGood' | 'log'>
): boolean {
  return isGood || refusals.some((refusal) => refusal.test(log))
}

/**
 * The two ways in which nothing goes wrong: others do something before the release, or after it, when a rerun finds
 * nothing left to do. Whatever is cut must come to one of them.
 */
export async function referencesFor(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const before = await changedBefore(places, scenario, change)
  const after = await rerunAfter(places, scenario, change)
  return { outcomes: [...before.outcomes, ...after.outcomes], problems: [...before.problems, ...after.problems] }
}

async function changedBefore(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const place = await readyPlace(places, scenario)
  const run = () => runUntil(place, scenario.client(place))
  await change.make(place, run)
  return judge(scenario, await outcomeOf(place, scenario, await run()), `first ${change.name}, then a run`)
}

/** A run to its end, what others do, and another run. */
async function rerunAfter(places: Places, scenario: Scenario, change: Change): Promise<References> {
  const place = await readyPlace(places, scenario)
  const run = () => runUntil(place, scenario.client(place))
  await run()
  await change.make(place, run)
  return rerunOn(place, scenario, `a run, then ${change.name}, then a rerun`)
}

/** Runs once more what is done already: it must find nothing to do. */
export async function rerunOn(place: Place, scenario: Scenario, what: string): Promise<References> {
  const done = place.effects().length
  const outcome = await outcomeOf(place, scenario, await runUntil(place, scenario.client(place)))
  const again = outcome.effects.slice(done).map(({ kind, target }) => `${kind} ${target}`)
  if (again.length > 0) return { outcomes: [], problems: [`${what}: it did ${again.join(', ')}`] }
  return judge(scenario, outcome, what)
}

/** Nothing is measured by an outcome that is no good one itself. */
export function judge(scenario: Scenario, outcome: Outcome, what: string): References {
  if (endedAsDocumented(scenario, outcome)) return { outcomes: [outcome], problems: [] }
  return { outcomes: [], problems: [`${what}: ${outcome.log}`] }
}
