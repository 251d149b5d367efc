import { tipOf } from '../commit-graph.ts'
import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { announceThread } from '../issues/announce.ts'
import { recordEvent } from '../issues/event.ts'
import { perRepository } from '../part.ts'
import { Refusal } from '../refusal.ts'
import { readCommits } from '../rest/history/commit-shape.ts'
import { urlsOf } from '../rest/urls.ts'
import { type Caller, loginOf } from '../tokens.ts'
import { type Author, updateRefs } from '../update-refs.ts'
import { defaultMessage, messageText } from './merge-message.ts'
import { judgeMerge, queueMethod } from './merge-rules.ts'
import { pullTarget } from './open-pull.ts'
import { isOpen, type Pull } from './pull.ts'
import { writeMerge } from './write-merge.ts'

/** A pull request in the queue, and the commit in which it is merged on trial with all that stand before it. */
export interface QueueEntry {
  readonly pull: Pull
  readonly enqueuedBy: string
  readonly enqueuedAt: string
  /** The head of the pull request; when it moves, the pull request leaves the queue. */
  readonly head: string
  /** What it was put on: the base branch, or the entry before. */
  base: string
  sha: string
  /** `refs/heads/gh-readonly-queue/main/pr-12-BASE`. */
  ref: string
}

/** The merge queues of a repository, for all of its branches, in the order in which pull requests came. */
export const queueOf = perRepository((): QueueEntry[] => [])

/** Whom GitHub lets write what the queue makes. */
const bot: Caller = {
  kind: 'token',
  grant: {
    ...{ kind: 'installation', login: 'github-merge-queue[bot]', repositories: 'all' },
    permissions: { contents: 'write' }
  }
}

/** The author of what the queue does by itself. */
export function queueAuthor({ state }: Pick<Author, 'state'>): Author {
  return { state, caller: bot, via: 'merge queue' }
}

/** The entry of a pull request; undefined when it is in no queue. */
export function queueEntryOf(pull: Pull): QueueEntry | undefined {
  return queueOf(pull.base.repository).find((entry) => entry.pull === pull)
}

/**
 * Puts a pull request at the end of its base branch's queue, which asks for checks of the commit it makes:
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue .
 * Throws a refusal where there is no queue, or where the rules hold the pull request back.
 */
export async function enqueuePull(author: Author, pull: Pull, expectedHead?: string): Promise<QueueEntry> {
  const { state, caller, via } = author
  const method = await queueMethod(pull)
  if (method === undefined) throw new Refusal(422, 'Merge queue is not enabled for this branch')
  if (!isOpen(pull)) throw new Refusal(422, 'Pull request is closed')
  if (pull.draft) throw new Refusal(422, 'Pull Request is still a draft')
  if (queueEntryOf(pull) !== undefined) throw new Refusal(422, 'Pull request is already in the queue')
  if (expectedHead !== undefined && expectedHead !== pull.head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  }
  const { message } = await judgeMerge(author, pull, method, { sha: pull.head.sha })
  if (message !== undefined) throw new Refusal(422, message)
  const by = loginOf(caller)
  const group = await writeGroup(pull)
  if (group === undefined) throw new Refusal(422, 'Pull Request is not mergeable')
  const effect = { kind: 'enqueue-pull-request', target: pullTarget(pull), via, by }
  const entry = await perform(state, effect, () => {
    const added = { pull, enqueuedBy: by, enqueuedAt: timestamp(state.now()), head: pull.head.sha, ...group }
    queueOf(pull.base.repository).push(added)
    return added
  })
  recordEvent(state, pull.issue, 'added_to_merge_queue', by)
  await announceThread(author, pull.base.repository, pull.issue, 'enqueued')
  await publishGroup(author, entry)
  return entry
}

/** Takes a pull request out of the queue, for one of the reasons of GitHub's webhooks; those behind it are tried anew. */
export async function dequeuePull(author: Author, pull: Pull, reason = 'MANUAL'): Promise<void> {
  const entry = queueEntryOf(pull)
  if (entry === undefined) throw new Refusal(422, 'Pull request is not in the queue')
  const { state, caller, via } = author
  const { repository } = pull.base
  const effect = { kind: 'dequeue-pull-request', target: pullTarget(pull), old: reason, via, by: loginOf(caller) }
  await perform(state, effect, () => leave(entry))
  recordEvent(state, pull.issue, 'removed_from_merge_queue', loginOf(caller))
  await announceThread(author, repository, pull.issue, 'dequeued', { reason })
  await removeGroup(author, entry)
  for (const next of queueOf(repository).filter((each) => each.pull.base.ref === pull.base.ref)) {
    await regroup(author, next)
  }
}

/** Removes an entry from its queue, and nothing else. */
export function leave(entry: QueueEntry): void {
  const queue = queueOf(entry.pull.base.repository)
  const at = queue.indexOf(entry)
  if (at >= 0) queue.splice(at, 1)
}

async function regroup(author: Author, entry: QueueEntry): Promise<void> {
  const group = await writeGroup(entry.pull, entry)
  if (group === undefined) return dequeuePull(queueAuthor(author), entry.pull, 'MERGE_CONFLICT')
  if (group.base === entry.base) return
  await removeGroup(author, entry)
  Object.assign(entry, group)
  await publishGroup(author, entry)
}

async function writeGroup(
  pull: Pull,
  self?: QueueEntry
): Promise<Pick<QueueEntry, 'base' | 'sha' | 'ref'> | undefined> {
  const { base, issue } = pull
  const same = queueOf(base.repository).filter((entry) => entry.pull.base.ref === base.ref)
  const before = self === undefined ? same.at(-1) : same[same.indexOf(self) - 1]
  const from = before?.sha ?? (await tipOf(base.repository, base.ref)) ?? base.sha
  const method = (await queueMethod(pull)) ?? 'merge'
  const message = messageText(await defaultMessage(pull, method, from))
  const sha = await writeMerge(pull, { method, base: from, message, by: loginOf(bot) })
  const ref = `refs/heads/gh-readonly-queue/${base.ref}/pr-${issue.number}-${from}`
  return sha === undefined ? undefined : { base: from, sha, ref }
}

async function publishGroup(author: Author, { pull, base, sha, ref }: QueueEntry): Promise<void> {
  const { state } = author
  const { repository } = pull.base
  await updateRefs(queueAuthor(author), repository, [{ ref, new: sha }])
  const [headCommit] = await readCommits({ state, repository, urls: urlsOf(state.url, repository) }, [sha])
  const body = { headRef: ref, headCommit, baseRef: `refs/heads/${pull.base.ref}`, baseSha: base }
  happened(state, { repository, caller: bot, name: 'merge_group', action: 'checks_requested', body })
}

/** Deletes the branch that the queue made for an entry. */
export async function removeGroup(author: Author, { pull, sha, ref }: QueueEntry): Promise<void> {
  await updateRefs(queueAuthor(author), pull.base.repository, [{ ref, old: sha }])
}
