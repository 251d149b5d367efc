/** Where something stands in nested lists: its index in the outermost one first. */
export type Position = readonly number[]

/** Compares two positions by the order in which a reader meets them. */
export function comparePositions(a: Position, b: Position): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
