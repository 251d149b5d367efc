import type {
  Repository,
  RepositoryAssignableUsersArgs,
  RepositoryIssueArgs,
  RepositoryIssueOrPullRequestArgs,
  RepositoryIssuesArgs,
  RepositoryLabelArgs,
  RepositoryLabelsArgs,
  RepositoryPullRequestArgs,
  RepositoryPullRequestsArgs
} from '@octokit/graphql-schema'
import { issuesOf, type Issue as StoredIssue, threadsOf } from '../../issues/issue.ts'
import { findLabel, labelsOf } from '../../issues/label.ts'
import { assignable } from '../../issues/roles.ts'
import { isInSight } from '../../lag.ts'
import { pullTarget } from '../../pulls/open-pull.ts'
import { pullsOf } from '../../pulls/pull.ts'
import { connect } from '../connection.ts'
import type { Fields } from '../fields.ts'
import { notFound } from '../refusal.ts'
import { userSource } from './actor.ts'
import { passesFilters } from './issue-filters.ts'
import { labelSources } from './label.ts'
import { pullState } from './pull-source.ts'
import type { RepositorySource } from './sources.ts'
import { sorted, threadSource } from './thread.ts'

/** The issues, pull requests and labels of a repository, and who can be asked to care for them. */
export const threadsOfRepository = {
  issue: (source, { number }: RepositoryIssueArgs) => requireThread(source, number, 'Issue'),
  pullRequest: (source, { number }: RepositoryPullRequestArgs) => requireThread(source, number, 'PullRequest'),
  issueOrPullRequest: (source, { number }: RepositoryIssueOrPullRequestArgs) => requireThread(source, number),
  issues: ({ repository }, args: RepositoryIssuesArgs, { state }, info) => {
    const wanted = issuesOf(repository).filter(
      (issue) =>
        isOneOf(args.states, issue.state.toUpperCase()) &&
        hasLabel(issue, args.labels) &&
        (args.filterBy == null || passesFilters(state, issue, args.filterBy))
    )
    return connect(
      sorted(wanted, args.orderBy).map((issue) => threadSource(repository, issue)),
      args,
      info
    )
  },
  pullRequests: ({ repository }, args: RepositoryPullRequestsArgs, { state }, info) => {
    const seen = pullsOf(repository).filter((pull) => isInSight(state, pullTarget(pull)))
    const wanted = seen.filter(
      (pull) =>
        isOneOf(args.states, pullState(pull)) &&
        hasLabel(pull.issue, args.labels) &&
        (args.headRefName == null || pull.head.ref === args.headRefName) &&
        (args.baseRefName == null || pull.base.ref === args.baseRefName)
    )
    const issues = sorted(
      wanted.map(({ issue }) => issue),
      args.orderBy
    )
    return connect(
      issues.map((issue) => threadSource(repository, issue)),
      args,
      info
    )
  },
  assignableUsers: ({ repository }, args: RepositoryAssignableUsersArgs, { state }, info) => {
    const wanted = assignable(state, repository).filter((login) =>
      login.toLowerCase().includes((args.query ?? '').toLowerCase())
    )
    return connect(wanted.map(userSource), args, info)
  },
  label: ({ repository }, { name }: RepositoryLabelArgs) => {
    const found = findLabel(repository, name)
    return found && labelSources(repository, [found])[0]
  },
  labels: ({ repository }, args: RepositoryLabelsArgs, _, info) => {
    const wanted = [...labelsOf(repository).values()].filter(({ name }) => name.includes(args.query ?? ''))
    return connect(labelSources(repository, wanted, args.orderBy), args, info)
  }
} satisfies Fields<Repository, RepositorySource>

const missing = {
  Issue: 'an Issue',
  PullRequest: 'a PullRequest',
  any: 'an issue or pull request'
} as const

/** The words are GitHub's: `gh pr view 9999` and `gh issue view 9999` show them. */
function requireThread({ repository }: RepositorySource, number: number, type?: 'Issue' | 'PullRequest') {
  const issue = threadsOf(repository).get(number)
  const source = issue && threadSource(repository, issue)
  if (source !== undefined && (type ?? source.__typename) === source.__typename) return source
  throw notFound(`Could not resolve to ${missing[type ?? 'any']} with the number of ${number}.`)
}

function isOneOf(wanted: readonly string[] | null | undefined, value: string): boolean {
  return wanted == null || wanted.length === 0 || wanted.includes(value)
}

function hasLabel({ labels }: StoredIssue, wanted: readonly string[] | null | undefined): boolean {
  if (wanted == null || wanted.length === 0) return true
  return labels.some(({ name }) => wanted.some((each) => each.toLowerCase() === name.toLowerCase()))
}
