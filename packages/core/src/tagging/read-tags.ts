import type { Runner } from '../action/runner.ts'
import { askServer, type RemoteTag, sortRefs } from '../git/remote.ts'

/** So many tags are asked for by their names; for more, the server is asked for all that it has. */
const NAMED = 100

/**
 * Reads tags at the server, and what they lead to in the end: as everybody reads them who fetches, whichever way they were
 * written.
 * @param tags their names, without refs/tags/
 * @returns those that are there
 * @throws Failure when the server cannot be reached or refuses the token
 */
export async function readTags(
  runner: Runner,
  token: string,
  tags: readonly string[]
): Promise<ReadonlyMap<string, RemoteTag>> {
  if (tags.length === 0) return new Map()
  const refs = tags.length > NAMED ? [] : tags.map((tag) => `refs/tags/${tag}`)
  const prefixes = refs.length > 0 ? refs : ['refs/tags/']
  const patterns = refs.length > 0 ? refs.flatMap((ref) => [ref, `${ref}^{}`]) : ['refs/tags/*']
  const found = sortRefs(await askServer(runner, token, `tags of ${runner.repository}`, prefixes, patterns)).tags
  return new Map(
    tags.flatMap((tag) => {
      const remote = found.get(tag)
      return remote === undefined ? [] : [[tag, remote] as const]
    })
  )
}
