import type {
  CloseIssueInput,
  CreateIssueInput,
  DeleteIssueInput,
  ReopenIssueInput,
  UpdateIssueInput
} from '@octokit/graphql-schema'
import { deleteIssue } from '../../issues/delete-issue.ts'
import type { StateReason } from '../../issues/issue.ts'
import { openIssue } from '../../issues/open-issue.ts'
import { rewrite, setIssueState } from '../../issues/update-issue.ts'
import { requireNode } from '../objects/find-node.ts'
import { repositorySource } from '../objects/repository-source.ts'
import type { RepositorySource } from '../objects/sources.ts'
import { type ThreadSource, threadSource } from '../objects/thread.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, demandUnlessOwn, demandVoice, threadPermissions } from './demand.ts'
import { relate } from './relate.ts'

/** The mutations of issues. */
export const issueMutations = {
  createIssue: mutation(async (input: CreateIssueInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, input.repositoryId, 'Repository')
    demandVoice(context, repository, { issues: 'write' })
    const issue = await openIssue(context.author, repository, { title: input.title, body: input.body })
    const source = threadSource(repository, issue)
    await relate(context, source, input)
    return { issue: source }
  }),

  updateIssue: mutation(async (input: UpdateIssueInput, context) => {
    const source = await requireIssue(context, input.id)
    const { title, body, state } = input
    const words = { ...(title != null && { title }), ...(body != null && { body }) }
    await rewrite(context.author, source.repository, source.issue, words)
    if (state != null) await setState(context, source, state === 'OPEN' ? 'open' : 'closed')
    await relate(context, source, input)
    return { issue: source, actor: context.actor }
  }),

  closeIssue: mutation(async ({ issueId, stateReason }: CloseIssueInput, context) => {
    const source = await requireIssue(context, issueId)
    await setState(context, source, 'closed', stateReason?.toLowerCase() as StateReason | undefined)
    return { issue: source }
  }),

  reopenIssue: mutation(async ({ issueId }: ReopenIssueInput, context) => {
    const source = await requireIssue(context, issueId)
    await setState(context, source, 'open')
    return { issue: source }
  }),

  deleteIssue: mutation(async ({ issueId }: DeleteIssueInput, context) => {
    const { repository, issue } = await requireNode<ThreadSource>(context, issueId, 'Issue')
    demand(context, repository, { administration: 'write' })
    await deleteIssue(context.author, repository, issue)
    return { repository: repositorySource(repository) }
  })
}

async function requireIssue(context: MutationContext, id: string): Promise<ThreadSource> {
  const source = await requireNode<ThreadSource>(context, id, 'Issue')
  demandUnlessOwn(context, source.repository, source.issue.author, ...threadPermissions(source.issue))
  return source
}

function setState(
  { author }: MutationContext,
  { repository, issue }: ThreadSource,
  state: 'open' | 'closed',
  reason?: StateReason
): Promise<void> {
  return setIssueState(author, repository, issue, { state, reason })
}
