import type { MergeQueueEntry } from '@octokit/graphql-schema'
import { type QueueEntry, queueOf } from '../../pulls/merge-queue.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { readObject } from './read-object.ts'
import { threadSource } from './thread.ts'

/** A pull request in a merge queue. */
export interface QueueEntrySource extends Typed<'MergeQueueEntry'> {
  readonly entry: QueueEntry
}

/** Entries of merge queues: the world tries each at once, and waits for nothing but its checks. */
export const queueEntryFields = {
  id: ({ entry: { pull } }) => nodeId('MergeQueueEntry', String(pull.id)),
  enqueuedAt: ({ entry }) => entry.enqueuedAt,
  enqueuer: ({ entry }, _, context) => actorSource(context, entry.enqueuedBy),
  position: ({ entry }) => {
    const { repository, ref } = entry.pull.base
    const queue = queueOf(repository).filter(({ pull }) => pull.base.ref === ref)
    return queue.indexOf(entry) + 1
  },
  state: () => 'AWAITING_CHECKS',
  jump: () => false,
  solo: () => false,
  headCommit: ({ entry: { pull, sha } }) => readObject(pull.base.repository, sha),
  baseCommit: ({ entry: { pull, base } }) => readObject(pull.base.repository, base),
  pullRequest: ({ entry: { pull } }) => threadSource(pull.base.repository, pull.issue)
} satisfies Fields<MergeQueueEntry, QueueEntrySource>

/** An entry as resolvers hand it on; null for a pull request that is in no queue. */
export function queueEntrySource(entry: QueueEntry | undefined): QueueEntrySource | null {
  return entry === undefined ? null : { __typename: 'MergeQueueEntry', entry }
}
