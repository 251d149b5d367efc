import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Cut, runUntil } from '../cut.ts'
import { type FinalState, finalState } from '../final-state.ts'
import { type Place, type Places, startPlaces } from '../place.ts'
import type { Scenario } from '../scenario.ts'
import { study } from '../survey.ts'
import { freezeBranch, keptOf, letExpire } from './client.ts'

/** What a place has of which a freeze must leave nothing behind. */
async function rulesOf(place: Place, scenario: Scenario): Promise<FinalState> {
  const { state } = await finalState(place, scenario)
  const { protections, rulesets, variables, pinned, kept } = state
  const issues = (state.issues as { readonly state: string }[]).filter(({ state: is }) => is === 'open')
  return { protections, rulesets, variables, pinned, issues, kept }
}

async function run(place: Place, mode: string): Promise<{ readonly log: string; readonly frozen: string | undefined }> {
  const { status, log, outputs } = await runUntil(place, freezeBranch(place, mode))
  if (status !== 0) throw new Error(`${mode} ended with ${status}: ${log}`)
  return { log, frozen: outputs.frozen }
}

/**
 * Cuts a freeze, or a thaw, and lets the schedule alone go on: first it brings everything to what is kept, then the time is
 * over, and nothing is left of the freeze.
 * @returns what is wrong
 */
async function tryEnd(places: Places, scenario: Scenario, cut: Cut): Promise<string[]> {
  const place = await places.make(scenario.branches)
  await scenario.prepare?.(place, (client) => runUntil(place, client))
  const before = await rulesOf(place, scenario)
  place.begin()
  await runUntil(place, scenario.client(place), cut)
  await run(place, 'sweep')
  const { log } = await run(place, 'status')
  const drifted = log.includes('not so') ? [`the sweep has left something to do: ${log}`] : []
  const isFrozen = (await keptOf(place)) !== undefined
  if (isFrozen) await letExpire(place)
  const swept = await run(place, 'sweep')
  const after = await rulesOf(place, scenario)
  const wasFree = before.kept === 'nothing'
  const left = wasFree && JSON.stringify(after) !== JSON.stringify(before) ? [JSON.stringify({ before, after })] : []
  const still = swept.frozen === 'false' && after.kept === 'nothing' ? [] : [`it is frozen still: ${swept.log}`]
  return [...drifted, ...left, ...still].map((problem) => `${cut.harm} at effect ${cut.number}: ${problem}`)
}

/** Declares the tests that of a freeze that was cut, and that nobody runs again, the schedule leaves nothing. */
export function testsOfEnds(scenarios: readonly Scenario[], harms: readonly Cut['harm'][]): void {
  let places: Places
  beforeAll(async () => {
    places = await startPlaces()
  })
  afterAll(() => places.close())

  test.each(scenarios.map((scenario) => ({ name: scenario.name, scenario })))(
    '$name: wherever it is cut, the schedule alone ends it',
    async ({ scenario }) => {
      const { effects } = (await study(places, scenario)).extent
      const cuts = effects.flatMap((_, at) => harms.map((harm) => ({ at: 'effect', number: at + 1, harm }) as Cut))
      const problems = await Promise.all(
        [0, 1].map((half) =>
          inTurn(
            places,
            scenario,
            cuts.filter((_, at) => at % 2 === half)
          )
        )
      )
      expect(problems.flat()).toEqual([])
    },
    600_000
  )
}

async function inTurn(places: Places, scenario: Scenario, cuts: readonly Cut[]): Promise<string[]> {
  const problems: string[] = []
  for (const cut of cuts) problems.push(...(await tryEnd(places, scenario, cut)))
  return problems
}
