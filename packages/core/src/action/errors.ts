import { type Complaint, sayComplaint } from './plan.ts'

/** Bad input or a state of the world in which the action must not act: every complaint at once, and no write was made. */
export class Refusal extends Error {
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sayComplaint).join('\n'))
    this.complaints = complaints
  }
}

/** Something failed that the user can act on: the message says what, where and what to do. */
export class Failure extends Error {}

/** A run that was cancelled; it stopped before its next effect. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled: nothing more was started; run it again to go on where it stopped')
  }
}

const DEPTH = 5

function describe(thrown: unknown, depth: number): string {
  if (!(thrown instanceof Error)) return `an unexpected value was thrown: ${String(thrown)}`
  const known = thrown instanceof Refusal || thrown instanceof Failure || thrown instanceof Cancelled
  const own = known ? thrown.message : `${thrown.name}: ${thrown.message}`
  const causes = thrown instanceof AggregateError ? thrown.errors : thrown.cause === undefined ? [] : [thrown.cause]
  const shown = depth > 0 ? causes.slice(0, DEPTH) : []
  return [own, ...shown.map((cause) => `caused by ${describe(cause, depth - 1)}`)].join('\n')
}

/** The message of a thrown value with those of its causes. Not yet inert, not yet redacted. Never throws itself. */
export function messageOf(thrown: unknown): string {
  try {
    return describe(thrown, DEPTH)
  } catch {
    return 'an unexpected value was thrown, which cannot even be shown'
  }
}
