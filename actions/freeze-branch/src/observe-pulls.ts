import type { Runner } from '#core/action/runner'
import { openClient } from '#core/github/client'
import type { PullsFacts } from './facts.ts'
import { judgeHeads, type Verdicts } from './judge-heads.ts'
import { type Law, lawOf, noWindows, openLaws } from './law.ts'
import type { Search } from './observe-branches.ts'
import { openRoles } from './read-pull-role.ts'
import { readOpenPulls } from './read-pulls.ts'
import { isRequired } from './required.ts'
import type { FreezeState } from './state.ts'

/** Judges all open pull requests to a branch by the law of it. */
export async function judgeBranch(runner: Runner, token: string, law: Law, now: number): Promise<Verdicts> {
  const { branch } = law.ground
  const client = await openClient(runner, token)
  const laws = openLaws(runner, token, { now, outside: noWindows }, law)
  const tell = (read: number) => runner.log(`${read} pull requests to ${branch} read`)
  const pulls = await readOpenPulls(client, runner, branch, law.rules, tell)
  return judgeHeads({ client, runner, lawOf: laws, roleOf: openRoles(client, runner) }, pulls)
}

/** What the open pull requests to a branch must have, once it is as `next` says. */
export async function observePulls(
  { inputs, runner, request }: Search,
  branch: string,
  next: FreezeState
): Promise<PullsFacts> {
  const { token } = inputs
  const law = await lawOf(branch, next, request.now)
  const [verdicts, required] = await Promise.all([
    judgeBranch(runner, token, law, request.now),
    isRequired(runner, token, branch)
  ])
  return { ...verdicts, required }
}
