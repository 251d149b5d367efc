import { timestamp } from './commit-object.ts'
import { performAll } from './effect.ts'
import { git } from './git.ts'
import { happened } from './happening.ts'
import type { NewEffect } from './journal.ts'
import { demandWorkflows } from './permissions/workflow-changes.ts'
import { exclusive, type Repository } from './repositories.ts'
import { checkUpdates, type Rejection } from './rules/check-updates.ts'
import type { WorldState } from './state.ts'
import { type Caller, loginOf } from './tokens.ts'

/** A ref to be created (no `old`), moved, or deleted (no `new`). `old` must be what the ref is, or the update fails. */
export interface RefUpdate {
  /** `refs/heads/main`. */
  readonly ref: string
  readonly old?: string | undefined
  readonly new?: string | undefined
  /**
   * Set where a pull request is merged, which `checkMerge` has judged with all that a pull request tells, and where a
   * fork takes over what its upstream has.
   */
  readonly through?: 'pull-request' | 'upstream' | undefined
}

/** Thrown when the rules of the repository forbid an update; nothing was changed. */
export class RefusedUpdate extends Error {
  readonly rejections: readonly Rejection[]

  constructor(rejections: readonly Rejection[]) {
    super(rejections.map(({ ref, reason }) => `${ref}: ${reason}`).join('\n'))
    this.rejections = rejections
  }
}

/** Who makes a change, and by which operation: `POST /repos/{owner}/{repo}/git/refs`. */
export interface Author {
  readonly state: WorldState
  readonly caller: Caller
  readonly via: string
}

/** What changes together with refs, so that nothing can come in between: a pull request that is merged. */
export interface Companion {
  readonly effects: readonly NewEffect[]
  /** Called as soon as the refs are what they shall be. */
  readonly apply: () => void
}

/**
 * Updates the refs of a repository for the API, all of them or, when one cannot be, none. A push by git takes another
 * way in, and the same rules. Throws RefusedUpdate, RefusedWorkflowChange, or git's error when a ref is not at `old`.
 */
export function updateRefs(
  author: Author,
  repository: Repository,
  updates: readonly RefUpdate[],
  companion?: Companion
): Promise<void> {
  return exclusive(repository, async () => {
    const { state, caller } = author
    await demandWorkflows(repository, caller, updates)
    const rejections = await checkUpdates(state, repository, caller, updates)
    if (rejections.length > 0) throw new RefusedUpdate(rejections)
    const by = { via: author.via, by: loginOf(caller) }
    const effects = updates.map((update) => ({ ...effectOf(repository, update), ...by }))
    await performAll(state, [...effects, ...(companion?.effects ?? [])], async () => {
      await git(repository.path, ['update-ref', '--stdin'], { input: editsOf(updates) })
      companion?.apply()
    })
    announcePush(state, { repository, caller, updates })
    repository.pushedAt = timestamp(Date.now())
  })
}

/** The edits for `git update-ref --stdin`, which makes all of them or none. */
export function editsOf(updates: readonly RefUpdate[]): string {
  const zero = '0'.repeat(40)
  return updates.map(({ ref, old = zero, new: to }) => `update ${ref} ${to ?? zero} ${old}\n`).join('')
}

/** What the journal says of the update of a ref. */
export function effectOf({ fullName }: Repository, { ref, old, new: to }: RefUpdate) {
  const kind = old === undefined ? 'create-ref' : to === undefined ? 'delete-ref' : 'update-ref'
  return { kind, target: `${fullName} ${ref}`, ...(old && { old }), ...(to && { new: to }) }
}

/** Makes a push known, whether it came by git or by the API: one happening for all of its refs. */
export function announcePush(
  state: WorldState,
  push: { readonly repository: Repository; readonly caller: Caller; readonly updates: readonly RefUpdate[] }
): void {
  const { repository, caller, updates } = push
  if (updates.length > 0) happened(state, { repository, caller, name: 'push', body: { updates } })
}
