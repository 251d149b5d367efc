import { setImmediate } from 'node:timers/promises'
import type { Cancellation } from './cancellation.ts'
import { unlessCancelled } from './cancellation.ts'
import type { Scope } from './expressions.ts'
import type { Play } from './frame.ts'
import { evaluateText } from './template.ts'
import { parts, type TemplateToken } from './tokens.ts'

/** What an environment of the repository gives to the jobs that name it. */
export interface EnvironmentValues {
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
}

/** What a reviewer, or another protection rule of an environment, says to a job that waits. */
export interface Decision {
  readonly allowed: boolean
  readonly reason?: string
  readonly by?: string
}

/** The environment of a job whose protection rules are satisfied. */
export interface JobEnvironment extends Required<EnvironmentValues> {
  readonly name: string
  readonly url: TemplateToken | undefined
}

/** The name in `environment`, which is a text or a mapping; empty where the job has none. */
export function environmentName(token: TemplateToken | undefined, scope: Scope): string {
  return evaluateText(parts(token).get('name') ?? token, scope)
}

/**
 * Waits until a job may use its environment, and gets what it gives.
 *
 * Gives undefined when the job was cancelled while it waited. Throws an Error with GitHub's words when it may not: the
 * job then fails without a machine, https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/review-deployments
 */
export async function openEnvironment(
  play: Play,
  name: string,
  { job, token, control }: { job: string; token: TemplateToken | undefined; control: Cancellation }
): Promise<JobEnvironment | undefined> {
  const { gate, environments } = play.options
  if (control.signal.aborted) return undefined
  if (gate !== undefined) {
    const asked = gate(name, job, control.signal).catch(
      (error: Error): Decision => ({ allowed: false, reason: error.message })
    )
    // Who answers at once lets nobody wait.
    const isWaiting = await Promise.race([asked.then(() => false), setImmediate(true)])
    if (isWaiting) play.report({ type: 'job-waiting', job, for: 'approval', name })
    const answer = await unlessCancelled(asked, control.signal)
    if (answer === undefined) return undefined
    if (!answer.value.allowed) throw new Error(rejection(answer.value))
  }
  const { secrets = {}, vars = {} } = (await environments?.(name)) ?? {}
  return { name, url: parts(token).get('url'), secrets, vars }
}

function rejection({ reason, by }: Decision): string {
  const who = by === undefined ? '' : ` (rejected by ${by})`
  const why = reason === undefined || reason === '' ? '' : `: ${reason}`
  return `The deployment was rejected or didn't satisfy other protection rules.${who}${why}`
}
