import { type Hit, searchThreads, unknownQualifier } from '../../issues/search.ts'
import { namingCaller } from '../../issues/search-query.ts'
import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { accessTo, loginOf } from '../../tokens.ts'
import { invalid, RestError } from '../errors.ts'
import type { Call, WorldRoute } from '../request.ts'
import { issueShape } from './issue-shape.ts'
import { sortThreads } from './list-issues.ts'

/** GitHub gives no more than so many results: https://docs.github.com/en/rest/search/search#about-search */
const reachable = 1000

/** GET /search/issues: issues and pull requests of every repository that the caller may read. */
export const searchIssues: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/search/issues',
  documentation: '/search/search#search-issues-and-pull-requests',
  handle: async (request) => {
    const { state, url } = request
    const text = wanted(request)
    await followed(state)
    const hits = await searchThreads(state, text, (repository) => accessTo(repository, request.caller) !== 'none')
    const byIssue = new Map(hits.map((hit) => [hit.issue, hit]))
    const issues = [...byIssue.keys()]
    sortThreads(issues, url.searchParams.get('sort'), url.searchParams.get('order'))
    const page = readPage(url.searchParams)
    const items = slicePage(issues.slice(0, reachable), page).map((issue) => {
      const { body, ...shape } = issueShape(request, (byIssue.get(issue) as Hit).repository, issue)
      // By the description an item has a body that is text, or none.
      return { ...shape, ...(body == null ? {} : { body }), score: 1 }
    })
    // Octokit pages through the first member that is no count, so `items` stands before the others.
    const body = { total_count: issues.length, incomplete_results: false, items, search_type: 'lexical' }
    return { body, link: linkHeader(url, page, Math.min(issues.length, reachable)) }
  }
}

function wanted({ state, url, caller }: Call): string {
  const text = namingCaller(url.searchParams.get('q') ?? '', loginOf(caller))
  if (text.trim() === '') throw invalid({ resource: 'Search', field: 'q', code: 'missing' })
  const strange = unknownQualifier(text)
  if (strange === undefined) return text
  state.unsupported.push(`GET ${url.pathname}?q=${strange}`)
  throw new RestError(501, `The rehearsal's world does not know "${strange}" in a search`)
}
