/** How a file stands to an edit that was cut off: untouched, whole, half-written, or changed by somebody else since. */
export type Standing = 'before' | 'after' | 'torn' | 'foreign'

/** Blocks are compared by native code, and only the one that differs byte by byte. */
const BLOCK = 4096

/** How many bytes two contents share from `from` on, as an index: the first one at which they differ. */
export function sharedUntil(a: Uint8Array, b: Uint8Array, from = 0): number {
  const end = Math.min(a.length, b.length)
  let index = from
  while (
    index + BLOCK <= end &&
    Buffer.compare(a.subarray(index, index + BLOCK), b.subarray(index, index + BLOCK)) === 0
  )
    index += BLOCK
  while (index < end && a[index] === b[index]) index += 1
  return index
}

/** How many bytes two contents share at their ends; at most `most`. */
export function sharedAtEnd(a: Uint8Array, b: Uint8Array, most = Math.min(a.length, b.length)): number {
  let count = 0
  const block = (of: Uint8Array) => of.subarray(of.length - count - BLOCK, of.length - count)
  while (count + BLOCK <= most && Buffer.compare(block(a), block(b)) === 0) count += BLOCK
  while (count < most && a[a.length - count - 1] === b[b.length - count - 1]) count += 1
  return count
}

/** Are two contents the same bytes? */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0
}

/**
 * Tells how a file stands that was being rewritten in place, from its first byte on, from `before` to `after`.
 *
 * A write that is cut off leaves a beginning of `after` and the rest of `before`. With `undoing`, the way back was
 * perhaps cut off too: then a beginning of `before` stands in front of such a mix. The file is truncated last, and only
 * when it is to become shorter, so its length tells which of the two the tail must be of. Anything else is foreign.
 */
export function standing(current: Uint8Array, before: Uint8Array, after: Uint8Array, undoing: boolean): Standing {
  if (sameBytes(current, before)) return 'before'
  if (sameBytes(current, after)) return 'after'
  const restored = undoing ? sharedUntil(current, before) : 0
  const reached = sharedUntil(current, after, restored)
  const { length } = current
  if (length === before.length) return length - sharedAtEnd(current, before) <= reached ? 'torn' : 'foreign'
  if (length > before.length) return reached === length ? 'torn' : 'foreign'
  // Shorter than before: truncated to `after`, and perhaps growing again on the way back.
  if (length < after.length) return 'foreign'
  const growing = undoing && restored === length
  return growing || (length === after.length && reached === length) ? 'torn' : 'foreign'
}
