import type { Came } from '#core/action/run-action'
import { openClient } from '#core/github/client'
import { branchOf, type Now } from './apply.ts'
import { judgeHeads } from './judge-heads.ts'
import { lawOf, openLaws } from './law.ts'
import { judgeBranch } from './observe-pulls.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { readPullsByNumber } from './read-pull.ts'
import { openRoles } from './read-pull-role.ts'
import { openStatusWriter } from './set-status.ts'
import { type HeadStatus, setStatuses } from './set-statuses.ts'

type Statuses = Extract<Operation, { kind: 'statuses' }>

/** The page of the run, where the verdict is explained rule by rule. */
function targetOf({ env, serverUrl, repository }: Now['runner']): string {
  return env.GITHUB_RUN_ID === undefined ? '' : `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`
}

/** Looks again at what a check was about. */
async function lookAgain({ branch, statuses }: Statuses, now: Now): Promise<readonly HeadStatus[]> {
  const { inputs, runner, facts } = now
  const { token } = inputs
  const moment = Date.now()
  if (facts.kind === 'branches') {
    const law = await lawOf(branch, branchOf(now, branch).next, moment)
    return (await judgeBranch(runner, token, law, moment)).heads
  }
  const client = await openClient(runner, token)
  const laws = openLaws(runner, token, moment, new Map())
  const group = facts.check?.group
  const numbers = [...new Set(statuses.flatMap((one) => one.numbers))]
  const { rules } = await laws(branch)
  const pulls = await readPullsByNumber(client, runner, numbers, rules)
  const { heads } = await judgeHeads({ client, runner, lawOf: laws, roleOf: openRoles(client, runner) }, pulls)
  return group === undefined ? heads : [...heads, group]
}

/** Sets the statuses that are not right, and looks again until they are. */
export async function applyStatuses(operation: Statuses, now: Now): Promise<Came<Output>> {
  const { inputs, runner, facts } = now
  const first =
    facts.kind === 'branches'
      ? (branchOf(now, operation.branch).facts.pulls?.heads ?? [])
      : [...(facts.check?.pulls.heads ?? []), ...(facts.check?.group === undefined ? [] : [facts.check.group])]
  await setStatuses(first, {
    writer: openStatusWriter(runner, inputs.token),
    target: targetOf(runner),
    look: () => lookAgain(operation, now),
    tell: runner.log
  })
  return {}
}
