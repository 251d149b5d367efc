import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { openCleanRoom } from '../git/clean-room.ts'
import { isFullSha } from '../git/full-sha.ts'
import { commonFolder, objectsFolder } from '../git/workspace-objects.ts'

/** The committer's time of a commit in the clone, a shallow one too; undefined where it does not have the commit. */
async function fromClone(workspace: string, sha: string): Promise<number | undefined> {
  const common = commonFolder(workspace)
  const objects = common === undefined ? undefined : objectsFolder(common)
  if (objects === undefined) return undefined
  const { exitCode, stdout } = await openCleanRoom().git(['cat-file', 'commit', sha], { objects })
  const seconds = exitCode === 0 ? /^committer .*> (\d+) [+-]\d{4}$/m.exec(stdout)?.[1] : undefined
  return seconds === undefined ? undefined : Number(seconds)
}

async function fromApi(runner: Runner, token: string, sha: string): Promise<number> {
  const { apiFailure, openClient } = await import('../github/client.ts')
  const { namesOf } = await import('../github/names.ts')
  const client = await openClient(runner, token)
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
  try {
    const { data } = await client.request(route, { ...namesOf(runner), commit_sha: sha })
    return Math.floor(Date.parse(data.committer.date) / 1000)
  } catch (thrown) {
    throw apiFailure(`commit ${sha}`, thrown)
  }
}

/**
 * When a commit was made, in seconds since 1970: what the clone in the workspace says, or else the server.
 * @throws Failure for what is no full SHA, and for a commit that neither of them has
 */
export async function commitTime(runner: Runner, token: string, sha: string): Promise<number> {
  if (!isFullSha(sha))
    throw new Failure('the commit of the release is not known: give it as sha, or set SOURCE_DATE_EPOCH')
  return (await fromClone(runner.workspace, sha)) ?? fromApi(runner, token, sha)
}
