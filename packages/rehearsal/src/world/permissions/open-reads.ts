import type { Need } from './need.ts'
import type { Permissions } from './permission.ts'

/**
 * What everybody may read of a public repository: "if only public resources are requested, this endpoint can be used
 * without authentication or the aforementioned permissions" stands on the pages of reads under these permissions.
 */
const openPermissions = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'issues',
  'metadata',
  'pull_requests',
  'statuses'
])

/** Reads under these permissions whose pages do not say so: they ask for a login, whatever the repository. */
const closed = new Set([
  'GET /repos/{owner}/{repo}/collaborators',
  'GET /repos/{owner}/{repo}/collaborators/{username}',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments'
])

/** Whether an operation is open to everybody on a public repository. */
export function isOpenRead(operation: string, need: Need): boolean {
  if (!operation.startsWith('GET /repos/') || closed.has(operation)) return false
  return need.sets.some(isOpenSet)
}

/** Whether permissions are such that everybody has them on a public repository. */
export function isOpenSet(set: Permissions): boolean {
  return Object.entries(set).every(([name, level]) => level === 'read' && openPermissions.has(name))
}

/**
 * What whoever may read a repository may also write there with a person's token: issues, pull requests, comments and
 * reviews (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
export const openToReaders: ReadonlySet<string> = new Set([
  'POST /repos/{owner}/{repo}/forks',
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
])
