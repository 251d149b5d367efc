import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainAdministration } from './administration-refusal.ts'
import { allowances, type GivenRule, type Protection, protectionOf, readRule, switches } from './protection-rules.ts'

/** So many branches of a protection are read to be named. */
const NAMED = 10

const QUERY = `query ($owner: String!, $name: String!, $ref: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    id
    ref(qualifiedName: $ref) { branchProtectionRule { id } }
    branchProtectionRules(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id pattern lockBranch ${switches.join(' ')}
        ${allowances.map((name) => `${name} { totalCount }`).join(' ')}
        matchingRefs(first: ${NAMED}) { totalCount nodes { name } }
      }
    }
  }
}`

interface Found {
  readonly repository: {
    readonly id: string
    readonly ref: { readonly branchProtectionRule: { readonly id: string } | null } | null
    readonly branchProtectionRules: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly GivenRule[]
    }
  }
}

/**
 * Reads what protects a branch. GraphQL knows the patterns of protections, which REST does not.
 * @throws Failure when the token may not read protections, or the server knows no locks
 */
export async function observeProtection(runner: Runner, token: string, branch: string): Promise<Protection> {
  const client = await openClient(runner, token)
  const { owner, repo: name } = namesOf(runner)
  const given: GivenRule[] = []
  try {
    let after: string | null = null
    for (;;) {
      const asked: Record<string, unknown> = { owner, name, ref: `refs/heads/${branch}`, after }
      const { repository }: Found = await client.graphql<Found>(QUERY, asked)
      const { nodes, pageInfo } = repository.branchProtectionRules
      given.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      if (after !== null) continue
      return protectionOf(repository.id, branch, given.map(readRule), repository.ref?.branchProtectionRule?.id)
    }
  } catch (thrown) {
    throw explainAdministration(`read the protection of branch ${quote(branch)}`, runner, thrown, 'reads')
  }
}
