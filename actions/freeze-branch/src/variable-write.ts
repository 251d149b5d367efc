import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { inert } from '#core/action/untrusted'
import { type Answer, isAmbiguous, isRateLimited, readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import { pause, writeCall } from '#core/github/write-call'
import { planVariable, type VariablePlan, type VariableWish, variableName } from './variable-plan.ts'

/** So often is looked, decided and written: another run may be writing for another branch. */
const ROUNDS = 4

const BETWEEN_MS = 300

const WHAT = `set variable ${variableName}`

const once = { retries: 0 }

/** What was found of the variable. */
export interface ObservedVariable {
  /** Undefined where there is none. */
  readonly value: string | undefined
  /** Why it cannot be read, in a line for the log. */
  readonly unavailable?: string
}

function isForbidden(answer: Answer): boolean {
  return [403, 404].includes(answer.status) && !isRateLimited(answer)
}

function mayNot({ message }: Answer): string {
  return `the token may not write variables (${inert(message)}), so ${variableName} is not set; an App needs Variables: write, and GITHUB_TOKEN can never have it`
}

/**
 * Reads the variable. A token that may not is no reason to stop.
 * @throws Failure when the server does not answer
 */
export async function observeVariable(runner: Runner, token: string): Promise<ObservedVariable> {
  const client = await openClient(runner, token)
  const route = 'GET /repos/{owner}/{repo}/actions/variables/{name}'
  try {
    const { data } = await client.request(route, { ...namesOf(runner), name: variableName })
    return { value: data.value }
  } catch (thrown) {
    const answer = readAnswer(thrown)
    if (answer.status === 404) return { value: undefined }
    if (isForbidden(answer)) return { value: undefined, unavailable: mayNot(answer) }
    throw explainApi(`read variable ${variableName}`, runner, thrown)
  }
}

function send(client: Client, runner: Runner, plan: Exclude<VariablePlan, { kind: 'nothing' }>): Promise<unknown> {
  const [path, where] = ['/repos/{owner}/{repo}/actions/variables' as const, { ...namesOf(runner), request: once }]
  const name = variableName
  if (plan.kind === 'create') return client.request(`POST ${path}`, { ...where, name, value: plan.value })
  if (plan.kind === 'delete') return client.request(`DELETE ${path}/{name}`, { ...where, name })
  return client.request(`PATCH ${path}/{name}`, { ...where, name, value: plan.value })
}

/**
 * Brings the variable to what it should say of these branches, and reads back that it does, since another run may have
 * written for another branch meanwhile.
 * @returns lines for the log, such as that the token may not
 * @throws Failure when GitHub does not answer, or refuses for another reason
 */
export async function tellByVariable(runner: Runner, token: string, wish: VariableWish): Promise<readonly string[]> {
  const client = await openClient(runner, token)
  for (let round = 1; ; round += 1) {
    const { value, unavailable } = await observeVariable(runner, token)
    if (unavailable !== undefined) return [unavailable]
    const plan = planVariable(value, wish)
    if (plan.kind === 'nothing') return []
    if (round > ROUNDS)
      throw new Failure(`${WHAT}: GitHub took what was written, and yet it says something else; run it again`)
    try {
      await writeCall('set variable', WHAT, () => send(client, runner, plan))
    } catch (thrown) {
      if (thrown instanceof Failure) throw thrown
      const answer = readAnswer(thrown)
      // Another run was first: GitHub says 409 to a second one of the name, and 404 to one that is gone.
      const isOther = answer.status === 409 || (answer.status === 404 && plan.kind !== 'create')
      if (isOther && round < ROUNDS) await pause(BETWEEN_MS)
      else if (isForbidden(answer)) return [mayNot(answer)]
      else if (!isAmbiguous(answer)) throw explainApi(WHAT, runner, thrown)
      else await pause(BETWEEN_MS)
    }
  }
}
