import { literal, parts, type TemplateToken } from './tokens.ts'

/** How far a token reaches in one area. */
export type Access = 'read' | 'write' | 'none'

/** The reach of a job's token: an area that is not named is `none`. */
export type Permissions = Readonly<Record<string, Access>>

/** Every area that `permissions` can name. */
const areas: readonly string[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'copilot-requests',
  'deployments',
  'discussions',
  'drives',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts'
]

/** What a token may do when neither workflow nor job says anything: GitHub's default for new repositories. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' }

/** Reads a `permissions` key; undefined when it is absent. */
export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  const shorthand = literal(token)
  if (shorthand === 'write-all') return Object.fromEntries(areas.map((area) => [area, 'write' as const]))
  if (shorthand === 'read-all') {
    const readable = areas.filter((area) => area !== 'id-token' && area !== 'copilot-requests')
    return Object.fromEntries(readable.map((area) => [area, 'read' as const]))
  }
  const named = [...parts(token)].map(([area, value]) => [area, literal(value) as Access] as const)
  return Object.fromEntries(named.filter(([, access]) => access !== 'none'))
}

const rank = { none: 0, read: 1, write: 2 } as const

/** The areas in which `wanted` goes beyond `allowed`, each as GitHub would complain. */
export function excess(wanted: Permissions, allowed: Permissions): string[] {
  return Object.entries(wanted)
    .filter(([area, access]) => rank[access] > rank[allowed[area] ?? 'none'])
    .map(([area, access]) => `'${area}: ${access}', but is only allowed '${area}: ${allowed[area] ?? 'none'}'`)
}
