import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { isLoopback } from './loopback.ts'
import { isSafe, parseAddress } from './server-address.ts'

/**
 * The variable by which a rehearsal says where the hosts of the network are: one `HOST=URL` a line or between commas,
 * such as `ghcr.io=http://127.0.0.1:4000/_hosts/ghcr.io`. It leads to this machine and nowhere else, so whoever can set
 * it wins nothing that a program on this machine has not.
 */
export const routesVariable = 'SLIPWAY_ROUTES'

/** Where a host is found: host, with its port if it is not the usual one, to the address in its place. */
export type Routes = ReadonlyMap<string, URL>

/**
 * Reads the value of SLIPWAY_ROUTES; no routes when it is absent.
 * @throws Failure that lists everything that is not a host with an http address of this machine
 */
export function readRoutes(text = ''): Routes {
  const entries = text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const routes = new Map<string, URL>()
  const wrong = entries.filter((entry) => {
    const at = entry.indexOf('=')
    const host = entry.slice(0, Math.max(0, at)).toLowerCase()
    const url = parseAddress(entry.slice(at + 1))
    const good = isHost(host) && !routes.has(host) && url !== undefined && leadsHere(url)
    if (good) routes.set(host, url)
    return !good
  })
  if (wrong.length === 0) return routes
  throw new Failure(
    `${routesVariable}: expected HOST=http://127.0.0.1:PORT/..., each host once, got ${wrong.map(quote).join(', ')}; ` +
      'the variable belongs to rehearsals: do not set it elsewhere'
  )
}

function isHost(host: string): boolean {
  return parseAddress(`https://${host}`)?.host === host
}

function leadsHere({ protocol, hostname, username, password, search, hash }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname) && username + password + search + hash === ''
}

/** A place on the network: `url` is where to connect, `host` is who is meant, to whom alone the credentials belong. */
export interface Destination {
  readonly url: URL
  readonly host: string
}

/**
 * Finds where to connect for an address: there, or where a rehearsal has put its host. The address must be one that
 * credentials may be sent to: https, or plain http on this machine.
 * @param what the input or file that the address is from
 * @throws Failure that names it
 */
export function destination(what: string, address: string, routes: Routes): Destination {
  const asked = parseAddress(address)
  if (asked === undefined || !isSafe(asked)) {
    throw new Failure(`${what}: expected an https address without credentials, got ${quote(address)}`)
  }
  const route = routes.get(asked.host)
  if (route === undefined || asked.protocol !== 'https:') return { url: asked, host: asked.host }
  const path = route.pathname.replace(/\/$/, '') + asked.pathname
  return { url: new URL(`${route.origin}${path}${asked.search}`), host: asked.host }
}
