import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainAdministration } from './administration-refusal.ts'
import { type BypassActor, type FoundRuleset, type Rule, rulesetName } from './ruleset-definition.ts'

/** What was found under the name of the ruleset of a branch. */
export interface ObservedRulesets {
  /** Undefined when there is none. Of several the oldest is meant. */
  readonly ruleset: FoundRuleset | undefined
  /** The others of the same name, the oldest first: GitHub forbids them, but two runs may have met. */
  readonly twins: readonly FoundRuleset[]
}

const PAGE = 100

/** The part of GitHub's answer that counts. */
interface Given {
  readonly id: number
  readonly name: string
  readonly target?: string
  readonly enforcement: string
  readonly bypass_actors?: readonly Partial<BypassActor>[]
  readonly conditions?: { readonly ref_name?: { readonly include?: string[]; readonly exclude?: string[] } } | null
  readonly rules?: readonly Rule[]
}

/**
 * Finds the ruleset that freezes a branch, by its name among all of the repository's own, and reads it.
 * @throws Failure when the server does not answer, or has no rulesets
 */
export async function observeRuleset(runner: Runner, token: string, branch: string): Promise<ObservedRulesets> {
  const client = await openClient(runner, token)
  try {
    const numbers = await rulesetsNamed(client, runner, rulesetName(branch))
    const read = await Promise.all(numbers.map((id) => readRuleset(client, runner, id)))
    // One that is gone in the meantime is none.
    const [ruleset, ...twins] = read.filter((one) => one !== undefined)
    return { ruleset, twins }
  } catch (thrown) {
    throw explainAdministration(`read the rulesets for branch ${quote(branch)}`, runner, thrown, 'reads')
  }
}

/**
 * The branches that rulesets of this action's names freeze. None where the server does not tell: a plan without rulesets
 * has none.
 */
export async function branchesByRuleset(runner: Runner, token: string): Promise<readonly string[]> {
  const client = await openClient(runner, token)
  const begin = rulesetName('')
  try {
    const names = (await listRulesets(client, runner)).map(({ name }) => name)
    return [...new Set(names)].flatMap((name) => (name.startsWith(begin) ? [name.slice(begin.length)] : []))
  } catch (thrown) {
    if ([403, 404].includes(readAnswer(thrown).status)) return []
    throw explainAdministration('read the rulesets', runner, thrown, 'reads')
  }
}

/** The numbers of the repository's own rulesets of a name, the oldest first. */
async function rulesetsNamed(client: Client, runner: Runner, name: string): Promise<readonly number[]> {
  const named = (await listRulesets(client, runner)).filter((one) => one.name === name)
  return named.map(({ id }) => id).sort((a, b) => a - b)
}

/** The repository's own rulesets, without those of its organization. */
async function listRulesets(client: Client, runner: Runner): Promise<readonly Given[]> {
  const found: Given[] = []
  for (let page = 1; ; page += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets', {
      ...namesOf(runner),
      includes_parents: false,
      per_page: PAGE,
      page
    })
    const given = data as readonly Given[]
    found.push(...given)
    if (given.length < PAGE) return found
  }
}

/** Reads one ruleset; undefined when there is none of that number. */
export async function readRuleset(client: Client, runner: Runner, id: number): Promise<FoundRuleset | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
      ...namesOf(runner),
      ruleset_id: id,
      includes_parents: false
    })
    return shapeOf(data as Given)
  } catch (thrown) {
    if (readAnswer(thrown).status === 404) return undefined
    throw thrown
  }
}

function shapeOf({
  id,
  name,
  target = 'branch',
  enforcement,
  bypass_actors,
  conditions,
  rules = []
}: Given): FoundRuleset {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {}
  const bypass = bypass_actors?.map(
    ({ actor_type = '', actor_id = null, bypass_mode = 'always' }): BypassActor => ({
      actor_type,
      actor_id,
      bypass_mode
    })
  )
  return { id, name, target, enforcement, bypass, include, exclude, rules }
}
