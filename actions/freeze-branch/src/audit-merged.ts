/** Finds what was merged into a branch while it was frozen, and by which rule. */
import type { Runner } from '#core/action/runner'
import { readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import type { Rule } from './allow-rules.ts'
import type { Exemption } from './audit-exemptions.ts'
import { formatMoment } from './duration.ts'
import { CONTEXT } from './read-pull-query.ts'
import { explainReading } from './read-pull-refusal.ts'

const PAGE = 50

/** So many pages are read of those that have changed lately; a freeze with more merges has other worries. */
const PAGES = 10

const QUERY = `query ($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, baseRefName: $branch, first: ${PAGE}, after: $after,
      orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number mergedAt updatedAt headRefOid mergedBy { __typename login }
        commits(last: 1) { nodes { commit { oid status { context(name: "${CONTEXT}") { state description } } } } } }
      pageInfo { hasNextPage endCursor } } } }`

interface MergedShape {
  readonly number: number
  readonly mergedAt: string | null
  readonly updatedAt: string
  readonly headRefOid: string
  readonly mergedBy: { readonly __typename: string; readonly login: string } | null
  readonly commits: { readonly nodes: readonly ({ readonly commit: CommitShape } | null)[] | null } | null
}

interface CommitShape {
  readonly oid: string
  readonly status: {
    readonly context: { readonly state: string; readonly description: string | null } | null
  } | null
}

interface Found {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly (MergedShape | null)[] | null
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  }
}

/** What the status said that was on the head when it was merged: it is judged no more after that. */
function saidOf({ commits, headRefOid }: MergedShape): string | undefined {
  const context = commits?.nodes?.find((node) => node?.commit.oid === headRefOid)?.commit.status?.context
  return context?.state === 'SUCCESS' ? (context.description ?? '') : undefined
}

function exemptionOf(shape: MergedShape, branch: string, rules: readonly Rule[]): Exemption {
  const { number, mergedAt, mergedBy } = shape
  const at = formatMoment(Date.parse(mergedAt ?? ''))
  const isApp = mergedBy?.__typename === 'Bot' && !mergedBy.login.endsWith('[bot]')
  const by = `merged by ${mergedBy === null ? 'an account that is gone' : `${mergedBy.login}${isApp ? '[bot]' : ''}`}`
  const passed = `passes the freeze of ${branch}: `
  const said = saidOf(shape)
  if (said === undefined || !said.startsWith(passed)) return { number, rule: 'none of them', who: by, at }
  const because = said.slice(passed.length)
  const rule = rules.find(({ name }) => because === name || because.startsWith(`${name}: `))
  if (rule === undefined) return { number, rule: because, who: by, at }
  return { number, rule: rule.name, who: because.slice(rule.name.length + 2) || by, at }
}

async function readMerged(client: Client, runner: Runner, branch: string, since: number): Promise<MergedShape[]> {
  const { owner, repo: name } = namesOf(runner)
  const all: MergedShape[] = []
  for (let [page, after] = [1, null as string | null]; page <= PAGES; page += 1) {
    const { repository } = await client.graphql<Found>(QUERY, { owner, name, branch, after })
    const { nodes, pageInfo } = repository.pullRequests
    const shapes = (nodes ?? []).flatMap((node) => node ?? [])
    all.push(...shapes.filter(({ mergedAt }) => mergedAt !== null && Date.parse(mergedAt) >= since))
    const isPast = shapes.some(({ updatedAt }) => Date.parse(updatedAt) < since)
    if (isPast || !pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  return all
}

/**
 * Reads which pull requests were merged into a branch since it was frozen, the first of them first, with the rule that its
 * check found at the time; `none of them` where somebody merged what no rule let pass. A check may write nothing but its
 * status, so whoever keeps the issue up to date asks afterwards. None for a token that may not read them.
 * @param since RFC 3339
 * @throws Failure when the server does not answer
 */
export async function observeMerged(
  runner: Runner,
  token: string,
  { branch, since, rules }: { readonly branch: string; readonly since: string; readonly rules: readonly Rule[] }
): Promise<readonly Exemption[]> {
  try {
    const shapes = await readMerged(await openClient(runner, token), runner, branch, Date.parse(since))
    const ordered = shapes.toSorted((a, b) => Date.parse(a.mergedAt ?? '') - Date.parse(b.mergedAt ?? ''))
    return ordered.map((shape) => exemptionOf(shape, branch, rules))
  } catch (thrown) {
    // Nothing depends on it: a token that may not read pull requests freezes all the same.
    const { type, message } = readAnswer(thrown)
    if (type === 'FORBIDDEN' || /not accessible by/i.test(message)) return []
    throw explainReading(`the pull requests that were merged into ${branch}`, runner, thrown)
  }
}
