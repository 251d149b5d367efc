import type { Caller, Grant } from '../tokens.ts'
import { needOf } from './need.ts'
import type { Permissions } from './permission.ts'

/**
 * The headers that tell what an operation asks for. Tokens with permissions get the sets of which one is enough,
 * separated by semicolons (https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors);
 * classic tokens get their scopes and those that the operation takes
 * (https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).
 */
export function permissionHeaders(operation: string | undefined, caller: Caller): Record<string, string> {
  if (caller.kind !== 'token' || operation === undefined) return {}
  if ((caller.grant.kind ?? 'user') === 'user') {
    return { 'X-OAuth-Scopes': scopesOf(caller.grant), 'X-Accepted-OAuth-Scopes': acceptedScopes(operation) }
  }
  const { sets, workflowsOnTop } = needOf(operation)
  if (sets.length === 0) return {}
  const all = workflowsOnTop ? [...sets, ...sets.map((set) => ({ ...set, workflows: 'write' as const }))] : sets
  return { 'X-Accepted-GitHub-Permissions': all.map(written).join('; ') }
}

function written(set: Permissions): string {
  return Object.entries(set)
    .map(([name, level]) => `${name}=${level}`)
    .join(',')
}

function scopesOf({ permissions }: Grant): string {
  if (permissions === 'all') return 'read:org, repo, workflow, write:packages'
  const scopes = Object.entries(permissions).map(([name, level]) => {
    if (name === 'packages') return `${level}:packages`
    return name === 'workflows' ? 'workflow' : 'repo'
  })
  return [...new Set(scopes)].sort().join(', ')
}

function acceptedScopes(operation: string): string {
  if (operation.includes('/packages')) return operation.startsWith('GET ') ? 'read:packages' : 'write:packages'
  return operation.includes('/repos/') ? 'repo' : ''
}
