/** Gives a commit that was written to the branch of a pull request. */
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { readHead } from '../git/remote.ts'
import { isAmbiguous, readAnswer } from '../github/answer.ts'
import { createBranch, moveBranch } from '../github/pull-request-refs.ts'
import { pullRequestFailure } from '../github/pull-request-refusals.ts'
import { pause, writeCall } from '../github/write-call.ts'
import type { Moved } from './branch-move.ts'
import { treeOf } from './pull-request-changes.ts'
import { clientOf, type PullRequestOccasion } from './pull-request-occasion.ts'
import type { CommitHow } from './write-commit.ts'

/** A branch that is to get a commit. */
export interface Placing {
  readonly branch: string
  /** Where it must be; undefined: there must be no such branch. */
  readonly from: string | undefined
  readonly to: string
  readonly how: CommitHow
}

const TRIES = 3

/** GitHub's words for a branch that is elsewhere than was thought. */
const elsewhere = /already exists|cannot be updated|expected|cannot lock ref|stale/i

async function placeByApi({ branch, from, to }: Placing, occasion: PullRequestOccasion): Promise<Moved> {
  const { runner, facts } = occasion
  const client = await clientOf(occasion)
  const what = `${from === undefined ? 'create' : 'move'} branch ${quote(branch)}`
  try {
    if (from === undefined) await writeCall('create branch', what, () => createBranch(client, runner, branch, to))
    else await writeCall('move branch', what, () => moveBranch(client, facts.repository.id, { branch, from, to }))
    return { state: 'moved' }
  } catch (thrown) {
    const why = pullRequestFailure(what, runner, thrown)
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return { state: 'unsure', again: true, why }
    return elsewhere.test(answer.message) ? { state: 'unsure', again: false, why } : { state: 'refused', why }
  }
}

async function placeOnce(placing: Placing, occasion: PullRequestOccasion): Promise<Moved> {
  if (placing.how === 'api') return placeByApi(placing, occasion)
  const { pushBranch } = await import('./git-push.ts')
  return pushBranch(occasion.runner, occasion.token, { ...placing, from: placing.from ?? '' })
}

/** That somebody else has changed the branch since it was looked at; nothing of theirs is overwritten. */
export function changedMeanwhile(branch: string, now: string | undefined): Failure {
  const where = now === undefined ? 'is gone' : `is at ${now.slice(0, 7)} now`
  return new Failure(
    `branch ${quote(branch)}: somebody else changed it while this ran; it ${where}, and nothing was overwritten: run it again`
  )
}

/** Another run at the same time may have made the same commit; its name differs only by the second it was made in. */
async function hasSameFiles(
  { runner, token }: PullRequestOccasion,
  now: string,
  { to, how }: Placing
): Promise<boolean> {
  // A commit by git has not left this machine.
  const own = await treeOf(runner, token, to, how === 'git')
  return own === (await treeOf(runner, token, now))
}

/**
 * Creates the branch where there is none, or moves it where it is at the commit that was looked at. When no answer says
 * whether it was done, the branch is looked at first.
 * @returns the commit that the branch is at: this one, or one with the same files that another run has made
 * @throws Failure when it is elsewhere, or GitHub refuses
 */
export async function placeCommit(placing: Placing, occasion: PullRequestOccasion): Promise<string> {
  const { branch, from, to } = placing
  for (let attempt = 1; ; attempt += 1) {
    const moved = await placeOnce(placing, occasion)
    if (moved.state === 'moved') return to
    if (moved.state === 'refused') throw moved.why
    const now = await readHead(occasion.runner, occasion.token, branch)
    if (now === to) return to
    if (now !== from) {
      if (now !== undefined && (await hasSameFiles(occasion, now, placing))) return now
      throw changedMeanwhile(branch, now)
    }
    if (!moved.again || attempt === TRIES) throw moved.why
    await pause(attempt * (250 + Math.random() * 250))
  }
}
