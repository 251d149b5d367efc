import type { IssueComment } from '@octokit/graphql-schema'
import type { IssueComment as StoredComment } from '../../issues/comment.ts'
import type { Issue as StoredIssue } from '../../issues/issue.ts'
import { associationOf } from '../../issues/roles.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import { loginOf } from '../../tokens.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { minimizedAs } from './minimized.ts'
import { repositorySource } from './repository-source.ts'
import { threadSource } from './thread.ts'

/** A comment below an issue or a pull request. */
export interface CommentSource extends Typed<'IssueComment'> {
  readonly repository: Repository
  readonly issue: StoredIssue
  readonly comment: StoredComment
}

/** Comments. */
export const issueCommentFields = {
  id: ({ comment }) => nodeId('IssueComment', String(comment.id)),
  databaseId: ({ comment }) => comment.id,
  fullDatabaseId: ({ comment }) => String(comment.id),
  body: ({ comment }) => comment.body,
  author: ({ comment }, _, context) => actorSource(context, comment.author),
  authorAssociation: ({ repository, comment }, _, { state }) => associationOf(state, repository, comment.author),
  createdAt: ({ comment }) => comment.createdAt,
  publishedAt: ({ comment }) => comment.createdAt,
  updatedAt: ({ comment }) => comment.updatedAt,
  includesCreatedEdit: ({ comment }) => comment.updatedAt !== comment.createdAt,
  isMinimized: ({ comment }) => minimizedAs(comment) !== undefined,
  minimizedReason: ({ comment }) => minimizedAs(comment) ?? null,
  issue: ({ repository, issue }) => ({ ...threadSource(repository, issue), __typename: 'Issue' }),
  pullRequest: ({ repository, issue }) => (issue.pull === undefined ? null : threadSource(repository, issue)),
  repository: ({ repository }) => repositorySource(repository),
  url: (source, _, { state }) => `${urlsOf(state.url, source.repository).html}${pathOf(source)}`,
  resourcePath: (source) => `/${source.repository.fullName}${pathOf(source)}`,
  viewerDidAuthor: ({ comment }, _, { caller }) => comment.author === loginOf(caller)
} satisfies Fields<IssueComment, CommentSource>

/** A comment as resolvers hand it on. */
export function commentSource(repository: Repository, issue: StoredIssue, comment: StoredComment): CommentSource {
  return { __typename: 'IssueComment', repository, issue, comment }
}

function pathOf({ issue, comment }: CommentSource): string {
  return `/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}#issuecomment-${comment.id}`
}
