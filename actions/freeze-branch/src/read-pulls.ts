/** Reads all open pull requests to a branch. */
import type { Runner } from '#core/action/runner'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import type { Rule } from './allow-rules.ts'
import type { PullFacts, PullName } from './pull-facts.ts'
import { pullSelection } from './read-pull-query.ts'
import { explainReading } from './read-pull-refusal.ts'
import { factsOf, type PullShape } from './read-pull-shape.ts'

/** GitHub gives a query ten seconds; where a page of this size takes longer, small ones are asked for. */
const PAGE = 25
const SMALL_PAGE = 5

/** Heads alone take next to no time. */
const HEADS = 100

interface Page<Shape> {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly Shape[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  }
}

/** Who says how far reading has come. */
type Tell = (read: number) => void

async function readPages<Shape>(
  client: Client,
  runner: Runner,
  { filter, fields, size, tell }: { filter: string; fields: string; size: number; tell?: Tell | undefined },
  branch?: string
): Promise<Shape[]> {
  const { owner, repo: name } = namesOf(runner)
  const given = branch === undefined ? '' : ', $branch: String!'
  const query = `query ($owner: String!, $name: String!, $first: Int!, $after: String${given}) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: $first, after: $after${filter}) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`
  const all: Shape[] = []
  for (let [first, after] = [size, null as string | null]; ; ) {
    try {
      const variables = { owner, name, first, after, ...(branch === undefined ? {} : { branch }) }
      const { nodes, pageInfo } = (await client.graphql<Page<Shape>>(query, variables)).repository.pullRequests
      all.push(...nodes)
      tell?.(all.length)
      if (!pageInfo.hasNextPage) return all
      after = pageInfo.endCursor
    } catch (thrown) {
      if (first <= SMALL_PAGE || !isAmbiguous(readAnswer(thrown))) throw thrown
      first = SMALL_PAGE
    }
  }
}

interface HeadShape {
  readonly number: number
  readonly headRefOid: string
  readonly baseRefName: string
}

/** The open pull requests of the whole repository by their heads: a status on a commit is one for all of them. */
async function readHeads(client: Client, runner: Runner): Promise<ReadonlyMap<string, readonly PullName[]>> {
  const fields = 'number headRefOid baseRefName'
  const all = await readPages<HeadShape>(client, runner, { filter: '', fields, size: HEADS })
  const heads = new Map<string, PullName[]>()
  for (const { number, headRefOid, baseRefName } of all) {
    heads.set(headRefOid, [...(heads.get(headRefOid) ?? []), { number, base: baseRefName }])
  }
  return heads
}

/**
 * Reads what rules need of all open pull requests to a branch, the oldest first: a query for each 25 of them, and one for
 * each 100 of the repository, to see which share a head. Roles are not among it.
 * @param tell hears how many have been read
 * @throws Failure when the server does not answer
 */
export async function readOpenPulls(
  client: Client,
  runner: Runner,
  branch: string,
  rules: readonly Rule[],
  tell?: Tell
): Promise<readonly PullFacts[]> {
  const filter = ', baseRefName: $branch, orderBy: { field: CREATED_AT, direction: ASC }'
  try {
    const wanted = { filter, fields: pullSelection(rules, false), size: PAGE, tell }
    const shapes = await readPages<PullShape>(client, runner, wanted, branch)
    const heads = await readHeads(client, runner)
    return shapes.map((shape) => {
      const facts = factsOf(shape)
      const others = (heads.get(facts.head) ?? []).filter(({ number }) => number !== facts.number)
      return { ...facts, sharers: others }
    })
  } catch (thrown) {
    throw explainReading(`the open pull requests to ${branch}`, runner, thrown)
  }
}
