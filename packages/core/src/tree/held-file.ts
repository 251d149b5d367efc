import { closeSync, fstatSync, type Stats } from 'node:fs'
import { EditFault } from '../manifest/fault.ts'
import type { FileRead } from '../manifest/tree.ts'
import { type OpenFile, openInside, readInside, readOpen } from './inside.ts'

/** A file that stays open between being read and being written. */
export interface HeldFile extends OpenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Reads files for a writer, and holds the last one open, so that it need not be opened, proven and read once more. */
export interface Holder {
  readonly read: (path: string) => FileRead
  /** The file that is held, if it is this one with these very bytes and nobody has written to it since. */
  readonly take: (path: string, bytes: Uint8Array) => HeldFile | undefined
  readonly release: () => void
}

function untouched(now: Stats, then: Stats): boolean {
  const { size, mtimeMs, ctimeMs } = now
  return now.nlink > 0 && size === then.size && mtimeMs === then.mtimeMs && ctimeMs === then.ctimeMs
}

/** A file that cannot be opened for writing can still be read; that matters only when it is to be written. */
function readOnly(root: string, path: string, refused: unknown): FileRead {
  try {
    if (!(refused instanceof EditFault)) throw refused
    return { path, ok: true, bytes: readInside(root, path) }
  } catch (thrown) {
    if (thrown instanceof EditFault) return { path, ok: false, fault: thrown }
    throw thrown
  }
}

/** Makes a holder for a workspace, given by its real path. */
export function holdFiles(root: string): Holder {
  let held: HeldFile | undefined
  const release = () => {
    if (held !== undefined) closeSync(held.descriptor)
    held = undefined
  }
  return {
    release,
    read(path) {
      release()
      let file: OpenFile
      try {
        file = openInside(root, path, 'change')
      } catch (refused) {
        return readOnly(root, path, refused)
      }
      held = { ...file, path, bytes: new Uint8Array(0) }
      held = { ...held, bytes: readOpen(file) }
      return { path, ok: true, bytes: held.bytes }
    },
    take(path, bytes) {
      if (held?.path !== path || held.bytes !== bytes) return undefined
      const taken = held
      if (!untouched(fstatSync(taken.descriptor), taken.stat)) return undefined
      held = undefined
      return taken
    }
  }
}
