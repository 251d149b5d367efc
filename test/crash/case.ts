import { isDeepStrictEqual } from 'node:util'
import { type Cut, type CutRun, runUntil, sayCut } from './cut.ts'
import { filesIn } from './final-state.ts'
import type { Places } from './place.ts'
import { endedAsDocumented, type Outcome, outcomeOf, type References, readyPlace } from './references.ts'
import type { Change, Scenario } from './scenario.ts'
import { madeTwice, movedAddOnly } from './twice.ts'

/** A release that is cut, once or more, before it is run to its end. */
export interface Case {
  readonly cuts: readonly Cut[]
  /** What others do after the first cut. */
  readonly change: Change
}

/** What was found out about a case: nothing is wrong when there are no problems. */
export interface Verdict {
  readonly name: string
  readonly problems: readonly string[]
  readonly cuts: readonly Cut[]
  readonly runs: readonly CutRun[]
}

/** `killed before at effect 3, then main moved`. */
export function nameOf({ cuts, change }: Case): string {
  return [...cuts.map(sayCut), `then ${change.name}`].join(', ')
}

/** Plays a case in a place of its own, and judges what comes of it. */
export async function tryCase(
  places: Places,
  scenario: Scenario,
  references: References,
  tried: Case
): Promise<Verdict> {
  const place = await readyPlace(places, scenario)
  const run = (cut?: Cut) => runUntil(place, scenario.client(place), cut)
  const runs: CutRun[] = []
  const problems: string[] = []
  for (const [at, cut] of tried.cuts.entries()) {
    const files = filesIn(place.workspace)
    const wasWhole = isWhole(files, scenario)
    const ended = await run(cut)
    runs.push(ended)
    problems.push(...judgeCutRun(ended, cut, wasWhole && !isDeepStrictEqual(files, filesIn(place.workspace))))
    if (at === 0 && !ended.struck) problems.push('the first run never came to where it is to be cut')
    if (at === 0) await tried.change.make(place, () => run())
  }
  const done = place.effects().length
  const outcome = await outcomeOf(place, scenario, await run())
  if (!outcome.isGood && outcome.effects.length > done) problems.push('the rerun refused, and yet did something')
  return {
    name: nameOf(tried),
    cuts: tried.cuts,
    runs,
    problems: [...problems, ...judgeOutcome(scenario, references, outcome)]
  }
}

/** How soon a cancelled run must have ended: after so many milliseconds the runner begins to kill it. */
const patienceMs = 7500

/** Whether all files of the workspace are as they were checked out. */
function isWhole(files: Readonly<Record<string, string>>, { branches }: Scenario): boolean {
  const found = new Set(Object.entries(files).map(([path, text]) => `${path.replace(/ \d+$/, '')}\n${text}`))
  return Object.entries(branches.main ?? {}).every(([path, text]) => found.has(`${path}\n${text}`))
}

function judgeCutRun(run: CutRun, { harm }: Cut, changedFiles: boolean): string[] {
  if (!run.struck) return []
  if (harm.startsWith('killed')) {
    return run.signal === 'SIGKILL' ? [] : [`it was to be killed, and ended with ${run.status}: ${run.log}`]
  }
  const report =
    run.outputs.outcome === undefined || run.summary === '' ? [`it ended without a report: ${run.log}`] : []
  const late = (run.lingered ?? 0) > patienceMs ? [`it went on for ${run.lingered} ms after it was cancelled`] : []
  const half = harm === 'disk full once' && run.status !== 0 && changedFiles ? ['it failed and left files changed'] : []
  return [...report, ...late, ...half]
}

function judgeOutcome(scenario: Scenario, { outcomes, undisturbed = [] }: References, outcome: Outcome): string[] {
  // A release that others have overtaken stays where it was cut: it is refused as it would be if it had not begun.
  const isRefused = !outcome.isGood && outcomes.some(({ isGood }) => !isGood)
  return [
    ...(endedAsDocumented(scenario, outcome) ? [] : [`the rerun ended badly: ${outcome.log}`]),
    ...(isRefused ? [] : differences(outcomes, outcome)),
    ...movedAddOnly(outcome.effects),
    ...madeTwice(outcome.effects, [undisturbed, ...outcomes.map(({ effects }) => effects)])
  ]
}

/**
 * What can be compared by itself: of two branches one may have been written before others did something, and one after.
 * All tags are one part, since they are of one release.
 */
function partsOf({ state, steady, isGood }: Outcome): Record<string, unknown> {
  const { branches, ...rest } = state
  return { ...(branches as object), ...rest, ...steady, isGood }
}

/** The parts of what came that are like those of no reference, and what these have there. */
function differences(outcomes: readonly Outcome[], found: Outcome): string[] {
  const known = outcomes.map(partsOf)
  const names = new Set([found, ...outcomes].flatMap((outcome) => Object.keys(partsOf(outcome))))
  return [...names].flatMap((name) => {
    const part = partsOf(found)[name]
    if (known.some((parts) => isDeepStrictEqual(parts[name], part))) return []
    const expected = known.map((parts) => JSON.stringify(parts[name], null, 1)).join(' or ')
    return [`${name} came to something else: ${JSON.stringify(part, null, 1)}, expected ${expected}`]
  })
}
