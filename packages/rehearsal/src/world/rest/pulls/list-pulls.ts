import { countCommits } from '../../commit-graph.ts'
import { isInSight } from '../../lag.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { openingTarget } from '../../pulls/open-pull.ts'
import { type Pull, pullsOf } from '../../pulls/pull.ts'
import { resolveCommit } from '../../refs.ts'
import { answerPage } from '../answer-page.ts'
import { RestError } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { rangeBase, simplePullShape } from './pull-shape.ts'

/** GET /repos/{owner}/{repo}/pulls: open ones unless said otherwise, the newest first. */
export const listPulls: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls',
  documentation: '/pulls/pulls#list-pull-requests',
  handle: async (request) => {
    await followed(request.state)
    const query = request.url.searchParams
    const [state, base] = [query.get('state') ?? 'open', query.get('base')]
    const head = headFilter(query.get('head'))
    const seen = pullsOf(request.repository).filter((pull) => isInSight(request.state, openingTarget(pull)))
    const all = seen.filter((pull) => {
      return (state === 'all' || pull.issue.state === state) && (base === null || pull.base.ref === base) && head(pull)
    })
    sortPulls(all, query)
    return answerList(request, all)
  }
}

/**
 * `owner:branch`. Without an owner GitHub overlooks the filter and gives every pull request:
 * https://github.com/x-motemen/git-pr-release/pull/48, https://github.com/orgs/community/discussions/24354
 */
function headFilter(head: string | null): (pull: Pull) => boolean {
  if (head === null || !head.includes(':')) return () => true
  const [owner = '', ...ref] = head.split(':')
  return (pull) => {
    return pull.head.repository.owner.toLowerCase() === owner.toLowerCase() && pull.head.ref === ref.join(':')
  }
}

/** `long-running` is documented to leave out what is younger than a month, which in a world is everything. */
function sortPulls(pulls: Pull[], query: URLSearchParams): void {
  const sort = query.get('sort') ?? 'created'
  if (sort === 'long-running') pulls.length = 0
  const keys: Readonly<Record<string, (pull: Pull) => number>> = {
    updated: ({ issue }) => Date.parse(issue.updatedAt),
    popularity: ({ issue }) => issue.comments.length
  }
  const key = keys[sort] ?? (({ issue }: Pull) => Date.parse(issue.createdAt))
  // Down where nothing is said or by creation, else up: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
  const usual = sort === 'created' ? 'desc' : 'asc'
  const sign = (query.get('direction') ?? usual) === 'asc' ? 1 : -1
  pulls.sort((a, b) => sign * (key(a) - key(b) || a.issue.number - b.issue.number))
}

/** GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls: what merged a commit or, if none did, open ones with it. */
export const listPullsOfCommit: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  documentation: '/commits/commits#list-pull-requests-associated-with-a-commit',
  handle: async (request) => {
    await followed(request.state)
    const name = parameter(request, 'commit_sha')
    const sha = await resolveCommit(request.repository.path, name)
    if (sha === undefined) throw new RestError(422, `No commit found for SHA: ${name}`)
    const having: Pull[] = []
    for (const pull of pullsOf(request.repository)) if (await has(pull, sha)) having.push(pull)
    const merged = having.filter((pull) => pull.merged !== undefined)
    const shown = merged.length > 0 ? merged : having.filter(({ issue }) => issue.state === 'open')
    return answerList(request, shown)
  }
}

async function has(pull: Pull, sha: string): Promise<boolean> {
  const { head, base, merged } = pull
  if (merged?.sha === sha) return true
  const from = await rangeBase(pull)
  const isInHead = (await countCommits(base.repository, head.sha, sha)) === 0
  if (isInHead) return (await countCommits(base.repository, from, sha)) > 0
  // What a rebase wrote stands between the base and the last of its commits.
  if (merged === undefined || (await countCommits(base.repository, merged.sha, sha)) > 0) return false
  return (await countCommits(base.repository, from, sha)) > 0
}

async function answerList(request: RestRequest, pulls: readonly Pull[]) {
  return answerPage(request, pulls, (pull) => simplePullShape(request, pull))
}
