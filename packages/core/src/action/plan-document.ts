/** The plan as the outputs `plan` and `plan-hash` show it. Its JSON Schema is docs/plan.schema.json. */
import type { Complaint, Plan, Step } from './plan.ts'

/** The name and version of the document's shape. A change that could break a reader makes a new version. */
export const PLAN_SCHEMA = 'slipway/plan/1'

/** A plan of at most 64 KiB still fits where people put it: an environment variable, of which Linux takes 128 KiB. */
export const PLAN_LIMIT = 65536

type AnyPlan = Plan<unknown, string>

/** JSON with sorted keys, so that equal data gives equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}

const SHORT = 500

function operationOf({ description, state, reason, operation }: Step<unknown>, whole: boolean): object {
  if (whole) return { description, state, ...(reason === undefined ? {} : { reason }), operation }
  return { description: description.slice(0, SHORT), state }
}

function shorten({ place, problem, remedy }: Complaint): Complaint {
  return { place: place.slice(0, SHORT), problem: problem.slice(0, SHORT), remedy: remedy.slice(0, SHORT) }
}

function render(action: string, plan: AnyPlan, steps: number, whole: boolean): string {
  const { verdict, reason, complaints } = plan
  return JSON.stringify({
    schema: PLAN_SCHEMA,
    action,
    verdict,
    ...(reason === undefined ? {} : { reason: whole ? reason : reason.slice(0, SHORT) }),
    ...(complaints === undefined ? {} : { complaints: whole ? complaints : complaints.slice(0, steps).map(shorten) }),
    operations: plan.steps.slice(0, steps).map((step) => operationOf(step, whole)),
    omitted: { operations: plan.steps.length - Math.min(steps, plan.steps.length), details: !whole }
  })
}

/**
 * Renders the plan as JSON of at most 64 KiB. What does not fit is left out, details first, then the last operations, and
 * `omitted` says so; the hash always covers the whole plan.
 */
export function planDocument(action: string, plan: AnyPlan): string {
  const fits = (text: string) => Buffer.byteLength(text) <= PLAN_LIMIT
  const full = render(action, plan, plan.steps.length, true)
  if (fits(full)) return full
  let steps = Math.max(plan.steps.length, plan.complaints?.length ?? 0)
  let text = render(action, plan, steps, false)
  while (!fits(text) && steps > 0) {
    steps = Math.floor(steps / 2)
    text = render(action, plan, steps, false)
  }
  return text
}

/**
 * The SHA-256 of what the plan is for: the action and its operations, without their state. So a run that resumes a
 * half-done one has the hash of the plan that was agreed on.
 */
export async function planHash(action: string, plan: AnyPlan): Promise<string> {
  const { createHash } = await import('node:crypto')
  const operations = plan.steps.map((step) => step.operation)
  return createHash('sha256')
    .update(canonical({ schema: PLAN_SCHEMA, action, operations }))
    .digest('hex')
}
