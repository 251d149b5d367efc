import type { JobEnvironment } from './environments.ts'
import { annotate, log } from './log.ts'
import { stepScope } from './scope.ts'
import type { JobState, Nest } from './state.ts'
import { evaluateText, evaluateTexts } from './template.ts'

/** What a job leaves behind for others. */
export interface Completed {
  readonly outputs: Readonly<Record<string, string>>
  readonly environmentUrl: string | undefined
}

/** The most that the outputs of a job may hold, in bytes of UTF-16, which is how GitHub counts them. */
const mostOutput = 1024 * 1024

/** Does what the runner does last: evaluates the outputs and the environment's URL. */
export function completeJob(job: JobState, nest: Nest, environment: JobEnvironment | undefined): Completed {
  return { outputs: jobOutputs(job, nest), environmentUrl: urlOf(job, nest, environment) }
}

const step = { name: 'Complete job' }

function jobOutputs(job: JobState, nest: Nest): Record<string, string> {
  const place = { job, result: step }
  const outputs: Record<string, string> = Object.create(null)
  try {
    const scope = stepScope(job, nest, job.environment, new Map())
    const evaluated = evaluateTexts(job.definition.keys.get('outputs'), scope)
    const size = [...evaluated].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs and, for the
    // words, https://github.com/google/osv-scanner-action/issues/129
    if (size > mostOutput) throw new Error('Job outputs exceed 1,048,576 bytes')
    for (const [name, value] of evaluated) {
      if (value === '') log(place, `##[debug]Skip output '${name}' since it's empty`, true)
      else if (job.masks.mask(value) === value) outputs[name] = value
      else annotate(place, 'warning', `Skip output '${name}' since it may contain secret.`)
    }
  } catch (error) {
    annotate(place, 'error', 'Fail to evaluate job outputs')
    annotate(place, 'error', (error as Error).message)
    job.status = 'failure'
  }
  return outputs
}

function urlOf(job: JobState, nest: Nest, environment: JobEnvironment | undefined): string | undefined {
  const place = { job, result: step }
  if (environment?.url === undefined) return undefined
  try {
    const scope = stepScope(job, nest, job.environment, new Map())
    const url = evaluateText(environment.url, scope)
    if (job.masks.mask(url) === url) return url === '' ? undefined : url
    const { name } = environment
    annotate(place, 'warning', `Skip setting environment url as environment '${name}' may contain secret.`)
  } catch (error) {
    annotate(place, 'error', 'Failed to evaluate environment url')
    annotate(place, 'error', (error as Error).message)
    job.status = 'failure'
  }
  return undefined
}
