import type {
  AddCommentInput,
  DeleteIssueCommentInput,
  MinimizeCommentInput,
  UnminimizeCommentInput,
  UpdateIssueCommentInput
} from '@octokit/graphql-schema'
import { perform } from '../../effect.ts'
import { addComment, deleteComment, editComment } from '../../issues/comments.ts'
import { targetOf } from '../../issues/issue.ts'
import { loginOf } from '../../tokens.ts'
import { requireNode } from '../objects/find-node.ts'
import { type CommentSource, commentSource } from '../objects/issue-comment.ts'
import { minimizedAs, setMinimized } from '../objects/minimized.ts'
import { type ThreadSource, threadSource } from '../objects/thread.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, demandUnlessOwn, demandVoice, threadPermissions } from './demand.ts'

/** The mutations of comments on issues and pull requests. */
export const commentMutations = {
  addComment: mutation(async ({ subjectId, body }: AddCommentInput, context) => {
    const { repository, issue } = await requireNode<ThreadSource>(context, subjectId, 'Issue', 'PullRequest')
    const sets = issue.pull === undefined ? [] : [{ pull_requests: 'write' } as const]
    demandVoice(context, repository, { issues: 'write' }, ...sets)
    const comment = await addComment(context.author, repository, issue, body)
    const commentEdge = { cursor: String(comment.id), node: commentSource(repository, issue, comment) }
    return { commentEdge, subject: threadSource(repository, issue) }
  }),

  updateIssueComment: mutation(async ({ id, body }: UpdateIssueCommentInput, context) => {
    const source = await requireOwn(context, id)
    await editComment(context.author, source.repository, source, body)
    return { issueComment: source }
  }),

  deleteIssueComment: mutation(async ({ id }: DeleteIssueCommentInput, context) => {
    const source = await requireOwn(context, id)
    await deleteComment(context.author, source.repository, source)
    return {}
  }),

  minimizeComment: mutation(async ({ subjectId, classifier }: MinimizeCommentInput, context) => ({
    minimizedComment: await fold(context, subjectId, classifier.toLowerCase().replace('_', '-'))
  })),

  unminimizeComment: mutation(async ({ subjectId }: UnminimizeCommentInput, context) => ({
    unminimizedComment: await fold(context, subjectId, undefined)
  }))
}

async function requireOwn(context: MutationContext, id: string): Promise<CommentSource> {
  const source = await requireNode<CommentSource>(context, id, 'IssueComment')
  demandUnlessOwn(context, source.repository, source.comment.author, ...threadPermissions(source.issue))
  return source
}

async function fold(context: MutationContext, id: string, reason: string | undefined): Promise<CommentSource> {
  const source = await requireNode<CommentSource>(context, id, 'IssueComment')
  const { repository, issue, comment } = source
  demand(context, repository, ...threadPermissions(issue))
  const { state, caller, via } = context.author
  const kind = reason === undefined ? 'unminimize-comment' : 'minimize-comment'
  const effect = { kind, target: targetOf(repository, issue), new: reason ?? 'shown', via, by: loginOf(caller) }
  if (minimizedAs(comment) !== reason) await perform(state, effect, () => setMinimized(comment, reason))
  return source
}
