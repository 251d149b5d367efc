/** The number of single-character edits between two texts (Levenshtein), by one row of the matrix. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
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

const CONSIDERED = 100

/** The name that a misspelt one most likely stands for; `undefined` when there are no names. */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const text = misspelt.slice(0, CONSIDERED)
  return [...names].sort((a, b) => distance(text, a) - distance(text, b))[0]
}
