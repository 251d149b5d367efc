import type { FileRead, Tree } from '../manifest/tree.ts'

/**
 * The same tree, but it keeps what it has listed and read: for a job that looks twice at the same small files, which a tree at
 * the server would fetch twice.
 */
export function remembering(tree: Tree): Tree {
  let listed: ReturnType<Tree['list']> | undefined
  const known = new Map<string, FileRead>()
  return {
    list() {
      listed ??= tree.list()
      return listed
    },
    async *read(paths) {
      const missing = paths.filter((path) => !known.has(path))
      for await (const read of missing.length === 0 ? [] : tree.read(missing)) known.set(read.path, read)
      for (const path of paths) {
        const read = known.get(path)
        if (read !== undefined) yield read
      }
    }
  }
}
