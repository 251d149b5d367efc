import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import type { Repository } from '../repositories.ts'
import { requiredChecksOf } from '../rules/check-merge.ts'
import { checkResults } from '../rules/check-results.ts'
import type { WorldState } from '../state.ts'
import { loginOf } from '../tokens.ts'
import { updateRefs } from '../update-refs.ts'
import { closeMerged } from './merge-pull.ts'
import { dequeuePull, leave, type QueueEntry, queueAuthor, queueOf, removeGroup } from './merge-queue.ts'
import { judgeMerge } from './merge-rules.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen } from './pull.ts'

/** Merges what stands first in a queue and is green, and takes out what failed, moved or was closed. */
export async function advanceQueue(state: WorldState, repository: Repository): Promise<void> {
  for (const base of new Set(queueOf(repository).map(({ pull }) => pull.base.ref))) {
    while (await step(state, repository, base));
  }
}

/** Whether something was done, so that the next entry may be looked at. */
async function step(state: WorldState, repository: Repository, base: string): Promise<boolean> {
  const entries = queueOf(repository).filter(({ pull }) => pull.base.ref === base)
  const author = queueAuthor({ state })
  const gone = entries.find(({ pull, head }) => !isOpen(pull) || pull.head.sha !== head)
  if (gone !== undefined) {
    await dequeuePull(author, gone.pull, 'UNKNOWN_REMOVAL_REASON')
    return true
  }
  const [first] = entries
  if (first === undefined) return false
  const { message } = await judgeMerge(author, first.pull, 'merge', { sha: first.sha })
  if (message === undefined) {
    await mergeGroup(state, first)
    return true
  }
  const required = (await requiredChecksOf(repository, base)).map(({ context }) => context)
  const results = checkResults(repository, first.sha).filter(({ context }) => required.includes(context))
  const hasFailed = results.some(({ standing }) => standing === 'failing' || standing === 'errored')
  if (hasFailed) await dequeuePull(author, first.pull, 'CI_FAILURE')
  return hasFailed
}

async function mergeGroup(state: WorldState, entry: QueueEntry): Promise<void> {
  const { pull, base, sha } = entry
  const author = queueAuthor({ state })
  const by = loginOf(author.caller)
  const update = { ref: `refs/heads/${pull.base.ref}`, old: base, new: sha, through: 'pull-request' as const }
  const target = pullTarget(pull)
  const effects = [{ kind: 'merge-pull-request', target, old: 'open', new: 'merged', via: author.via, by }]
  const apply = (): void => {
    closeMerged(author, pull, { base, sha })
    leave(entry)
  }
  await updateRefs(author, pull.base.repository, [update], { effects, apply })
  recordEvent(state, pull.issue, 'merged', by, { commit: sha })
  recordEvent(state, pull.issue, 'closed', by)
  await announceThread(author, pull.base.repository, pull.issue, 'closed')
  await removeGroup(author, entry)
}
