import type { PullRequest } from '@octokit/graphql-schema'
import { mergeabilityOf } from '../../pulls/mergeability.ts'
import { type Field, plain } from '../fields.ts'
import { actorSource } from './actor.ts'
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
    const { mergeable } = await mergeabilityOf(context, pullOf(source))
    return mergeable === null ? 'UNKNOWN' : mergeable ? 'MERGEABLE' : 'CONFLICTING'
  },
  mergeStateStatus: async (source, _, context) => (await mergeabilityOf(context, pullOf(source))).state.toUpperCase(),
  isInMergeQueue: () => false,
  isMergeQueueEnabled: () => false,
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
