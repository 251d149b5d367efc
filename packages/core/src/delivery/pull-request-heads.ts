import type { Runner } from '../action/runner.ts'
import { gitFailure, openCleanRoom } from '../git/clean-room.ts'
import { parseRefs, remoteAccess, remoteUrl } from '../git/remote.ts'

/**
 * Reads where branches stand at the server, with one `git ls-remote` that names them. Branches that are not there are
 * left out. The names must be valid.
 * @throws Failure when the server cannot be reached or refuses the token
 */
export async function readHeads(
  runner: Runner,
  token: string,
  branches: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const url = remoteUrl(runner)
  const refs = branches.map((branch) => `refs/heads/${branch}`)
  const result = await openCleanRoom().git(['ls-remote', '--', url.href, ...refs], remoteAccess(url, token))
  if (result.exitCode === 0) return parseRefs(result.stdout).branches
  const remedy = 'check that the repository exists and that the token has the permission contents: read'
  throw gitFailure(`branches ${branches.join(', ')} of ${runner.repository}`, result, remedy)
}
