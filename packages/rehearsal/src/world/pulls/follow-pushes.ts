import { Struck, withoutReply } from '../faults/strike.ts'
import type { Happening } from '../happening.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { RefUpdate } from '../update-refs.ts'

/** What is still to be done after changes that came in, one thing after the other; rejected once something went wrong. */
const chains = new WeakMap<WorldState, Promise<void>>()

/**
 * Waits until everything is done that follows from earlier changes: pull requests have their new heads, are closed, or
 * merged by themselves. Whoever answers about issues or pull requests calls this first, and nobody else: what follows
 * may be waiting for its turn to write.
 */
export function followed(state: WorldState): Promise<void> {
  return chains.get(state) ?? Promise.resolve()
}

/** Events after which a pull request may be ready that is to be merged by itself. */
const telling = [
  'merge_group',
  'status',
  'check_run',
  'check_suite',
  'pull_request_review',
  'pull_request',
  'branch_protection_rule'
]

/** Lets the issues and pull requests of a world follow what is pushed and checked, from the first of them on. */
export function watchPushes(state: WorldState): void {
  if (chains.has(state)) return
  chains.set(state, Promise.resolve())
  state.listeners.add((happening) => {
    if (happening.name === 'push') followUp(state, async () => follow(state, happening))
    else if (telling.includes(happening.name)) followUp(state, async () => goOn(state, happening))
  })
}

/**
 * Looks again at what was to be merged by itself in a repository, because rules have changed of which no webhook tells
 * that starts workflows.
 */
export function reconsider(state: WorldState, repository: Repository): void {
  if (chains.has(state)) followUp(state, () => mergeReady(state, repository))
}

/** Lets something be done after all that is still to be done. */
export function followUp(state: WorldState, work: () => Promise<void>): void {
  const next = followed(state).then(() => withoutReply(work).catch(keepStruck))
  chains.set(state, next)
  next.catch(() => {}) // whoever waits for it is told
}

/** What a fault has kept from being done in the background stays undone; everything else goes on. */
function keepStruck(error: unknown): void {
  if (!(error instanceof Struck)) throw error
}

async function follow(state: WorldState, happening: Happening): Promise<void> {
  const { afterPush } = await import('./after-push.ts')
  const { repository, caller, body } = happening
  const { closeNamed } = await import('../issues/close-named.ts')
  await afterPush({ state, caller, via: 'push' }, repository, body.updates as readonly RefUpdate[])
  await closeNamed(state, happening)
}

async function goOn(state: WorldState, happening: Happening): Promise<void> {
  const { repository } = happening
  const { closeNamed } = await import('../issues/close-named.ts')
  await closeNamed(state, happening)
  await mergeReady(state, repository)
}

async function mergeReady(state: WorldState, repository: Repository): Promise<void> {
  const { mergeWhatIsReady } = await import('./auto-merge.ts')
  const { advanceQueue } = await import('./advance-queue.ts')
  await mergeWhatIsReady(state, repository)
  await advanceQueue(state, repository)
}
