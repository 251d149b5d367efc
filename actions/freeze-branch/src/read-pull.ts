/** Reads pull requests by their numbers. */
import type { Runner } from '#core/action/runner'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import type { Rule } from './allow-rules.ts'
import type { PullFacts } from './pull-facts.ts'
import { pullSelection } from './read-pull-query.ts'
import { explainReading } from './read-pull-refusal.ts'
import { factsOf, type PullShape } from './read-pull-shape.ts'

/** So many are asked for by one query. */
const TOGETHER = 20

type Answer = { readonly repository: Readonly<Record<string, PullShape>> }

/**
 * Reads what rules need of pull requests, by one query for up to twenty. Roles are not among it.
 * @throws Failure when there is no such pull request, or the server does not answer
 */
export async function readPullsByNumber(
  client: Client,
  runner: Runner,
  numbers: readonly number[],
  rules: readonly Rule[]
): Promise<readonly PullFacts[]> {
  const { owner, repo: name } = namesOf(runner)
  const all: PullFacts[] = []
  for (let at = 0; at < numbers.length; at += TOGETHER) {
    const some = numbers.slice(at, at + TOGETHER)
    const pulls = some.map((_, index) => `p${index}: pullRequest(number: $n${index}) { ...facts }`)
    const query = `query ($owner: String!, $name: String!, ${some.map((_, index) => `$n${index}: Int!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${pulls.join(' ')} }
}
fragment facts on PullRequest { ${pullSelection(rules, true)} }`
    const wanted = Object.fromEntries(some.map((number, index) => [`n${index}`, number]))
    try {
      const { repository } = await client.graphql<Answer>(query, { owner, name, ...wanted })
      all.push(
        ...some.flatMap((_, index) => (repository[`p${index}`] ? [factsOf(repository[`p${index}`] as PullShape)] : []))
      )
    } catch (thrown) {
      throw explainReading(`pull request ${some.map((number) => `#${number}`).join(', ')}`, runner, thrown)
    }
  }
  return all
}

/** Reads what rules need of one pull request, by one query. */
export async function readPull(
  client: Client,
  runner: Runner,
  number: number,
  rules: readonly Rule[]
): Promise<PullFacts | undefined> {
  return (await readPullsByNumber(client, runner, [number], rules))[0]
}
