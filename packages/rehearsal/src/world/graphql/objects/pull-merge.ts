import type { PullRequest } from '@octokit/graphql-schema'
import { queueEntryOf } from '../../pulls/merge-queue.ts'
import { queueMethod } from '../../pulls/merge-rules.ts'
import { type Mergeability, mergeabilityOf } from '../../pulls/mergeability.ts'
import type { Pull } from '../../pulls/pull.ts'
import { type Context, type Field, plain } from '../fields.ts'
import { actorSource } from './actor.ts'
import { queueEntrySource } from './merge-queue-entry.ts'
import { pullOf } from './pull-source.ts'
import { readObject } from './read-object.ts'
import type { ThreadSource } from './thread.ts'

/** Whether and how a pull request is merged, or can be. */
export const pullMergeFields = {
  merged: (source) => pullOf(source).merged !== undefined,
  mergedAt: (source) => pullOf(source).merged?.at ?? null,
  mergedBy: (source, _, context) => {
    const { merged } = pullOf(source)
    return merged === undefined ? null : actorSource(context, merged.by)
  },
  mergeCommit: (source) => {
    const { merged, base } = pullOf(source)
    return merged === undefined ? null : readObject(base.repository, merged.sha)
  },
  mergeable: async (source, _, context) => {
    const { mergeable } = await askedOnce(context, pullOf(source))
    return mergeable === null ? 'UNKNOWN' : mergeable ? 'MERGEABLE' : 'CONFLICTING'
  },
  mergeStateStatus: async (source, _, context) => (await askedOnce(context, pullOf(source))).state.toUpperCase(),
  isInMergeQueue: (source) => queueEntryOf(pullOf(source)) !== undefined,
  isMergeQueueEnabled: async (source) => (await queueMethod(pullOf(source))) !== undefined,
  mergeQueueEntry: (source) => queueEntrySource(queueEntryOf(pullOf(source))),
  autoMergeRequest: (source, _, context) => {
    const { autoMerge } = pullOf(source)
    if (autoMerge === undefined) return null
    const { enabledBy, method, title = null, message = null } = autoMerge
    const words = { commitHeadline: title, commitBody: message, mergeMethod: method.toUpperCase() }
    return { __typename: 'AutoMergeRequest', enabledBy: actorSource(context, enabledBy), pullRequest: source, ...words }
  }
} satisfies { readonly [Name in keyof PullRequest]?: Field<ThreadSource> }

/** The fields of AutoMergeRequest. */
export const autoMergeFields = plain('enabledBy', 'pullRequest', 'commitHeadline', 'commitBody', 'mergeMethod')

const asked = new WeakMap<Context, Map<Pull, Promise<Mergeability>>>()

/** Whoever asks in one operation for several words about merging a pull request is told the same in all of them. */
function askedOnce(context: Context, pull: Pull): Promise<Mergeability> {
  const known = asked.get(context) ?? new Map<Pull, Promise<Mergeability>>()
  asked.set(context, known)
  const answer = known.get(pull) ?? mergeabilityOf(context, pull)
  known.set(pull, answer)
  return answer
}
