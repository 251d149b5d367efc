import { RefusedWorkflowChange } from '../permissions/workflow-changes.ts'
import { Refusal } from '../refusal.ts'
import type { Caller } from '../tokens.ts'
import { RefusedUpdate } from '../update-refs.ts'
import { workflowRefusal } from './demand-permission.ts'
import { RestError } from './errors.ts'
import { refusalOf } from './refused-update.ts'

/** What REST says of whatever was thrown in an operation: GitHub's refusal, or 500 for a mistake of the world's own. */
export function asAnswer(error: unknown, caller: Caller, operation: string | undefined): RestError {
  if (error instanceof RestError) return error
  if (error instanceof RefusedUpdate) return refusalOf(error)
  if (error instanceof RefusedWorkflowChange) return workflowRefusal(error, caller, operation ?? '')
  if (!(error instanceof Refusal)) return new RestError(500, `the world failed: ${String(error)}`)
  const { status, message, reasons } = error
  return new RestError(status, message, reasons === undefined ? {} : { errors: reasons })
}
