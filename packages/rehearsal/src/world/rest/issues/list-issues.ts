import { isShown } from '../../issues/demand-issues.ts'
import { type Issue, threadsOf } from '../../issues/issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { answerPage } from '../answer-page.ts'
import { RestError } from '../errors.ts'
import type { RestRequest, Route } from '../request.ts'
import { issueShape } from './issue-shape.ts'

const unsupportedFilters = ['type', 'issue_field_values', 'mentioned']

/**
 * GET /repos/{owner}/{repo}/issues: open ones unless said otherwise, the newest first, pull requests among them:
 * https://docs.github.com/en/rest/issues/issues#list-repository-issues
 */
export const listIssues: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues',
  documentation: '/issues/issues#list-repository-issues',
  handle: async (request) => {
    const { repository, url } = request
    refuseUnsupported(request)
    await followed(request.state)
    const filters = filtersOf(url.searchParams)
    const shown = [...threadsOf(repository).values()].filter((issue) => isShown(repository, issue))
    const all = shown.filter((issue) => filters.every((fits) => fits(issue)))
    sortThreads(all, url.searchParams.get('sort'), url.searchParams.get('direction'))
    return answerPage({ url }, all, (issue) => issueShape(request, repository, issue))
  }
}

function refuseUnsupported({ url, state }: RestRequest): void {
  const filter = unsupportedFilters.find((name) => url.searchParams.has(name))
  if (filter === undefined) return
  state.unsupported.push(`GET ${url.pathname}?${filter}=`)
  throw new RestError(501, `The rehearsal's world does not know the parameter "${filter}" of this call`)
}

type Fits = (issue: Issue) => boolean

function filtersOf(query: URLSearchParams): Fits[] {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const [creator, since] = [query.get('creator'), query.get('since')]
  return [
    (issue) => state === 'all' || issue.state === state,
    (issue) => labels.every((name) => issue.labels.some((label) => same(label.name, name))),
    (issue) => creator === null || same(issue.author, creator),
    (issue) => since === null || Date.parse(issue.updatedAt) >= Date.parse(since),
    one(query.get('milestone'), (issue, value) => String(issue.milestone?.number) === value, isPlanned),
    one(query.get('assignee'), (issue, value) => issue.assignees.some((login) => same(login, value)), isAssigned)
  ]
}

const isPlanned: Fits = ({ milestone }) => milestone !== undefined
const isAssigned: Fits = ({ assignees }) => assignees.length > 0

/** A filter that takes `none` and `*` beside a value. */
function one(value: string | null, fits: (issue: Issue, value: string) => boolean, hasAny: Fits): Fits {
  if (value === null) return () => true
  if (value === 'none') return (issue) => !hasAny(issue)
  return value === '*' ? hasAny : (issue) => fits(issue, value)
}

/** Sorts in place by `created` (the default), `updated` or `comments`, downwards unless `asc`; then by number. */
export function sortThreads(issues: Issue[], sort: string | null, direction: string | null): void {
  const keys: Readonly<Record<string, (issue: Issue) => number>> = {
    created: ({ createdAt }) => Date.parse(createdAt),
    updated: ({ updatedAt }) => Date.parse(updatedAt),
    comments: ({ comments }) => comments.length
  }
  const key = keys[sort ?? 'created'] ?? keys.created ?? (() => 0)
  const sign = direction === 'asc' ? 1 : -1
  issues.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number))
}
