import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import type { Tree } from '../manifest/tree.ts'

/** The tree of a commit at the server. */
export interface CommitTree extends Tree {
  readonly commit: string
}

/** Opens the tree of a commit of the run's repository, as the server has it. */
export function openCommit(_runner: Runner, _token: string, commit: string): Promise<CommitTree> {
  return Promise.reject(new Failure(`${commit}: reading commits comes with a later change`))
}
