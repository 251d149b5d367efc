/** The log of a step as it is shown: all of it, or of a flood the beginning and the end. */
export interface StepLog {
  add(line: string): void
  /** The lines, with one in the middle that says how many are left out. */
  lines(): string[]
}

/** Makes an empty log that keeps at most the first and the last `kept` lines, whatever comes. */
export function stepLog(kept = 1000): StepLog {
  const first: string[] = []
  let last: string[] = []
  let omitted = 0
  const trim = (): void => {
    const surplus = Math.max(0, last.length - kept)
    omitted += surplus
    last = last.slice(surplus)
  }
  return {
    add: (line) => {
      if (first.length < kept) first.push(line)
      else if (last.push(line) >= 2 * kept) trim()
    },
    lines: () => {
      trim()
      return [...first, ...(omitted === 0 ? [] : [`… ${omitted} lines are not shown …`]), ...last]
    }
  }
}
