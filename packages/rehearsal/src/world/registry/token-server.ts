import type { WorldState } from '../state.ts'
import { type Denial, judge } from './access.ts'
import type { RegistryAnswer } from './call.ts'
import { RegistryError } from './errors.ts'
import { anonymousToken, bearerToken, callerOf } from './identify.ts'
import type { Registry } from './registry.ts'

/** What a registry says to who must show more: where tokens are, and what for. */
export function challenge({ settings }: Registry, origin: string, scope: string): Readonly<Record<string, string>> {
  if (settings.scheme === 'basic') return { 'WWW-Authenticate': `Basic realm="${settings.service}"` }
  const realm = origin.startsWith('http:') ? `${origin}/token` : settings.realm
  return { 'WWW-Authenticate': `Bearer realm="${realm}",service="${settings.service}",scope="${scope}"` }
}

/**
 * Gives out a token: to who has logged in, and to everybody for what is public. ghcr.io tells strangers at once that they
 * get none (https://github.com/openai/tunnel-client/issues/75); Docker Hub gives them one that does not help.
 */
export function giveToken(
  state: WorldState,
  registry: Registry,
  { origin, query, authorization }: { origin: string; query: URLSearchParams; authorization: string | undefined }
): RegistryAnswer {
  const caller = callerOf(state, registry, authorization)
  const scope = query.get('scope') ?? ''
  const [, name = '', actions = ''] = /^repository:([^:]+):(.*)$/.exec(scope) ?? []
  const isGitHub = registry.settings.access === 'github'
  if (caller === undefined) throw wrongLogin(isGitHub)
  if (caller.kind === 'token') {
    const secret = Buffer.from(authorization?.split(/\s+/)[1] ?? '', 'base64').toString('utf8')
    const own = caller.token ?? secret
    return answer(bearerToken(own))
  }
  const verdicts: ('allowed' | Denial)[] = actions
    .split(',')
    .map((action) => judge(state, registry, name, caller, action === 'pull' ? 'pull' : 'push'))
  if (isGitHub && verdicts.some((verdict) => verdict !== 'allowed')) {
    const header = challenge(registry, origin, scope === '' ? 'repository:user/image:pull' : scope)
    throw new RegistryError(401, 'UNAUTHORIZED', 'authentication required', header)
  }
  return answer(anonymousToken(name))
}

function answer(token: string): RegistryAnswer {
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token }) }
}

/** https://github.com/mcuadros/ofelia/pull/202 for ghcr.io, which says `denied: denied`. */
function wrongLogin(isGitHub: boolean): RegistryError {
  if (isGitHub) return new RegistryError(403, 'DENIED', 'denied')
  return new RegistryError(401, 'UNAUTHORIZED', 'incorrect username or password')
}
