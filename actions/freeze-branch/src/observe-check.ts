import { readFileSync } from 'node:fs'
import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { openClient } from '#core/github/client'
import type { CheckFacts, Facts } from './facts.ts'
import { strictest } from './freeze-status.ts'
import { summarize } from './holders.ts'
import type { Inputs } from './inputs.ts'
import { judgeHeads } from './judge-heads.ts'
import { type Law, lawOf, openLaws } from './law.ts'
import { type MergeGroup, readMergeGroup } from './merge-group.ts'
import { readMembers } from './merge-group-read.ts'
import { readPull, readPullsByNumber } from './read-pull.ts'
import { openRoles } from './read-pull-role.ts'
import type { FreezeState } from './state.ts'
import { readState } from './state-refs.ts'
import { readWindows, type Window } from './window.ts'

/** What the event tells; whoever made the pull request wrote none of what is taken from it but its number. */
interface Subject {
  readonly number: number | undefined
  readonly base: string | undefined
  readonly group: MergeGroup | undefined
}

function subjectOf({ 'pull-request': number, branch }: Inputs, { env }: Runner): Subject {
  let payload: { readonly pull_request?: { readonly number?: unknown; readonly base?: { readonly ref?: unknown } } } =
    {}
  try {
    payload = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'))
  } catch {
    // Without an event the input says which one.
  }
  if (number !== undefined) return { number, base: branch[0], group: undefined }
  const given = payload.pull_request?.number
  const base = payload.pull_request?.base?.ref
  const group = readMergeGroup(payload)
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

async function stateOf(runner: Runner, token: string, branch: string): Promise<FreezeState | undefined> {
  const stored = await readState(runner, token, branch)
  if (stored === undefined || stored.reading.ok) return stored?.reading.ok ? stored.reading.state : undefined
  const { problem, remedy } = stored.reading
  throw new Refusal([{ place: `freeze of ${branch}`, problem, remedy }])
}

/** Reads the pull request of the event, or those that a queue tries together, and judges them. */
export async function observeCheck(inputs: Inputs, runner: Runner, now: number): Promise<Facts> {
  const { token } = inputs
  const windows = windowsOf(inputs, now)
  const { number, base, group } = subjectOf(inputs, runner)
  if (number === undefined && group === undefined) {
    const remedy = 'give its number, or run this on pull_request_target or merge_group'
    throw new Refusal([{ place: 'pull-request', problem: 'is empty, and the event is of none', remedy }])
  }
  const client = await openClient(runner, token)
  const numbers = group === undefined ? [number ?? 0] : await readMembers(client, runner, group)
  const branch = base ?? (await readPull(client, runner, numbers[0] ?? 0, []))?.base ?? ''
  const state = await stateOf(runner, token, branch)
  const { allow, prefixes } = inputs
  const law: Law = await lawOf(branch, state, now, { windows, allow, prefixes })
  const pulls = await readPullsByNumber(client, runner, numbers, law.rules)
  const laws = openLaws(runner, token, now, new Map([[branch, law]]))
  const verdicts = await judgeHeads({ client, runner, lawOf: laws, roleOf: openRoles(client, runner) }, pulls)
  const [first, ...others] = verdicts.heads
  if (first === undefined) return { kind: 'check', check: undefined, why: 'the pull request is not open' }
  const must = strictest([first.must, ...others.map((one) => one.must)])
  const told = state === undefined ? { until: '', owner: '' } : summarize(state)
  const check: CheckFacts = {
    branch,
    pulls: { ...verdicts, required: undefined },
    group: group === undefined ? undefined : { head: group.headSha, numbers, must, stands: undefined },
    until: told.until,
    owner: told.owner,
    frozen: law.ground.kind === 'frozen'
  }
  return { kind: 'check', check, why: must.description }
}
