import type {
  DisablePullRequestAutoMergeInput,
  EnablePullRequestAutoMergeInput,
  MergePullRequestInput,
  PullRequestMergeMethod
} from '@octokit/graphql-schema'
import { disableAutoMerge, enableAutoMerge } from '../../pulls/auto-merge.ts'
import { mergePull } from '../../pulls/merge-pull.ts'
import type { MergeMethod } from '../../pulls/pull.ts'
import { pullOf } from '../objects/pull-source.ts'
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
