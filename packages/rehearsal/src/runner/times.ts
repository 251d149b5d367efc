/** How long the runner waits, in milliseconds. */
export interface Times {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number
  /** From SIGTERM to SIGKILL. */
  readonly terminate: number
  /** How long a minute of `timeout-minutes` lasts: a test need not wait for a real one. */
  readonly minute: number
}

/** The runner's own: its ProcessInvoker waits 7.5 s after SIGINT and 2.5 s after SIGTERM. */
export const realTimes: Times = { interrupt: 7_500, terminate: 2_500, minute: 60_000 }

/** The longest time that a timer of Node.js can wait for. */
const longest = 2 ** 31 - 1

/** Starts a timer of so many minutes; whole ones, as the runner counts them, and none for less than one. */
export function afterMinutes(times: Times, minutes: number, then: () => void): NodeJS.Timeout | undefined {
  const whole = Math.trunc(minutes)
  return whole > 0 ? setTimeout(then, Math.min(whole * times.minute, longest)) : undefined
}

/** Minutes as GitHub writes them in an annotation: `6h0m0s`, `45m0s`. */
export function minutesInWords(minutes: number): string {
  const whole = Math.trunc(minutes)
  return whole >= 60 ? `${Math.floor(whole / 60)}h${whole % 60}m0s` : `${whole}m0s`
}
