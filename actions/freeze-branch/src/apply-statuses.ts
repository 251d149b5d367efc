import type { Came } from '#core/action/run-action'
import { runAddress } from '#core/action/run-address'
import { openClient } from '#core/github/client'
import type { CheckFacts } from './facts.ts'
import { judgeHeads } from './judge-heads.ts'
import { lawOf, openLaws } from './law.ts'
import { judgeBranch } from './observe-pulls.ts'
import { branchOf, type Now } from './occasion.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { readPullsByNumber } from './read-pull.ts'
import { openRoles } from './read-pull-role.ts'
import { openStatusWriter } from './set-status.ts'
import { type HeadStatus, setStatuses, withGroup } from './set-statuses.ts'
import { stateOf } from './state.ts'
import { readState } from './state-refs.ts'

type Statuses = Extract<Operation, { kind: 'statuses' }>

/** Looks again at all pull requests to a branch: how they stand by what is kept now, whoever has written it. */
async function lookAtBranch(branch: string, now: Now): Promise<readonly HeadStatus[]> {
  const { inputs, runner } = now
  const moment = Date.now()
  const stored = await readState(runner, inputs.token, branch)
  const state = stored?.reading.ok === false ? branchOf(now, branch).next : stateOf(stored)
  return (await judgeBranch(runner, inputs.token, await lawOf(branch, state, moment), moment)).heads
}

/** Looks again at what a check was about. */
async function lookAtCheck({ inputs, runner }: Now, { branch, group, outside, pulls }: CheckFacts) {
  const { token } = inputs
  const client = await openClient(runner, token)
  const laws = openLaws(runner, token, { now: Date.now(), outside })
  const { rules } = await laws(branch)
  const numbers = pulls.judged.map(({ facts }) => facts.number)
  const read = await readPullsByNumber(client, runner, numbers, rules)
  const { heads } = await judgeHeads({ client, runner, lawOf: laws, roleOf: openRoles(client, runner) }, read)
  return withGroup(heads, group)
}

/** Sets the statuses that are not right, and looks again until they are. */
export async function applyStatuses(operation: Statuses, now: Now): Promise<Came<Output>> {
  const { inputs, runner, facts } = now
  const { branch } = operation
  const check = facts.kind === 'check' ? facts.check : undefined
  const first =
    check === undefined ? branchOf(now, branch).facts.pulls?.heads : withGroup(check.pulls.heads, check.group)
  await setStatuses(first ?? [], {
    writer: openStatusWriter(runner, inputs.token),
    // The page where the verdict is explained rule by rule.
    target: runAddress(runner),
    look: () => (check === undefined ? lookAtBranch(branch, now) : lookAtCheck(now, check)),
    tell: runner.log
  })
  return {}
}
