import { availableParallelism } from 'node:os'
import { type Case, tryCase, type Verdict } from './case.ts'
import { runUntil } from './cut.ts'
import type { Places } from './place.ts'
import { type References, readyPlace, referencesFor } from './references.ts'
import type { Change, Scenario } from './scenario.ts'

/** How many moments an undisturbed run has at which it can be cut. */
export interface Extent {
  /** Effects on the world. */
  readonly effects: number
  /** Changes of files, by the names of the calls. */
  readonly calls: readonly string[]
}

/** Runs a scenario undisturbed and counts its moments. Rejects when it does not end well. */
export async function measure(places: Places, scenario: Scenario): Promise<Extent> {
  const place = await readyPlace(places, scenario)
  const { status, log, moments } = await runUntil(place, scenario.client(place))
  if (status !== 0) throw new Error(`${scenario.name}: undisturbed it ended with ${status}:\n${log}`)
  const calls = moments.filter((line) => line.startsWith('call ')).map((line) => line.slice('call '.length))
  return { effects: place.effects().filter(({ via }) => via !== 'push').length, calls }
}

/** Judges cases of a scenario, as many at a time as there are processors. */
export async function survey(places: Places, scenario: Scenario, cases: readonly Case[]): Promise<Verdict[]> {
  const references = new Map<Change, Promise<References>>()
  const referencesOf = (change: Change): Promise<References> => {
    const found = references.get(change) ?? referencesFor(places, scenario, change)
    references.set(change, found)
    return found
  }
  const tried = await inTurn(cases, async (each) => tryCase(places, scenario, await referencesOf(each.change), each))
  const wrong = [...references].map(async ([change, found]) => {
    const { problems } = await found
    return { name: `no cut, ${change.name}`, problems, runs: [] }
  })
  return [...(await Promise.all(wrong)), ...tried]
}

/** Does something for each item, with as many under way as there are processors. */
async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [at, item] of waiting) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}
