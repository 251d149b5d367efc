import { type CommitObject, parseCommit } from '../commit-object.ts'
import { git } from '../git.ts'
import { readObjects } from '../objects.ts'
import type { Repository } from '../repositories.ts'
import type { RefUpdate } from '../update-refs.ts'

/** What rules want to know of an update. What git must be asked for is asked for once, and only where a rule wants it. */
export interface UpdateFacts {
  readonly repository: Repository
  readonly update: RefUpdate
  readonly kind: 'creation' | 'update' | 'deletion'
  /** What GitHub calls the ref: `Cannot delete this tag`. */
  readonly noun: 'branch' | 'tag'
  /** Without `refs/heads/` or `refs/tags/`. */
  readonly name: string
  /** Whether it drops commits from the ref. */
  isForced(): Promise<boolean>
  /** The commits that it brings: to the ref or, where it creates the ref, to the repository. */
  newCommits(): Promise<readonly CommitObject[]>
}

/** The facts of an update. */
export function factsOf(repository: Repository, update: RefUpdate): UpdateFacts {
  const { ref, old, new: to } = update
  let forced: Promise<boolean> | undefined
  let commits: Promise<readonly CommitObject[]> | undefined
  return {
    repository,
    update,
    kind: old === undefined ? 'creation' : to === undefined ? 'deletion' : 'update',
    noun: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    isForced: () => (forced ??= dropsCommits(repository.path, old, to)),
    newCommits: () => (commits ??= readCommits(repository.path, old, to))
  }
}

async function dropsCommits(path: string, old: string | undefined, to: string | undefined): Promise<boolean> {
  if (old === undefined || to === undefined) return false
  const dropped = git(path, ['rev-list', '--max-count=1', old, `^${to}`])
  return dropped.then(
    (commit) => commit !== '',
    () => true // a tag of something else than a commit, which has no history to go forward in
  )
}

async function readCommits(
  path: string,
  old: string | undefined,
  to: string | undefined
): Promise<readonly CommitObject[]> {
  if (to === undefined) return []
  const known = old === undefined ? ['--not', '--all'] : ['--not', old]
  const listed = await git(path, ['rev-list', '--reverse', to, ...known]).catch(() => '')
  const objects = await readObjects(path, listed.split('\n').filter(Boolean))
  return objects.flatMap((object) => (object === undefined ? [] : [parseCommit(object.sha, object.content)]))
}
