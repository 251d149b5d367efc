import { availableParallelism } from 'node:os'
import type { Effect } from '#rehearsal/world/journal'
import { type Case, tryCase, type Verdict } from './case.ts'
import { runUntil } from './cut.ts'
import type { Places } from './place.ts'
import { judge, outcomeOf, type References, readyPlace, referencesFor, rerunOn } from './references.ts'
import { type Change, nothing, type Scenario } from './scenario.ts'

/** The moments of an undisturbed run at which it can be cut. */
export interface Extent {
  /** The effects on the world, by the names that the client has for them where it tells. */
  readonly effects: readonly string[]
  /** The changes of files, by the names of the calls. */
  readonly calls: readonly string[]
}

/** A scenario that was run undisturbed. */
export interface Study {
  readonly extent: Extent
  /** What may come of it when others do something; found out when it is asked for. */
  readonly referencesOf: (change: Change) => Promise<References>
}

/** Runs a scenario undisturbed, twice, and notes its moments. Rejects when it does not end well. */
export async function study(places: Places, scenario: Scenario): Promise<Study> {
  const place = await readyPlace(places, scenario)
  const ended = await runUntil(place, scenario.client(place))
  if (ended.status !== 0) throw new Error(`${scenario.name}: undisturbed it ended with ${ended.status}:\n${ended.log}`)
  const effects = place.effects().filter(({ via }) => via !== 'push')
  const calls = ended.moments.filter((line) => line.startsWith('call ')).map((line) => line.slice('call '.length))
  const once = judge(scenario, await outcomeOf(place, scenario, ended), 'a run')
  const twice = await rerunOn(place, scenario, 'a run, then a rerun')
  const undisturbed = { outcomes: [...once.outcomes, ...twice.outcomes], problems: twice.problems }
  const known = new Map<Change, Promise<References>>([[nothing, Promise.resolve(undisturbed)]])
  return {
    extent: { effects: namesOf(effects, ended.moments), calls },
    referencesOf: (change) => {
      const same = change.leavesNoTrace === true ? nothing : change
      const found =
        known.get(same) ??
        referencesFor(places, scenario, same).then((references) => ({ ...references, undisturbed: place.effects() }))
      known.set(same, found)
      return found
    }
  }
}

/**
 * A client that tells of its effects has one for each that the world noted, and one for all the tags that come to pass at
 * once; of a control the world alone tells.
 */
function namesOf(effects: readonly Effect[], moments: readonly string[]): string[] {
  const begun = moments.filter((line) => line.startsWith('begin ')).map((line) => line.slice('begin '.length))
  if (begun.length === effects.length) return begun
  const isTag = ({ kind, target }: Effect) => kind === 'create-ref' && target.includes(' refs/tags/')
  const others = begun.filter((name) => name !== 'push tags')
  const own = effects.filter((each) => !isTag(each))
  if (others.length !== own.length) return effects.map(({ kind }) => kind.replaceAll('-', ' '))
  const told = others.values()
  return effects.map((each) => (isTag(each) ? 'push tags' : (told.next().value ?? '')))
}

/** Judges cases of a scenario, as many at a time as there are processors, and what its undisturbed runs came to. */
export async function survey(
  places: Places,
  scenario: Scenario,
  { referencesOf }: Study,
  cases: readonly Case[]
): Promise<Verdict[]> {
  const tried = await inTurn(cases, async (each) => tryCase(places, scenario, await referencesOf(each.change), each))
  const undisturbed = [...new Set(cases.map(({ change }) => change))].map(async (change) => {
    const { problems } = await referencesOf(change)
    return { name: `no cut, ${change.name}`, problems, cuts: [], runs: [] }
  })
  return [...(await Promise.all(undisturbed)), ...tried]
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
