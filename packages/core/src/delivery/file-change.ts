import type { Tree } from '../manifest/tree.ts'

/** One file as a delivery is to leave it. */
export interface FileChange {
  /** From the root, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'executable'
  readonly content: Uint8Array
}

/**
 * Makes the changes for the content of a tree: called again when the branch has moved. Empty when nothing is left to change.
 * Throws Refusal when they cannot be made there.
 */
export type MakeChanges = (tree: Tree) => Promise<readonly FileChange[]>
