import type {
  DequeuePullRequestInput,
  DisablePullRequestAutoMergeInput,
  EnablePullRequestAutoMergeInput,
  EnqueuePullRequestInput,
  MergePullRequestInput,
  PullRequestMergeMethod
} from '@octokit/graphql-schema'
import { disableAutoMerge, enableAutoMerge } from '../../pulls/auto-merge.ts'
import { mergePull } from '../../pulls/merge-pull.ts'
import { dequeuePull, enqueuePull, queueEntryOf } from '../../pulls/merge-queue.ts'
import type { MergeMethod } from '../../pulls/pull.ts'
import { queueEntrySource } from '../objects/merge-queue-entry.ts'
import { pullOf } from '../objects/pull-source.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import { mutation } from './define.ts'
import { requirePull } from './require-pull.ts'

const contents = { contents: 'write' } as const
const both = { contents: 'write', pull_requests: 'write' } as const

/** The mutations that merge pull requests, now or by themselves. */
export const mergeMutations = {
  mergePullRequest: mutation(async (input: MergePullRequestInput, context) => {
    const source = await requirePull(context, input.pullRequestId, contents)
    await mergePull(context.author, pullOf(source), { ...wordsOf(input), sha: input.expectedHeadOid ?? undefined })
    return { pullRequest: source, actor: context.actor }
  }),

  enablePullRequestAutoMerge: mutation(async (input: EnablePullRequestAutoMergeInput, context) => {
    const source = await requirePull(context, input.pullRequestId, both)
    await enableAutoMerge(context.author, pullOf(source), wordsOf(input))
    return { pullRequest: source, actor: context.actor }
  }),

  disablePullRequestAutoMerge: mutation(async ({ pullRequestId }: DisablePullRequestAutoMergeInput, context) => {
    const source = await requirePull(context, pullRequestId, both)
    await disableAutoMerge(context.author, pullOf(source))
    return { pullRequest: source, actor: context.actor }
  }),

  enqueuePullRequest: mutation(async (input: EnqueuePullRequestInput, context) => {
    const source = await requirePull(context, input.pullRequestId, both)
    if (input.jump === true) refuseUnknown(context.state, 'jump of enqueuePullRequest')
    const entry = await enqueuePull(context.author, pullOf(source), input.expectedHeadOid ?? undefined)
    return { mergeQueueEntry: queueEntrySource(entry) }
  }),

  dequeuePullRequest: mutation(async ({ id }: DequeuePullRequestInput, context) => {
    const pull = pullOf(await requirePull(context, id, both))
    const entry = queueEntryOf(pull)
    await dequeuePull(context.author, pull)
    return { mergeQueueEntry: queueEntrySource(entry) }
  })
}

const methods: Readonly<Record<PullRequestMergeMethod, MergeMethod>> = {
  MERGE: 'merge',
  SQUASH: 'squash',
  REBASE: 'rebase'
}

function wordsOf({ mergeMethod, commitHeadline, commitBody }: MergePullRequestInput | EnablePullRequestAutoMergeInput) {
  return {
    method: methods[mergeMethod ?? 'MERGE'],
    title: commitHeadline ?? undefined,
    message: commitBody ?? undefined
  }
}
