import { createHash } from 'node:crypto'

/** The hash of a record, as a leaf of the tree: https://datatracker.ietf.org/doc/html/rfc6962#section-2.1 */
export function hashLeaf(record: string): Buffer {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(record)
    .digest()
}

/** The hash of a tree with these leaves. */
export function hashTree(leaves: readonly Buffer[]): Buffer {
  const [only, ...more] = leaves
  if (only === undefined) return createHash('sha256').digest()
  if (more.length === 0) return only
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  const halves = [hashTree(leaves.slice(0, half)), hashTree(leaves.slice(half))]
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(Buffer.concat(halves))
    .digest()
}

/** A tile of the tree: so many hashes beside each other, at a level of the tiles. */
export interface Tile {
  readonly level: number
  readonly number: number
  readonly width: number
}

/** How many levels of the tree a tile stands for, and how many hashes it has. */
const [height, full] = [8, 256]

/**
 * Reads the path of a tile, https://go.dev/design/25530-sumdb#checksum-database : `/tile/8/0/x001/067.p/12` is of level 0 the
 * tile 1067, which is not full yet and has 12 hashes.
 */
export function readTile(path: string): Tile | undefined {
  const match = /^\/tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path)
  if (match === null) return undefined
  const [, level, number = '', width = full] = match
  return { level: Number(level), number: Number(number.replace(/[x/]/g, '')), width: Number(width) }
}

/** The hashes of a tile; undefined where the tree has not so many. */
export function tileOf(leaves: readonly Buffer[], { level, number, width }: Tile): Buffer | undefined {
  const span = 2 ** (height * level)
  const starts = Array.from({ length: width }, (_, at) => (number * full + at) * span)
  if (starts.some((start) => start + span > leaves.length)) return undefined
  return Buffer.concat(starts.map((start) => hashTree(leaves.slice(start, start + span))))
}
