import { createHash } from 'node:crypto'
import { closeSync, readSync } from 'node:fs'
import { EditFault } from '../manifest/fault.ts'
import { blobHeader } from './blob-name.ts'
import { type OpenFile, openInside } from './inside.ts'

/** A file is read by so much at a time, into the same memory: what a hash has seen is not needed any more. */
const piece = Buffer.allocUnsafeSlow(65_536)

/** The name that Git gives a file of the workspace, of whose content nothing is kept; undefined when it is no plain file there. */
export function nameInside(root: string, path: string): string | undefined {
  let file: OpenFile
  try {
    file = openInside(root, path, 'read')
  } catch (thrown) {
    if (thrown instanceof EditFault) return undefined
    throw thrown
  }
  try {
    return nameOpen(file)
  } finally {
    closeSync(file.descriptor)
  }
}

function nameOpen({ descriptor, stat }: OpenFile): string {
  const hash = createHash('sha1').update(blobHeader(stat.size))
  for (let at = 0; at < stat.size; ) {
    const count = readSync(descriptor, piece, 0, Math.min(piece.length, stat.size - at), at)
    if (count === 0) break
    hash.update(piece.subarray(0, count))
    at += count
  }
  return hash.digest('hex')
}
