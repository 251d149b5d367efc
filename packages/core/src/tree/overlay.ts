import type { FileRead, Tree, TreeEntry } from '../manifest/tree.ts'

/** A file that stands in front of a tree's. */
export interface OverlaidFile {
  readonly path: string
  readonly kind: 'file' | 'executable'
  readonly bytes: Uint8Array
}

/** A tree as it would be with some files written over it, or new in it. */
export function overlay(tree: Tree, files: readonly OverlaidFile[]): Tree {
  const inFront = new Map(files.map((file) => [file.path, file]))
  return {
    async list(): Promise<readonly TreeEntry[]> {
      const behind = (await tree.list()).filter(({ path }) => !inFront.has(path))
      const entries = [...behind, ...files.map(({ path, kind }) => ({ path, kind }))]
      return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    async *read(paths): AsyncGenerator<FileRead> {
      // Asked for in one go: a tree at the server fetches what it is asked for together.
      const behind = tree.read(paths.filter((path) => !inFront.has(path)))[Symbol.asyncIterator]()
      try {
        for (const path of paths) {
          const file = inFront.get(path)
          if (file !== undefined) yield { path, ok: true, bytes: file.bytes }
          else {
            const next = await behind.next()
            if (next.done !== true) yield next.value
          }
        }
      } finally {
        await behind.return?.()
      }
    }
  }
}
