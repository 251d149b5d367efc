import { Failure } from '../action/errors.ts'
import { type CleanRoom, type GitOptions, gitFailure } from '../git/clean-room.ts'

/** So many bytes are held at a time; a file that is larger comes alone. */
const AT_ONCE = 8 * 1024 * 1024

const REMEDY = 'this is a mistake in the action, or the temporary folder was changed: run it again'

/** Where blobs are: in a room, or in a folder of objects beside it. */
export interface BlobSource {
  readonly room: CleanRoom
  readonly objects?: string
}

function asked({ objects }: BlobSource, names: readonly string[]): GitOptions {
  return { input: names.map((name) => `${name}\n`), ...(objects === undefined ? {} : { objects }) }
}

/**
 * Asks for the sizes of blobs.
 * @returns size in bytes by name, of those that are there
 */
export async function blobSizes(source: BlobSource, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const result = await source.room.git(['cat-file', '--batch-check'], asked(source, names))
  if (result.exitCode !== 0) throw gitFailure('sizes of files', result, REMEDY)
  const sizes = new Map<string, number>()
  for (const line of result.stdout.split('\n')) {
    const [name = '', type, size] = line.split(' ')
    if (type === 'blob') sizes.set(name, Number(size))
  }
  return sizes
}

/** Splits names into groups that are read together, in their order. */
export function groupBySize(names: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = []
  let held = Number.POSITIVE_INFINITY
  for (const name of names) {
    const size = sizes.get(name) ?? 0
    if (held + size > AT_ONCE) {
      groups.push([])
      held = 0
    }
    groups.at(-1)?.push(name)
    held += size
  }
  return groups
}

/**
 * Reads blobs that are there, with one command.
 * @returns the contents in the order of the names
 */
export async function readBlobs(source: BlobSource, names: readonly string[]): Promise<Uint8Array[]> {
  const result = await source.room.git(['cat-file', '--batch'], asked(source, names))
  if (result.exitCode !== 0) throw gitFailure('contents of files', result, REMEDY)
  let at = 0
  return names.map((name) => {
    const line = result.bytes.indexOf(10, at)
    const [found, type, size] = result.bytes.toString('latin1', at, line).split(' ')
    if (found !== name || type !== 'blob') throw new Failure(`git gave no content for ${name}: ${REMEDY}`)
    at = line + 1 + Number(size) + 1
    return result.bytes.subarray(line + 1, at - 1)
  })
}
