/**
 * Finds where runs of whole lines stand in a text, each in rising order, reading the text once. A run has no line feed at its
 * end. Carriage returns belong to their line.
 */
export function findLines(text: string, runs: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const byFirstLine = new Map<string, string[]>()
  for (const run of runs) {
    const end = run.indexOf('\n')
    const first = end < 0 ? run : run.slice(0, end)
    const others = byFirstLine.get(first)
    if (others) others.push(run)
    else byFirstLine.set(first, [run])
  }
  const found = new Map<string, number[]>()
  if (runs.size === 0) return found
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    for (const run of byFirstLine.get(text.slice(start, end)) ?? []) {
      if (!standsAt(text, run, start)) continue
      const offsets = found.get(run)
      if (offsets) offsets.push(start)
      else found.set(run, [start])
    }
    start = end + 1
  }
  return found
}

function standsAt(text: string, run: string, start: number): boolean {
  const end = start + run.length
  return text.startsWith(run, start) && (end === text.length || text[end] === '\n')
}
