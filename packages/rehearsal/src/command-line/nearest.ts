/** The name that a misspelt one most likely stands for: the one with the fewest edits; undefined without names. */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const text = misspelt.slice(0, 100)
  return [...names].sort((a, b) => edits(text, a) - edits(text, b))[0]
}

/** The number of single-character edits between two texts (Levenshtein's distance). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
