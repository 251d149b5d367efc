import { randomBytes } from 'node:crypto'
import type { Repository } from './repositories.ts'

/** What a token may do in the repositories it names; a permission that is not named is not given. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/**
 * What kind of token it is. `user`: a classic token, or a person's own doing; `fine-grained`: a person's token with
 * chosen permissions; `installation`: an App's; `job`: the GITHUB_TOKEN of a workflow's job.
 */
export type TokenKind = 'user' | 'fine-grained' | 'installation' | 'job'

/** Who a token acts as, and on what. */
export interface Grant {
  /** `user` when absent. */
  readonly kind?: TokenKind
  /** The account that effects are attributed to, such as `github-actions[bot]`. */
  readonly login: string
  /** `owner/name` of each repository, or every repository of the world. */
  readonly repositories: readonly string[] | 'all'
  readonly permissions: Permissions
}

/** The tokens of a world. */
export type Tokens = Map<string, Grant>

/** Who a request comes from. `unknown`: it carries credentials, and the world never gave them out. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'token'; readonly grant: Grant }

/** What a caller may do with the contents of a repository; `none`: GitHub hides that it exists. */
export type Access = 'none' | 'read' | 'write'

const prefixes = { user: 'ghp_', 'fine-grained': 'github_pat_', installation: 'ghs_', job: 'ghs_' } as const

/** Gives out a token in the form of GitHub's tokens of its kind. */
export function issueToken(tokens: Tokens, grant: Grant): string {
  const token = `${prefixes[grant.kind ?? 'user']}${randomBytes(18).toString('hex')}`
  tokens.set(token, grant)
  return token
}

/**
 * Reads an Authorization header: basic with the token as password (or, as GitHub also takes it, as user name), or
 * `bearer` or `token` with the token itself.
 */
export function identify(tokens: Tokens, authorization: string | undefined): Caller {
  if (authorization === undefined) return { kind: 'anonymous' }
  const [, scheme = '', value = ''] = /^(\S+)\s+(.+)$/.exec(authorization) ?? []
  for (const candidate of candidates(scheme.toLowerCase(), value.trim())) {
    const grant = tokens.get(candidate)
    if (grant !== undefined) return { kind: 'token', grant }
  }
  return { kind: 'unknown' }
}

function candidates(scheme: string, value: string): string[] {
  if (scheme === 'bearer' || scheme === 'token') return [value]
  if (scheme !== 'basic') return []
  const text = Buffer.from(value, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? [text] : [text.slice(colon + 1), text.slice(0, colon)]
}

/** The account that a caller's changes are attributed to; empty for anonymous callers. */
export function loginOf(caller: Caller): string {
  return caller.kind === 'token' ? caller.grant.login : ''
}

/** Decides what a caller may do with the contents of a repository. */
export function accessTo(repository: Repository, caller: Caller): Access {
  const publicly = repository.private ? 'none' : 'read'
  if (caller.kind !== 'token') return publicly
  const { repositories, permissions } = caller.grant
  const named = repositories === 'all' || repositories.some((name) => isSame(name, repository.fullName))
  return (named ? permissions.contents : undefined) ?? publicly
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
