import { git } from '../git.ts'
import type { GitObject } from '../objects.ts'

/**
 * Stores an object and gives its SHA; the same content is the same object. Rejects, with git's words, when the content
 * is not what an object of that type looks like.
 */
export async function writeObject(
  path: string,
  type: GitObject['type'],
  content: string | Uint8Array
): Promise<string> {
  return (await git(path, ['hash-object', '-w', '--stdin', '-t', type], { input: content })).trim()
}

function* blobCommands(contents: readonly (string | Uint8Array)[]): Generator<Uint8Array> {
  for (const [index, content] of contents.entries()) {
    const bytes = Buffer.from(content as Uint8Array)
    yield Buffer.from(`blob\nmark :${index + 1}\ndata ${bytes.length}\n`)
    yield bytes
    yield Buffer.from(`\nget-mark :${index + 1}\n`)
  }
}

/** Stores contents as blobs, with one process for all, and gives their SHAs in their order. */
export async function writeBlobs(path: string, contents: readonly (string | Uint8Array)[]): Promise<string[]> {
  const [first] = contents
  if (first === undefined) return []
  if (contents.length === 1) return [await writeObject(path, 'blob', first)]
  // What a world holds is gone with it: nothing waits for a disk.
  const args = ['-c', 'core.fsync=none', 'fast-import', '--quiet']
  const input = Buffer.concat([...blobCommands(contents)])
  return (await git(path, args, { input })).trim().split('\n')
}
