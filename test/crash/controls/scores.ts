import { fileURLToPath } from 'node:url'
import type { Case } from '../case.ts'
import type { Places } from '../place.ts'
import { type Change, mainMoved, nothing, type Scenario } from '../scenario.ts'
import { type Study, study, survey } from '../survey.ts'

const script = fileURLToPath(new URL('release.mjs', import.meta.url))
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

/** A release has five effects: three tags, the index and the release. At each it can be killed twice. */
const moments = ['killed before', 'killed after'] as const

/** Every effect, cut before and after; or only once where two cuts leave the same behind. */
function cutsOf(effects: number, every: boolean, change: Change): Case[] {
  const numbers = Array.from({ length: effects }, (_, at) => at + 1)
  const all = numbers.flatMap((number) => moments.map((harm) => ({ at: 'effect', number, harm }) as const))
  const tried = every ? all : all.filter(({ harm, number }) => harm === 'killed after' || number === 1)
  return tried.map((cut) => ({ cuts: [cut], change }))
}

const studies = new Map<string, Promise<Study>>()

/** What a control made of its release: how often it was cut, and of which cuts it did not recover. */
export interface Score {
  readonly of: number
  readonly failed: readonly string[]
}

/** Cuts a control and scores it. */
export async function score(places: Places, mode: string, change: Change, every: boolean): Promise<Score> {
  const scenario = control(mode)
  const studied = studies.get(mode) ?? study(places, scenario)
  studies.set(mode, studied)
  const { extent } = await studied
  const cases = cutsOf(extent.effects.length, every, change)
  const verdicts = await survey(places, scenario, await studied, cases)
  const wrong = verdicts.filter(({ problems, cuts }) => problems.length > 0 && cuts.length > 0)
  return { of: cases.length, failed: wrong.map(({ name }) => name.replace(/ at effect (\d), then .*/, ' $1')) }
}
