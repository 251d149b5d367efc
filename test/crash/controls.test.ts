import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Case } from './case.ts'
import { type Places, startPlaces } from './place.ts'
import { type Change, mainMoved, nothing, type Scenario } from './scenario.ts'
import { type Study, study, survey } from './survey.ts'

const script = fileURLToPath(new URL('controls/release.mjs', import.meta.url))
const branches = { main: { 'README.md': 'Harbour\n' }, charts: { 'index.yaml': '- chart-v1.1.0\n' } }

/** A client that goes about its release in one of the ways that the script knows. */
function control(mode: string): Scenario {
  return {
    name: mode,
    branches,
    client: ({ token }) => ({ args: [script, mode], inputs: { token } }),
    changes: [nothing, mainMoved],
    covers: [],
    steady: ['sha']
  }
}

let places: Places
const studies = new Map<string, Promise<Study>>()

beforeAll(async () => {
  places = await startPlaces()
})
afterAll(() => places.close())

/** Every effect, cut before and after. */
function everyCut(effects: number, change: Change): Case[] {
  return Array.from({ length: effects }, (_, at) => at + 1).flatMap((number) =>
    (['killed before', 'killed after'] as const).map((harm) => ({
      cuts: [{ at: 'effect', number, harm } as const],
      change
    }))
  )
}

/** The cuts of five effects, three tags, the index and the release, of which a client does not recover. */
async function failing(mode: string, change: Change): Promise<string[]> {
  const scenario = control(mode)
  const studied = studies.get(mode) ?? study(places, scenario)
  studies.set(mode, studied)
  const { extent } = await studied
  const verdicts = await survey(places, scenario, await studied, everyCut(extent.effects.length, change))
  expect(verdicts).toHaveLength(11)
  return verdicts.filter(({ problems }) => problems.length > 0).map(({ name }) => name.replace(/, then .*/, ''))
}

const afterTheFirst = [1, 2, 3, 4, 5]
  .flatMap((number) => [`killed before at effect ${number}`, `killed after at effect ${number}`])
  .slice(1)

const scores: readonly (readonly [mode: string, change: Change, failing: readonly string[]])[] = [
  [
    'naive',
    nothing,
    ['no cut, nothing else', 'killed after at effect 4', 'killed before at effect 5', 'killed after at effect 5']
  ],
  ['naive', mainMoved, ['no cut, main moved', ...afterTheFirst]],
  ['unbound', nothing, []],
  ['unbound', mainMoved, ['no cut, main moved', ...afterTheFirst]],
  ['bound', mainMoved, []]
]

test.each(scores.map(([mode, change, expected]) => ({ mode, change: change.name, between: change, expected })))(
  'a $mode client fails where it must when there is $change in between',
  async ({ mode, between, expected }) => {
    expect(await failing(mode, between)).toEqual(expected)
  },
  60_000
)
