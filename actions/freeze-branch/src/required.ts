import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import { CONTEXT } from './read-pull-query.ts'
import { type Rule, statusesOf } from './ruleset-definition.ts'

type Where = ReturnType<typeof namesOf> & { readonly branch: string }

/** The statuses that active rulesets require (https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch; metadata: read). */
async function byRulesets(client: Client, where: Where): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  const { data } = await client.request(route, { ...where, per_page: 100 })
  return data.flatMap((rule) => statusesOf(rule as Rule).map(({ context }) => context))
}

/** Those that its protection requires: GitHub tells everybody who may read the repository. */
async function byProtection(client: Client, where: Where): Promise<readonly string[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}', where)
  return data.protection?.required_status_checks?.contexts ?? []
}

/**
 * Whether a rule or a protection of a branch requires the status: without that, statuses only tell.
 * @returns undefined when nobody could tell
 */
export async function isRequired(runner: Runner, token: string, branch: string): Promise<boolean | undefined> {
  const client = await openClient(runner, token)
  const where = { ...namesOf(runner), branch }
  try {
    const found = await Promise.all([byRulesets(client, where), byProtection(client, where)])
    return found.flat().includes(CONTEXT)
  } catch (thrown) {
    if ([403, 404].includes(readAnswer(thrown).status)) return undefined
    throw explainApi(`rules of branch ${quote(branch)}`, runner, thrown)
  }
}
