/** Commits to a branch that others commit to as well: with the head checked, and made afresh when it has moved. */
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { readHead } from '../git/remote.ts'
import { pause } from '../github/write-call.ts'
import { isRecentlyIn } from './branch-head.ts'
import type { Move, Moved } from './branch-move.ts'
import type { MakeChanges } from './file-change.ts'
import { type CommitHow, type CommitWish, writeChange } from './write-commit.ts'

/** A commit that a branch is to get. */
export interface CommitRequest extends Omit<CommitWish, 'parent'> {
  /** Without refs/heads/. */
  readonly branch: string
  /** The commit that `files` were made from. */
  readonly head: string
}

/** The commit that the branch got. */
export interface Committed {
  readonly sha: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
  /** The paths that it changed. */
  readonly files: readonly string[]
}

/** So many times a branch may move under a run. */
const ROUNDS = 5

/** So many times an answer may get lost. */
const TRIES = 3

/** What became of a branch: it has the commit, or it is at another one. */
type Landed = { readonly landed: true } | { readonly landed: false; readonly head: string }

/** Those who raced each other must not meet again. */
function apart(turn: number): Promise<void> {
  return pause(2 ** turn * (25 + Math.random() * 75))
}

async function move(runner: Runner, token: string, how: CommitHow, wanted: Move): Promise<Moved> {
  if (how === 'git') {
    const { pushBranch } = await import('./git-push.ts')
    return pushBranch(runner, token, wanted)
  }
  const { moveByApi } = await import('./branch-move.ts')
  return moveByApi(runner, token, wanted)
}

/**
 * Moves the branch, and looks at it whenever the answer does not tell what happened: a move whose answer got lost is done,
 * also when somebody else has committed on top of it since.
 */
async function land(runner: Runner, token: string, how: CommitHow, wanted: Move): Promise<Landed> {
  for (let attempt = 1; ; attempt += 1) {
    const moved = await move(runner, token, how, wanted)
    if (moved.state === 'moved') return { landed: true }
    if (moved.state === 'refused') throw moved.why
    const head = await readHead(runner, token, wanted.branch)
    if (head === undefined) {
      throw new Failure(`branch ${quote(wanted.branch)}: it is gone from the server; create it, or name another one`)
    }
    if (head !== wanted.from) {
      return (await isRecentlyIn(runner, token, wanted.to, head)) ? { landed: true } : { landed: false, head }
    }
    if (!moved.again || attempt === TRIES) throw moved.why
    await apart(attempt)
  }
}

function tooBusy(branch: string): Failure {
  return new Failure(
    `branch ${quote(branch)} moved ${ROUNDS} times while this tried to commit to it; run it again when fewer others do`
  )
}

/**
 * Commits to a branch. Its head is checked in the same step that moves it. When it is another one by then, its content is
 * read, the changes are made on that afresh, and it is tried again, five times at most; text is never merged.
 * @returns undefined when nothing is left to change: somebody else has brought the same content
 * @throws Refusal when the rules of the branch forbid it, or the changes cannot be made on its new content
 * @throws Failure for everything else that keeps it from being done
 */
export async function commitToBranch(
  runner: Runner,
  token: string,
  request: CommitRequest,
  makeChanges: MakeChanges
): Promise<Committed | undefined> {
  const { branch, how } = request
  let { head, files } = request
  for (let round = 1; files.length > 0; round += 1) {
    const written = await writeChange(runner, token, { ...request, parent: head, files })
    if (written === undefined) return undefined
    const result = await land(runner, token, how, { branch, from: head, to: written.sha })
    if (result.landed) return { ...written, files: files.map(({ path }) => path) }
    if (round === ROUNDS) throw tooBusy(branch)
    runner.log(`branch ${branch} moved to ${result.head} meanwhile: the changes are made afresh on its content`)
    await apart(round)
    const { openCommit } = await import('../tree/commit-tree.ts')
    head = result.head
    files = await makeChanges(await openCommit(runner, token, head))
  }
  return undefined
}
