import { holds } from './expressions.ts'
import type { Frame } from './frame.ts'
import { blankResult } from './job-result.ts'
import { type Instance, jobScope, plainName } from './job-scope.ts'
import type { Conclusion, JobResult } from './result.ts'
import { jobStatusFunctions } from './status-functions.ts'
import type { JobDefinition } from './workflow-file.ts'

/** The result of a job that is not played because its condition is false; undefined when it is played. */
export function skipReason(
  frame: Frame,
  alone: Instance,
  done: ReadonlyMap<string, { readonly result: Conclusion }>
): JobResult | undefined {
  const { definition } = alone
  const before = new Map(
    [...ancestors(frame, definition)].map((id) => [id, done.get(id)?.result ?? 'skipped'] as const)
  )
  const { aborted } = frame.signal
  const scope = { ...jobScope(frame, alone), functions: jobStatusFunctions(before, aborted) }
  if (holds(definition.condition, scope)) return undefined
  const name = plainName(frame, definition)
  const reason = whySkipped(definition.condition, before)
  return { ...blankResult(definition.id, name, aborted ? 'cancelled' : 'skipped'), reason }
}

/** Why a condition is false: the jobs before it where it asks for their success, else itself, with what they came to. */
function whySkipped(condition: string, before: ReadonlyMap<string, Conclusion>): string {
  const bad = [...before].filter(([, result]) => result !== 'success')
  const said = bad.map(([id, result]) => (result === 'failure' ? `${id} failed` : `${id} was ${result}`)).join(', ')
  if (said !== '' && /\bsuccess\s*\(/i.test(condition)) return `because ${said}`
  return `its condition is false: ${condition}${said === '' ? '' : ` (${said})`}`
}

/** The ids of all jobs that stand before a job, directly or through others. */
export function ancestors(frame: Frame, definition: JobDefinition): Set<string> {
  const found = new Set<string>()
  const visit = (job: JobDefinition | undefined): void => {
    for (const id of job?.needs ?? []) {
      if (found.has(id)) continue
      found.add(id)
      visit(frame.workflow.jobs.find((each) => each.id === id))
    }
  }
  visit(definition)
  return found
}
