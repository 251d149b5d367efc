import type { FileRead, Tree } from '#core/manifest/tree'
import { oddFiles } from './odd-tree.ts'

/** Reads files of a tree, all of them at once. */
export async function readAll(tree: Tree, paths: readonly string[]): Promise<FileRead[]> {
  const came: FileRead[] = []
  for await (const read of tree.read(paths)) came.push(read)
  return came
}

/** What came, by path: bytes, or the message of the fault. */
export const contents = (reads: readonly FileRead[]) =>
  Object.fromEntries(reads.map((read) => [read.path, read.ok ? Buffer.from(read.bytes) : read.fault.message]))

/** What the odd tree's files are, by path. */
export const expected = Object.fromEntries(
  Object.entries(oddFiles).map(([path, content]) => [path, Buffer.from(content)])
)

/** Everything in the odd tree, with its kind. */
export const listed = [
  ...Object.keys(oddFiles).map((path) => [path, path === 'bin/run.sh' ? 'executable' : 'file']),
  ['link', 'symlink'],
  ['charts-link', 'symlink'],
  ['module', 'submodule']
].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
