import type { Complaint } from '#core/action/plan'
import type { Checking } from './checks.ts'
import { lastOf } from './tag-names.ts'

/** Warns where workflows wait for a tag that this token makes without starting any. */
export async function tokenFindings({ inputs, runner, found }: Checking): Promise<readonly Complaint[]> {
  const { mode, events, token } = inputs
  const isWaitedFor = events === 'all' || lastOf(found) !== undefined
  if (mode !== 'tag' || !isWaitedFor || token === '' || runner.serverUrl.startsWith('file:')) return []
  const { identify } = await import('#core/github/identity')
  // Whoever gives no word about the token may have no API at all, and git alone will do.
  const identity = await identify(runner, token).catch(() => undefined)
  if (identity?.jobToken !== true) return []
  const problem = 'is the GITHUB_TOKEN of the job, whose tags start no workflows'
  return [{ place: 'token', problem, remedy: 'use the token of a GitHub App where workflows are to follow' }]
}
