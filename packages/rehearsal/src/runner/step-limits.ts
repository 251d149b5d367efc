import { holds } from './expressions.ts'
import { annotate } from './log.ts'
import { stepScope } from './scope.ts'
import type { Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { evaluateNumber } from './template.ts'
import { afterMinutes } from './times.ts'

/**
 * Runs a stage until it ends, its `timeout-minutes` are over, or the run is cancelled. A step whose condition also
 * holds for a cancelled run, such as `always()`, is left to finish.
 */
export async function runLimited(run: StepRun, stage: Stage): Promise<Status> {
  const scope = stepScope(run.job, run.nest, run.environment, run.github)
  const minutes = Math.trunc(evaluateNumber(run.step.keys.get('timeout-minutes'), scope) ?? 0)
  const controller = new AbortController()
  const release = followCancellation(run, stage, controller)
  const timer = afterMinutes(run.job.frame.play.times, minutes, () => controller.abort('timeout'))
  try {
    const status = await stage.run({ ...run, signal: controller.signal })
    if (!controller.signal.aborted) return status
  } catch (error) {
    // What fails because it was ended from here needs no further explanation.
    if (!controller.signal.aborted) throw error
  } finally {
    clearTimeout(timer)
    release()
  }
  if (controller.signal.reason === 'timeout') {
    annotate(run, 'error', `The action '${run.result.name}' has timed out after ${minutes} minutes.`)
    return 'failure'
  }
  annotate(run, 'error', 'The operation was canceled.')
  return 'cancelled'
}

/** Whether the condition of a stage also holds for a cancelled run; one that then cannot be evaluated does not. */
function holdsCancelled(run: StepRun, { condition }: Stage): boolean {
  try {
    return holds(condition, stepScope(run.job, run.nest, run.environment, run.github, true))
  } catch {
    return false
  }
}

function followCancellation(run: StepRun, stage: Stage, controller: AbortController): () => void {
  const { signal, killed } = run.job
  const outer = run.nest.outer?.signal
  const onCancel = (): void => {
    if (!holdsCancelled(run, stage)) controller.abort('cancelled')
  }
  const onOuter = (): void => controller.abort('cancelled')
  signal.addEventListener('abort', onCancel, { once: true })
  killed.addEventListener('abort', onOuter, { once: true })
  outer?.addEventListener('abort', onOuter, { once: true })
  if (outer?.aborted) onOuter()
  return () => {
    signal.removeEventListener('abort', onCancel)
    killed.removeEventListener('abort', onOuter)
    outer?.removeEventListener('abort', onOuter)
  }
}
