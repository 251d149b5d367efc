import { effect } from '../action/effect.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { gitFailure } from '../git/clean-room.ts'
import { remoteAccess, remoteUrl } from '../git/remote-access.ts'
import { explainHook, explainPush } from '../github/refusal-push.ts'
import { openCommitRoom } from '../tree/commit-room.ts'
import type { Moved } from './branch-move.ts'

/** A push of one branch. */
export interface Push {
  /** Without refs/heads/. */
  readonly branch: string
  /** The commit that the branch must be at; empty when it must not be there. */
  readonly from: string
  readonly to: string
}

const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no']

/** What git says when the branch is elsewhere: by its own look before the push, or by the server's lock during it. */
const elsewhere = /stale info|fetch first|non-fast-forward|lock ref|failed to update ref|incorrect old value/i

/**
 * Pushes a commit of the clean room. The lease names the commit that the branch must be at, and the server compares it under
 * its lock. A push without it only asks that the new commit has the branch's in its history: a branch that somebody has
 * reset to an older commit would silently get back what was taken off it.
 *
 * With a lease that holds, git would also replace the history of the branch (that is what `--force-with-lease` is named for);
 * so `to` must be made on `from` where history is to stay.
 */
export async function pushBranch(runner: Runner, token: string, { branch, from, to }: Push): Promise<Moved> {
  const url = remoteUrl(runner)
  const ref = `refs/heads/${branch}`
  const args = [...PUSH, `--force-with-lease=${ref}:${from}`, '--', url.href, `${to}:${ref}`]
  const room = openCommitRoom(to)
  room.forgetServers()
  const result = await effect('push branch', () => room.git(args, remoteAccess(url, token)))
  if (result.exitCode === 0) return { state: 'moved' }
  const printed = `${result.stdout}\n${result.stderr}`
  const remedy = 'run it again; if it stays so, look at the status of the server'
  const why = explainPush(runner, branch, printed) ?? explainHook(branch, printed)
  if (why !== undefined) return { state: 'refused', why }
  const failed = gitFailure(`push of branch ${quote(branch)}`, result, remedy)
  return { state: 'unsure', again: !elsewhere.test(printed), why: failed }
}
