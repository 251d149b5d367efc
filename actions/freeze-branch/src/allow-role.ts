/** What people may do in a repository, in GitHub's words, the least first. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const

/** One of GitHub's roles; a custom one counts as the role that it builds on. */
export type Role = (typeof roles)[number]

/** Whether a role is another one or more than it. */
export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least)
}
