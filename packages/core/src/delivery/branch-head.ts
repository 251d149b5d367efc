/** What a branch is at the server now. Git is asked and not the API, whose answers may be those of a moment ago. */
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { gitFailure, openCleanRoom } from '../git/clean-room.ts'
import { remoteAccess, remoteUrl } from '../git/remote.ts'
import { fetchObjects, openCommitRoom } from '../tree/commit-room.ts'

const REMEDY = 'check that the repository exists and that the token has the permission contents: read'

/**
 * Reads the head of one branch.
 * @param branch its name, without refs/heads/
 * @returns undefined when there is no such branch
 */
export async function readHead(runner: Runner, token: string, branch: string): Promise<string | undefined> {
  const url = remoteUrl(runner)
  const ref = `refs/heads/${branch}`
  const result = await openCleanRoom().git(['ls-remote', '--', url.href, ref], remoteAccess(url, token))
  if (result.exitCode !== 0) throw gitFailure(`branch ${quote(branch)}`, result, REMEDY)
  // Git matches the ends of names, and takes wildcards in them.
  const lines = result.stdout.split('\n').map((line) => line.split('\t'))
  return lines.find(([, name]) => name === ref)?.[0]
}

/** How far back somebody may have gone on since a commit that was made a moment ago. */
const DEPTH = 100
const MOST = 10_000

/**
 * Whether a commit that was made a moment ago has come onto a branch: it is its head, or not far below. Only commits are
 * fetched where the server can leave the rest out.
 */
export async function isRecentlyIn(runner: Runner, token: string, commit: string, head: string): Promise<boolean> {
  if (commit === head) return true
  const options = [`--depth=${DEPTH}`, '--filter=tree:0']
  const what = `history of ${head}`
  await fetchObjects(runner, token, { what, remedy: REMEDY, options, objects: [head] })
  const { stdout } = await openCommitRoom(head).git(['rev-list', `--max-count=${MOST}`, head])
  return stdout.split('\n').includes(commit)
}
