import type {
  ClosePullRequestInput,
  ConvertPullRequestToDraftInput,
  CreatePullRequestInput,
  MarkPullRequestReadyForReviewInput,
  PullRequestBranchUpdateMethod,
  ReopenPullRequestInput,
  UpdatePullRequestBranchInput,
  UpdatePullRequestInput
} from '@octokit/graphql-schema'
import { rewrite } from '../../issues/update-issue.ts'
import { openPull } from '../../pulls/open-pull.ts'
import { updateBranch } from '../../pulls/update-branch.ts'
import { convertToDraft, markReady, retarget, setPullState } from '../../pulls/update-pull.ts'
import { Refusal } from '../../refusal.ts'
import type { Repository } from '../../repositories.ts'
import { requireNode } from '../objects/find-node.ts'
import { pullOf } from '../objects/pull-source.ts'
import type { RepositorySource } from '../objects/sources.ts'
import { threadSource } from '../objects/thread.ts'
import { unprocessable } from '../refusal.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import { type MutationContext, mutation } from './define.ts'
import { demandVoice } from './demand.ts'
import { relate } from './relate.ts'
import { requirePull } from './require-pull.ts'

/** The mutations that open, change and close pull requests. */
export const pullMutations = {
  createPullRequest: mutation(async (input: CreatePullRequestInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, input.repositoryId, 'Repository')
    demandVoice(context, repository, { pull_requests: 'write' })
    const pull = await open(context, repository, input)
    return { pullRequest: threadSource(repository, pull.issue) }
  }),

  updatePullRequest: mutation(async (input: UpdatePullRequestInput, context) => {
    const source = await requirePull(context, input.pullRequestId)
    const { repository, issue } = source
    const { author } = context
    const { title, body } = input
    await rewrite(author, repository, issue, { ...(title != null && { title }), ...(body != null && { body }) })
    if (input.baseRefName != null) await retarget(author, pullOf(source), input.baseRefName)
    if (input.state != null) await setPullState(author, pullOf(source), input.state === 'OPEN' ? 'open' : 'closed')
    await relate(context, source, input)
    return { pullRequest: source, actor: context.actor }
  }),

  closePullRequest: mutation(async ({ pullRequestId }: ClosePullRequestInput, context) => {
    const source = await requirePull(context, pullRequestId)
    await setPullState(context.author, pullOf(source), 'closed')
    return { pullRequest: source }
  }),

  reopenPullRequest: mutation(async ({ pullRequestId }: ReopenPullRequestInput, context) => {
    const source = await requirePull(context, pullRequestId)
    await setPullState(context.author, pullOf(source), 'open')
    return { pullRequest: source }
  }),

  markPullRequestReadyForReview: mutation(async ({ pullRequestId }: MarkPullRequestReadyForReviewInput, context) => {
    const source = await requirePull(context, pullRequestId)
    await markReady(context.author, pullOf(source))
    return { pullRequest: source }
  }),

  convertPullRequestToDraft: mutation(async ({ pullRequestId }: ConvertPullRequestToDraftInput, context) => {
    const source = await requirePull(context, pullRequestId)
    await convertToDraft(context.author, pullOf(source))
    return { pullRequest: source }
  }),

  updatePullRequestBranch: mutation(async (input: UpdatePullRequestBranchInput, context) => {
    const source = await requirePull(context, input.pullRequestId)
    refuseRebase(context, input.updateMethod)
    await updateBranch(context.author, pullOf(source), input.expectedHeadOid ?? undefined)
    return { pullRequest: source }
  })
}

async function open(context: MutationContext, repository: Repository, input: CreatePullRequestInput) {
  const { headRefName: head, baseRefName: base, title, body, draft, maintainerCanModify } = input
  const from = input.headRepositoryId == null ? undefined : await headRepository(context, input.headRepositoryId)
  const isNamed = from === undefined || from === repository || head.includes(':')
  const wanted = { base, title, body, draft: draft ?? false, maintainerCanModify: maintainerCanModify ?? true }
  try {
    const more = { head: isNamed ? head : `${from.owner}:${head}`, headRepository: from?.name }
    return await openPull(context.author, repository, { ...wanted, ...more })
  } catch (error) {
    throw missingBranch(error, input) ?? error
  }
}

async function headRepository(context: MutationContext, id: string): Promise<Repository> {
  return (await requireNode<RepositorySource>(context, id, 'Repository')).repository
}

/** GitHub says more than it knows when a branch is not there: https://github.com/cli/cli/issues/2691 shows the sentence. */
function missingBranch(error: unknown, { baseRefName, headRefName }: CreatePullRequestInput): Error | undefined {
  if (!(error instanceof Refusal)) return undefined
  const end = error.reasons?.map((reason) => (typeof reason === 'string' ? undefined : reason.field))[0]
  if (end !== 'head' && end !== 'base') return undefined
  const both = `Head sha can't be blank, Base sha can't be blank, No commits between ${baseRefName} and ${headRefName}`
  return unprocessable(`${both}, ${end === 'head' ? 'Head' : 'Base'} ref must be a branch`)
}

function refuseRebase({ state }: MutationContext, method: PullRequestBranchUpdateMethod | null | undefined): void {
  if (method !== 'REBASE') return
  refuseUnknown(state, 'updatePullRequestBranch by rebase')
}
