import type { EffectName } from '#core/action/effect'
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { pause, writeCall } from '#core/github/write-call'
import { explainAdministration } from './administration-refusal.ts'
import type { FoundRuleset, RulesetDefinition, WantedRuleset } from './ruleset-definition.ts'
import { observeRuleset, readRuleset } from './ruleset-observe.ts'
import { isOursAlone, planRuleset, planThaw, type RulesetChange } from './ruleset-plan.ts'

/** So often is looked, decided and written, until there is nothing left to do. */
const ROUNDS = 4

/** What was written may not be in sight at once. */
const BETWEEN_MS = 300

const once = { retries: 0 }

/** The repository, and what is wanted there. */
interface Place {
  readonly runner: Runner
  readonly token: string
  readonly client: Client
  readonly name: string
}

async function placeOf(runner: Runner, token: string, name: string): Promise<Place> {
  return { runner, token, client: await openClient(runner, token), name }
}

/**
 * Brings the ruleset of a branch to what is wanted: makes it, adopts one that another run has made, or puts right what has
 * drifted. What a lost answer has left is found by looking again, and so is what GitHub made of it.
 * @returns the ruleset as it was read at the end
 * @throws Failure when the token may not, or GitHub refuses
 */
export async function freezeByRuleset(runner: Runner, token: string, wanted: WantedRuleset): Promise<FoundRuleset> {
  const place = await placeOf(runner, token, wanted.definition.name)
  let made: number | undefined
  for (let round = 1; ; round += 1) {
    if (round > 2) await pause(BETWEEN_MS)
    const { ruleset, twins } = await look(place, wanted.branch, made)
    const plan = planRuleset(ruleset, wanted)
    if (plan.kind === 'nothing' && ruleset !== undefined) {
      await dropTwins(place, twins, wanted)
      return ruleset
    }
    if (round > ROUNDS) throw stuck(place, plan.kind === 'update' ? plan.drift : ['is not there'])
    if (plan.kind === 'create') made = (await create(place, wanted.definition)) ?? made
    if (plan.kind === 'update') await change(place, plan.id, plan.change)
  }
}

/**
 * Takes what a freeze has put there away again, from the ruleset and from others of its name: as a whole, or only our rules
 * where others have added theirs.
 * @returns what is to be said of it, such as what stays
 */
export async function thawByRuleset(
  runner: Runner,
  token: string,
  wanted: Pick<WantedRuleset, 'branch' | 'statusContext' | 'definition'>
): Promise<readonly string[]> {
  const place = await placeOf(runner, token, wanted.definition.name)
  const notes = new Set<string>()
  for (let round = 1; ; round += 1) {
    if (round > 2) await pause(BETWEEN_MS)
    const { ruleset, twins } = await look(place, wanted.branch, undefined)
    const plans = [ruleset, ...twins].map((one) => planThaw(one, wanted))
    for (const note of plans.flatMap((plan) => plan.notes)) notes.add(note)
    const left = plans.filter((plan) => plan.kind !== 'nothing')
    if (left.length === 0) return [...notes]
    if (round > ROUNDS) throw stuck(place, ['is still there'])
    for (const plan of left)
      await (plan.kind === 'delete' ? remove(place, plan.id) : change(place, plan.id, plan.change))
  }
}

/** What stands there now; a ruleset that was just made is found by its number before the list has it. */
async function look({ runner, token, client }: Place, branch: string, made: number | undefined) {
  const observed = await observeRuleset(runner, token, branch)
  if (observed.ruleset !== undefined || made === undefined) return observed
  return { ruleset: await readRuleset(client, runner, made), twins: [] }
}

function stuck({ name }: Place, why: readonly string[]): Failure {
  return new Failure(
    `ruleset ${quote(name)}: GitHub took what was written, and yet it ${why.join(', ')}; look at the rulesets of the repository, and run it again`
  )
}

/** Makes the ruleset; gives its number, or undefined when somebody must look whether there is one now. */
async function create(place: Place, definition: RulesetDefinition): Promise<number | undefined> {
  const { client, runner } = place
  const body = { ...namesOf(runner), ...definition, request: once }
  const post = () => client.request('POST /repos/{owner}/{repo}/rulesets', body as never)
  const answer = await write(place, 'create ruleset', post, undefined)
  return (answer as { readonly data: { readonly id: number } } | undefined)?.data.id
}

async function change(place: Place, id: number, wanted: RulesetChange): Promise<void> {
  const { client, runner, name } = place
  const body = { ...namesOf(runner), ruleset_id: id, name, target: 'branch', ...wanted, request: once }
  const put = () => client.request('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', body as never)
  await write(place, 'update ruleset', put, id)
}

async function remove(place: Place, id: number): Promise<void> {
  const { client, runner } = place
  const route = 'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}'
  const call = () => client.request(route, { ...namesOf(runner), ruleset_id: id, request: once })
  await write(place, 'delete ruleset', call, id)
}

/** The others of the name that are ours and nothing more go; the oldest is the one. */
async function dropTwins(place: Place, twins: readonly FoundRuleset[], wanted: WantedRuleset): Promise<void> {
  for (const twin of twins) if (isOursAlone(twin, wanted)) await remove(place, twin.id)
}

/**
 * Makes one call. Gives undefined when nobody knows whether it was done, when it need not be done any more, or when somebody
 * else was first: names of rulesets are unique (https://github.com/github-community-projects/safe-settings/pull/1047).
 */
async function write<T>(
  place: Place,
  name: EffectName,
  call: () => Promise<T>,
  id: number | undefined
): Promise<T | undefined> {
  const { runner, client } = place
  const what = `${name} ${quote(place.name)}`
  try {
    return await writeCall(name, what, call)
  } catch (thrown) {
    const why = explainAdministration(what, runner, thrown, 'writes')
    if (why === thrown) throw thrown
    const answer = readAnswer(thrown)
    const isTaken = answer.status === 422 && /name must be unique/i.test(why.message)
    const isGone = id !== undefined && answer.status === 404 && (await readRuleset(client, runner, id)) === undefined
    if (!isTaken && !isGone && !isAmbiguous(answer)) throw why
    await pause(BETWEEN_MS)
    return undefined
  }
}
