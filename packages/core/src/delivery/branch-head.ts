import type { Runner } from '../action/runner.ts'
import { fetchObjects, openCommitRoom } from '../tree/commit-room.ts'

const REMEDY = 'check that the repository exists and that the token has the permission contents: read'

/** How far back somebody may have gone on since a commit that was made a moment ago. */
const DEPTH = 100
const MOST = 10_000

/**
 * Whether a commit that was made a moment ago has come onto a branch: it is its head, or not far below. Only commits are
 * fetched where the server can leave the rest out.
 */
export async function isRecentlyIn(runner: Runner, token: string, commit: string, head: string): Promise<boolean> {
  if (commit === head) return true
  const what = `history of ${head}`
  await fetchObjects(runner, token, { what, remedy: REMEDY, depth: DEPTH, filter: 'tree:0', objects: [head] })
  const { stdout } = await openCommitRoom(head).git(['rev-list', `--max-count=${MOST}`, head])
  return stdout.split('\n').includes(commit)
}
