import type { Step } from '#core/action/plan'
import type { Operation } from './operation.ts'
import { type HeadStatus, wrongStatuses } from './set-statuses.ts'

/** `#1`, `#1, #2 and 8 more`. */
function named(heads: readonly HeadStatus[]): string {
  const numbers = heads.flatMap((one) => one.numbers)
  const shown = numbers.slice(0, 5).map((number) => `#${number}`)
  const more = numbers.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Sets the statuses of pull requests that are not right. */
export function statusStep(branch: string, heads: readonly HeadStatus[]): Step<Operation> {
  const statuses = heads.map(({ numbers, head, must: { state } }) => ({ numbers, head, state }))
  const operation = { kind: 'statuses', branch, statuses } as const
  const wrong = wrongStatuses(heads)
  if (wrong.length === 0) {
    const description = `set the statuses of ${heads.length} pull requests to ${branch}`
    return { description, operation, state: 'satisfied', reason: 'they are right already' }
  }
  const plural = wrong.length === 1 ? 'status' : 'statuses'
  return {
    description: `set ${wrong.length} ${plural} of pull requests to ${branch}: ${named(wrong)}`,
    operation,
    state: 'pending'
  }
}
