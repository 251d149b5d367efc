import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Verdict } from './case.ts'
import { doubleCuts, everyCase, someCases } from './cases.ts'
import { covered } from './coverage.ts'
import { type Places, startPlaces } from './place.ts'
import type { Scenario } from './scenario.ts'
import { study, survey } from './survey.ts'

/** How much of what can happen is tried. */
export interface Thoroughness {
  readonly cuts: 'some' | 'every'
  /** How many cases of two cuts for each scenario, and the seed that picks them. */
  readonly double: { readonly seed: number; readonly numRuns: number }
}

/** What the suite tries each time. */
export const quick: Thoroughness = { cuts: 'some', double: { seed: 1, numRuns: 0 } }

/** Milliseconds for all cases of a scenario: the machine may be busy with others. */
const timeLimit = 1_200_000

/** What went wrong, by case. */
function wrong(verdicts: readonly Verdict[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    verdicts.filter(({ problems }) => problems.length > 0).map(({ name, problems }) => [name, problems])
  )
}

/** Declares the tests that scenarios come to their end however they are cut. */
export function testsOfSurvival(scenarios: readonly Scenario[], { cuts, double }: Thoroughness): void {
  let places: Places
  beforeAll(async () => {
    places = await startPlaces()
  })
  afterAll(() => places.close())

  test.each(scenarios.map((scenario) => ({ ...scenario, scenario })))(
    `$name: it comes to its end wherever it is cut${double.numRuns > 0 ? ` (seed ${double.seed})` : ''}`,
    async ({ scenario }) => {
      const studied = await study(places, scenario)
      const { extent } = studied
      const once = cuts === 'every' ? everyCase(scenario, extent) : someCases(scenario, extent)
      const verdicts = await survey(places, scenario, studied, [...once, ...doubleCuts(scenario, extent, double)])
      expect(wrong(verdicts)).toEqual({})
      expect(covered(verdicts)).toEqual(expect.arrayContaining([...scenario.covers]))
    },
    timeLimit
  )
}
