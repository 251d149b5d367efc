import { Failure, Refusal } from '#core/action/errors'
import { readEvent } from '#core/action/event'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { type Client, openClient } from '#core/github/client'
import { refuseWrongRules } from './allow-wrong.ts'
import type { CheckFacts, Facts } from './facts.ts'
import { summarize } from './holders.ts'
import type { Inputs } from './inputs.ts'
import { judgeHeads } from './judge-heads.ts'
import { lawOf, openLaws, type Season } from './law.ts'
import { type MergeGroup, readMergeGroup } from './merge-group.ts'
import { readMembers } from './merge-group-read.ts'
import { readPull, readPullsByNumber } from './read-pull.ts'
import { openRoles } from './read-pull-role.ts'
import { withGroup } from './set-statuses.ts'
import { type FreezeState, stateOf } from './state.ts'
import { readState } from './state-refs.ts'
import { readWindows, type Window } from './window.ts'

/** What the event tells; whoever made the pull request wrote none of what is taken from it but its number. */
interface Subject {
  readonly number: number | undefined
  readonly base: string | undefined
  readonly group: MergeGroup | undefined
}

function subjectOf({ 'pull-request': number, branch }: Inputs, runner: Runner): Subject {
  if (number !== undefined) return { number, base: branch[0], group: undefined }
  const event = readEvent(runner)
  const given = event.pull_request?.number
  const base = event.pull_request?.base?.ref
  const group = readMergeGroup(event)
  return {
    number: typeof given === 'number' ? given : undefined,
    base: group?.baseRef.slice('refs/heads/'.length) ?? (typeof base === 'string' ? base : undefined),
    group
  }
}

function windowsOf({ window }: Inputs, now: number): readonly Window[] {
  const reading = readWindows(window, now)
  if (reading.ok) return reading.windows
  throw new Refusal(reading.complaints)
}

/** What is kept of a branch. Over what cannot be read nothing is decided. */
async function readKept(runner: Runner, token: string, branch: string): Promise<FreezeState | undefined> {
  const stored = await readState(runner, token, branch)
  if (stored === undefined || stored.reading.ok) return stateOf(stored)
  const { problem, remedy } = stored.reading
  throw new Refusal([{ place: `freeze of ${quote(branch)}`, problem, remedy }])
}

/** By what pull requests are judged when a run looks at them. */
interface Court {
  readonly client: Client
  readonly runner: Runner
  readonly token: string
  readonly season: Season
}

/** Judges pull requests, all to one branch. Which one it is, GitHub tells: an event may be older than the pull request is. */
async function judgeAll({ client, runner, token, season }: Court, numbers: readonly number[], base: string) {
  const state = await readKept(runner, token, base)
  const law = await lawOf(base, state, season.now, season.outside)
  const pulls = await readPullsByNumber(client, runner, numbers, law.rules)
  const other = pulls.find((pull) => pull.base !== base)?.base
  if (other !== undefined) return { branch: other }
  const bench = { client, runner, lawOf: openLaws(runner, token, season, law), roleOf: openRoles(client, runner) }
  return { branch: base, state, law, verdicts: await judgeHeads(bench, pulls) }
}

/** Reads the pull request of the event, or those that a queue tries together, and judges them. */
export async function observeCheck(inputs: Inputs, runner: Runner, now: number): Promise<Facts> {
  const { token, allow, prefixes } = inputs
  const outside = { windows: windowsOf(inputs, now), allow, prefixes }
  if (outside.windows.length > 0) await refuseWrongRules(inputs)
  const { number, base, group } = subjectOf(inputs, runner)
  if (number === undefined && group === undefined) {
    const remedy = 'give its number, or run this on pull_request_target or merge_group'
    throw new Refusal([{ place: 'pull-request', problem: 'is empty, and the event is of none', remedy }])
  }
  const client = await openClient(runner, token)
  const numbers = group === undefined ? [number ?? 0] : await readMembers(client, runner, group)
  const court = { client, runner, token, season: { now, outside } }
  let came = await judgeAll(court, numbers, base ?? (await readPull(client, runner, numbers[0] ?? 0, []))?.base ?? '')
  if (came.verdicts === undefined) came = await judgeAll(court, numbers, came.branch)
  const { branch, state, law, verdicts } = came
  if (verdicts === undefined) throw new Failure('the pull request was sent to another branch meanwhile; run it again')
  const { must } = withGroup(verdicts.heads, 'group').at(-1) ?? {}
  if (must === undefined) return { kind: 'check', check: undefined, why: 'the pull request is not open' }
  const told = state === undefined ? { until: '', owner: '' } : summarize(state)
  const check: CheckFacts = {
    ...{ branch, outside, group: group?.headSha, frozen: law.ground.kind === 'frozen' },
    ...{ pulls: { ...verdicts, required: undefined }, until: told.until, owner: told.owner }
  }
  return { kind: 'check', check, why: must.description }
}
