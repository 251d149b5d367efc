import type {
  Issue,
  IssueAssigneesArgs,
  IssueCommentsArgs,
  IssueLabelsArgs,
  IssueOrder,
  PullRequest
} from '@octokit/graphql-schema'
import type { Issue as StoredIssue } from '../../issues/issue.ts'
import { associationOf } from '../../issues/roles.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import { loginOf } from '../../tokens.ts'
import { connect } from '../connection.ts'
import type { Field, Typed } from '../fields.ts'
import { actorSource, userSource } from './actor.ts'
import { commentSource } from './issue-comment.ts'
import { labelSources } from './label.ts'
import { milestoneSource } from './milestone.ts'
import { repositorySource } from './repository-source.ts'

/** An issue, or a pull request, of a repository. */
export interface ThreadSource extends Typed<'Issue' | 'PullRequest'> {
  readonly repository: Repository
  readonly issue: StoredIssue
}

/** What issues and pull requests have in common. */
export const threadFields = {
  id: ({ issue }) => threadId(issue),
  databaseId: ({ issue }) => issue.pull?.id ?? issue.id,
  fullDatabaseId: ({ issue }) => String(issue.pull?.id ?? issue.id),
  number: ({ issue }) => issue.number,
  title: ({ issue }) => issue.title,
  body: ({ issue }) => issue.body ?? '',
  author: ({ issue }, _, context) => actorSource(context, issue.author),
  authorAssociation: ({ repository, issue }, _, { state }) => associationOf(state, repository, issue.author),
  createdAt: ({ issue }) => issue.createdAt,
  publishedAt: ({ issue }) => issue.createdAt,
  updatedAt: ({ issue }) => issue.updatedAt,
  closed: ({ issue }) => issue.state === 'closed',
  closedAt: ({ issue }) => issue.closedAt,
  locked: ({ issue }) => issue.lock !== undefined,
  activeLockReason: ({ issue }) => issue.lock?.reason?.toUpperCase().replace(/[- ]/g, '_') ?? null,
  milestone: ({ repository, issue }) => issue.milestone && milestoneSource(repository, issue.milestone),
  repository: ({ repository }) => repositorySource(repository),
  labels: ({ repository, issue }, args: IssueLabelsArgs, _, info) =>
    connect(labelSources(repository, issue.labels, args.orderBy), args, info),
  assignees: ({ issue }, args: IssueAssigneesArgs, _, info) => connect(issue.assignees.map(userSource), args, info),
  comments: ({ repository, issue }, args: IssueCommentsArgs, _, info) =>
    connect(
      issue.comments.map((comment) => commentSource(repository, issue, comment)),
      args,
      info
    ),
  url: (source, _, context) => `${urlsOf(context.state.url, source.repository).html}${pathOf(source)}`,
  resourcePath: (source) => `/${source.repository.fullName}${pathOf(source)}`,
  viewerDidAuthor: ({ issue }, _, { caller }) => issue.author === loginOf(caller)
} satisfies { readonly [Name in keyof Issue & keyof PullRequest]?: Field<ThreadSource> }

/** The id that REST gives as `node_id`. */
export function threadId({ id, pull }: StoredIssue): string {
  return pull === undefined ? nodeId('Issue', String(id)) : nodeId('PullRequest', String(pull.id))
}

/** An issue or a pull request as resolvers hand it on. */
export function threadSource(repository: Repository, issue: StoredIssue): ThreadSource {
  return { __typename: issue.pull === undefined ? 'Issue' : 'PullRequest', repository, issue }
}

/** Sorts issues and pull requests as asked; the oldest first unless said otherwise. */
export function sorted(issues: readonly StoredIssue[], orderBy?: IssueOrder | null): StoredIssue[] {
  const keys = {
    CREATED_AT: ({ number }: StoredIssue) => number,
    UPDATED_AT: ({ updatedAt }: StoredIssue) => Date.parse(updatedAt),
    COMMENTS: ({ comments }: StoredIssue) => comments.length
  }
  const key = keys[orderBy?.field ?? 'CREATED_AT']
  const ascending = issues.toSorted((a, b) => key(a) - key(b) || a.number - b.number)
  return orderBy?.direction === 'DESC' ? ascending.toReversed() : ascending
}

function pathOf({ __typename, issue }: ThreadSource): string {
  return `/${__typename === 'Issue' ? 'issues' : 'pull'}/${issue.number}`
}
