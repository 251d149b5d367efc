import type { EditFault } from './fault.ts'

/** What stands at a path. Only files are edited; `executable` is a file whose mode says so. `other`: a device, a pipe, a socket. */
export type EntryKind = 'file' | 'executable' | 'symlink' | 'submodule' | 'other'

/** One path of a tree. */
export interface TreeEntry {
  /** From the root, with `/`. */
  readonly path: string
  readonly kind: EntryKind
}

/**
 * The bytes of a file, or why they are not to be had: it is no plain file, too large, behind a symbolic link. With its kind
 * where reading it has told that.
 */
export type FileRead =
  | { readonly path: string; readonly ok: true; readonly bytes: Uint8Array; readonly kind?: EntryKind }
  | { readonly path: string; readonly ok: false; readonly fault: EditFault }

/** The files of a repository at one moment, wherever they are: on disk, or in a commit at the server. */
export interface Tree {
  /** Everything in it but folders and `.git`, sorted by path. */
  list(): Promise<readonly TreeEntry[]>
  /** Reads files in the order asked for, and holds no more than a few at a time. A path that is not there is a fault. */
  read(paths: readonly string[]): AsyncIterable<FileRead>
}
