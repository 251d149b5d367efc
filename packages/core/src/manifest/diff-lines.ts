/** A run of lines of one list that takes the place of a run of another; ends are exclusive, counted from 0. */
export interface LineChange {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** How many lines may differ before the rest is taken as replaced; time and memory grow with the square of this. */
const mostDifferences = 1000

/**
 * Compares two lists of lines: the shortest way from one to the other (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986), without the lines at both ends that are equal. Lists that differ in more than 1000 lines are said to
 * differ in all that is between those ends.
 */
export function compareLines(old: readonly string[], lines: readonly string[]): LineChange[] {
  let start = 0
  while (start < old.length && start < lines.length && old[start] === lines[start]) start += 1
  let [oldEnd, newEnd] = [old.length, lines.length]
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === lines[newEnd - 1])
    [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1]
  if (start === oldEnd && start === newEnd) return []
  const whole = { oldStart: start, oldEnd, newStart: start, newEnd }
  if (start === oldEnd || start === newEnd || (start + 1 === oldEnd && start + 1 === newEnd)) return [whole]
  const steps = shortestWay(old.slice(start, oldEnd), lines.slice(start, newEnd))
  return steps === undefined ? [whole] : gather(steps, start)
}

/** One line that is put in or taken away, and the lines of both lists that come before that. */
interface Step {
  readonly kind: 'put in' | 'take away'
  readonly old: number
  readonly new: number
}

/** The steps from one list to the other, as few as there can be; undefined when they are too many. */
function shortestWay(old: readonly string[], lines: readonly string[]): Step[] | undefined {
  const trace: Map<number, number>[] = []
  let furthest = new Map([[1, 0]])
  for (let differences = 0; differences <= mostDifferences; differences += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const { down, left, right } = choose(furthest, diagonal, differences)
      let x = down ? right : left + 1
      while (x < old.length && x - diagonal < lines.length && old[x] === lines[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (diagonal === old.length - lines.length && x >= old.length) return walkBack(trace, old.length, lines.length)
    }
    trace.push(next)
    furthest = next
  }
  return undefined
}

/** Is a diagonal reached from the one above it, by a line that is put in, or from the one beside it, by one taken away? */
function choose(furthest: ReadonlyMap<number, number>, diagonal: number, differences: number) {
  const [left, right] = [furthest.get(diagonal - 1) ?? -1, furthest.get(diagonal + 1) ?? -1]
  return { left, right, down: diagonal === -differences || (diagonal !== differences && left < right) }
}

function walkBack(trace: readonly ReadonlyMap<number, number>[], length: number, newLength: number): Step[] {
  const steps: Step[] = []
  let diagonal = length - newLength
  for (let differences = trace.length; differences > 0; differences -= 1) {
    const { down, left, right } = choose(trace[differences - 1] ?? new Map(), diagonal, differences)
    diagonal += down ? 1 : -1
    const x = down ? right : left
    steps.push({ kind: down ? 'put in' : 'take away', old: x, new: x - diagonal })
  }
  return steps.reverse()
}

/** Joins steps that follow each other, counted from an offset in both lists. */
function gather(steps: readonly Step[], offset: number): LineChange[] {
  const changes: LineChange[] = []
  for (const { kind, old, new: line } of steps) {
    const [oldStart, newStart] = [offset + old, offset + line]
    const oldEnd = oldStart + (kind === 'take away' ? 1 : 0)
    const newEnd = newStart + (kind === 'put in' ? 1 : 0)
    const last = changes.at(-1)
    if (last !== undefined && last.oldEnd === oldStart && last.newEnd === newStart) {
      changes[changes.length - 1] = { ...last, oldEnd, newEnd }
    } else changes.push({ oldStart, oldEnd, newStart, newEnd })
  }
  return changes
}
