import { isLoopback } from '../network/loopback.ts'
import { parseAddress } from '../network/server-address.ts'

/** One way in that a server names in WWW-Authenticate (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string
  /** By their names in lower case: `realm`, `service`, `scope`. */
  readonly parameters: ReadonlyMap<string, string>
}

const tokens =
  /\s*,?\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([\w!#$%&'*+.^`|~-]+)(?=\s|,|$))/y

/** No honest header is longer. */
const LONGEST = 8192

/** Reads the header WWW-Authenticate, several of them joined by commas; what cannot be read ends it. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  const text = header.slice(0, LONGEST)
  tokens.lastIndex = 0
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [, name, quoted, bare, scheme] = match
    if (scheme !== undefined) challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() })
    else if (name !== undefined) {
      challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '')
    }
    if (tokens.lastIndex >= text.length) break
  }
  return challenges
}

/** Registries whose tokens are given out at another host, as their documentation says. */
const realmsOf: Readonly<Record<string, readonly string[]>> = {
  // https://distribution.github.io/distribution/spec/auth/token/
  'registry-1.docker.io': ['auth.docker.io'],
  // https://docs.gitlab.com/api/container_registry/#obtain-token-from-gitlab
  'registry.gitlab.com': ['gitlab.com']
}

/** Second levels under which countries register names, as in `example.co.uk`. */
const registrySuffix = /^(?:ac|co|com|edu|gob|gov|gouv|go|ne|net|or|org)\.[a-z]{2}$/

/** Domains under which each name belongs to somebody else: neighbours there are strangers. */
const shared = ['azurecr.io', 'amazonaws.com', 'github.io', 'pkg.dev', 'run.app', 'azurewebsites.net', 'cloudfront.net']

/** The name that was registered, as far as it can be told without a list of all; the host itself where it cannot. */
function registrable(hostname: string): string {
  const labels = hostname.split('.')
  const isName = labels.length > 2 && /^[a-z]/.test(labels.at(-1) ?? '')
  if (!isName || shared.some((suffix) => hostname.endsWith(`.${suffix}`))) return hostname
  return labels.slice(registrySuffix.test(labels.slice(-2).join('.')) ? -3 : -2).join('.')
}

/**
 * What may be sent to the place that gives out a registry's tokens. `credentials`: it is the registry's own host, one
 * known to be its, or one of the same registered name. `nothing secret`: any other place that is safe to ask. Undefined:
 * it must not be asked at all: no https, and not this machine for a registry on this machine. A registry that is spoken
 * to by plain http may give out its tokens itself in the same way.
 * @param registry its address
 */
export function judgeRealm(registry: URL, realm: string): 'credentials' | 'nothing secret' | undefined {
  const url = parseAddress(realm)
  if (url === undefined || url.username + url.password !== '') return undefined
  const isHere = isLoopback(registry.hostname)
  if (isLoopback(url.hostname) !== isHere) return undefined
  if (url.origin === registry.origin) return 'credentials'
  if (url.protocol !== 'https:' && !(isHere && url.protocol === 'http:')) return undefined
  if (isHere || url.host === registry.host || realmsOf[registry.host]?.includes(url.host)) return 'credentials'
  return registrable(url.hostname) === registrable(registry.hostname) ? 'credentials' : 'nothing secret'
}
