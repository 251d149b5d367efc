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
