import type { EffectName } from '#core/action/effect'
import { Failure, Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import { openClient } from '#core/github/client'
import { pause, writeCall } from '#core/github/write-call'
import { explainAdministration } from './administration-refusal.ts'
import { type LockPlan, planLock, planUnlock, type UnlockPlan } from './lock-plan.ts'
import { observeProtection } from './protection-observe.ts'
import type { LockBefore } from './state.ts'

/** So often is looked, decided and written, until there is nothing left to do. */
const ROUNDS = 4

/** What was written may not be in sight at once. */
const BETWEEN_MS = 300

/** Where something is done. */
interface Place {
  readonly runner: Runner
  readonly token: string
  readonly branch: string
}

/** Each mutation names the one setting that it changes: GitHub leaves all others as they are. */
const mutations = {
  create: `mutation ($input: CreateBranchProtectionRuleInput!) { createBranchProtectionRule(input: $input) { clientMutationId } }`,
  update: `mutation ($input: UpdateBranchProtectionRuleInput!) { updateBranchProtectionRule(input: $input) { clientMutationId } }`,
  delete: `mutation ($input: DeleteBranchProtectionRuleInput!) { deleteBranchProtectionRule(input: $input) { clientMutationId } }`
} as const

/**
 * Locks a branch, and reads back that it is locked. What must be remembered of before must have been saved by then.
 * @throws Refusal where a pattern would lock other branches too
 * @throws Failure when the token may not, or GitHub refuses
 */
export async function freezeByLock(runner: Runner, token: string, branch: string): Promise<void> {
  const place = { runner, token, branch }
  for (let round = 1; ; round += 1) {
    if (round > 2) await pause(BETWEEN_MS)
    const plan = planLock(await observeProtection(runner, token, branch), branch)
    if (plan.kind === 'nothing') return
    if (plan.kind === 'refuse') throw new Refusal([plan.complaint])
    if (round > ROUNDS) throw stuck(place, 'not locked')
    await lock(place, plan)
  }
}

/**
 * Takes the lock of a freeze away again, and with it the protection where it came with the lock and nobody has added to it.
 * @param before what was remembered of before the freeze
 * @returns what is to be said of it, such as what stays as somebody has made it
 */
export async function thawByLock(
  runner: Runner,
  token: string,
  branch: string,
  before: LockBefore
): Promise<readonly string[]> {
  const place = { runner, token, branch }
  const notes: string[] = []
  for (let round = 1; ; round += 1) {
    if (round > 2) await pause(BETWEEN_MS)
    const plan = planUnlock(await observeProtection(runner, token, branch), branch, before)
    // What stands there after our own write is not somebody's.
    if (plan.kind !== 'nothing' || round === 1) notes.splice(0, notes.length, ...plan.notes)
    if (plan.kind === 'nothing') return notes
    if (round > ROUNDS) throw stuck(place, 'still locked')
    await unlock(place, plan)
  }
}

function lock(place: Place, plan: Extract<LockPlan, { kind: 'lock' | 'protect' }>): Promise<void> {
  const lockBranch = true
  if (plan.kind === 'lock')
    return write(place, 'lock branch', mutations.update, { branchProtectionRuleId: plan.id, lockBranch })
  const { repositoryId } = plan
  return write(place, 'protect branch', mutations.create, { repositoryId, pattern: place.branch, lockBranch })
}

function unlock(place: Place, plan: Exclude<UnlockPlan, { kind: 'nothing' }>): Promise<void> {
  const rule = { branchProtectionRuleId: plan.id }
  if (plan.kind === 'unprotect') return write(place, 'unprotect branch', mutations.delete, rule)
  return write(place, 'unlock branch', mutations.update, { ...rule, lockBranch: false })
}

function stuck({ branch }: Place, how: string): Failure {
  return new Failure(
    `branch ${quote(branch)}: GitHub took what was written, and yet it is ${how}; look at the protections of the repository, and run it again`
  )
}

/** What looks like nothing was done, or by somebody else: whoever asked looks again. */
async function write(place: Place, name: EffectName, query: string, input: WriteInput): Promise<void> {
  const { runner, token, branch } = place
  const what = `${name} ${quote(branch)}`
  const client = await openClient(runner, token)
  try {
    await writeCall(name, what, () => client.graphql(query, { input, request: { retries: 0 } }))
  } catch (thrown) {
    const why = explainAdministration(what, runner, thrown, 'writes')
    if (why === thrown) throw thrown
    const answer = readAnswer(thrown)
    // https://github.com/integrations/terraform-provider-github/issues/1699
    const isTaken = /Name already protected/i.test(answer.message)
    const isGone = answer.type === 'NOT_FOUND' && (await isOther(place, input.branchProtectionRuleId))
    if (!isTaken && !isGone && !isAmbiguous(answer)) throw why
    await pause(BETWEEN_MS)
  }
}

interface WriteInput {
  readonly branchProtectionRuleId?: string
  readonly [name: string]: string | boolean | undefined
}

/** Whether the protection of the branch is not the one that was meant: GitHub says of what it hides that it is not there. */
async function isOther({ runner, token, branch }: Place, id: string | undefined): Promise<boolean> {
  const { exact } = await observeProtection(runner, token, branch)
  return exact?.id !== id
}
