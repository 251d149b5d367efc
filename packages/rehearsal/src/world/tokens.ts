import { randomBytes } from 'node:crypto'
import { apiNames, type Permissions } from './permissions/permission.ts'
import { reachOf } from './permissions/reach.ts'
import type { Repository } from './repositories.ts'

export type { Permissions }

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
  /** `owner/name` of each repository, `owner/*` for all of an owner, or every repository of the world. */
  readonly repositories: readonly string[] | 'all'
  /**
   * What the token may do there, by names as workflows (`pull-requests`) or the API (`pull_requests`) write them. `all`,
   * for a person: everything that the person's role allows, which is `admin` where nobody said otherwise.
   */
  readonly permissions: Permissions | 'all'
  /** The installation of an App that the token stands for. */
  readonly installation?: number
  /** Tells whether the token's time is over; tokens without it do not end. */
  readonly isExpired?: () => boolean
}

/** The tokens of a world. */
export type Tokens = Map<string, Grant>

/**
 * Who a request comes from. `unknown`: it carries credentials that are no token of the world; where they look like one,
 * the JSON web token of an App, which only the operations for Apps take.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown'; readonly jsonWebToken?: string }
  | { readonly kind: 'token'; readonly grant: Grant; readonly token?: string }

/** What a caller may do with the contents of a repository; `none`: git does not tell that it exists. */
export type Access = 'none' | 'read' | 'write'

const prefixes = { user: 'ghp_', 'fine-grained': 'github_pat_', installation: 'ghs_', job: 'ghs_' } as const

/** Permissions that tokens of a kind never have, whatever they were issued with. */
const never: Readonly<Partial<Record<TokenKind, readonly string[]>>> = {
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions has none of them
  job: ['administration', 'actions_variables', 'environments', 'members', 'secrets', 'workflows'],
  // https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
  'fine-grained': ['checks']
}

/** Gives out a token in the form of GitHub's tokens of its kind. */
export function issueToken(tokens: Tokens, grant: Grant): string {
  const kind = grant.kind ?? 'user'
  const token = `${prefixes[kind]}${randomBytes(18).toString('hex')}`
  tokens.set(token, { ...grant, permissions: possible(kind, grant.permissions) })
  return token
}

function possible(kind: TokenKind, permissions: Permissions | 'all'): Permissions | 'all' {
  if (permissions === 'all') {
    if (kind === 'user') return permissions
    throw new Error(`a token of the kind "${kind}" cannot have all permissions: name each`)
  }
  const kept = Object.entries(apiNames(permissions)).filter(([name]) => !never[kind]?.includes(name))
  return Object.fromEntries(kept)
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
    if (grant !== undefined && grant.isExpired?.() !== true) return { kind: 'token', grant, token: candidate }
  }
  const isJsonWebToken = scheme.toLowerCase() === 'bearer' && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value.trim())
  return isJsonWebToken ? { kind: 'unknown', jsonWebToken: value.trim() } : { kind: 'unknown' }
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

/** Decides what a caller may do with the contents of a repository, by git as by the API. */
export function accessTo(repository: Repository, caller: Caller): Access {
  const publicly = repository.private ? 'none' : 'read'
  if (caller.kind !== 'token') return publicly
  const reach = reachOf(repository, caller.grant)
  if (reach === undefined) return publicly
  return reach === 'all' ? 'write' : (reach.contents ?? publicly)
}
