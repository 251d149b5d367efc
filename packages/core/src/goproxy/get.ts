import { messageOf } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { inert, quote } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { sendRequest } from '../network/node-http.ts'
import { destination, readRoutes, routesVariable } from '../network/routes.ts'
import { isSafe } from '../network/server-address.ts'

/** What a server said to one GET, or why there is no answer to go by. */
export type Answer =
  | { readonly state: 'known'; readonly body: Buffer }
  /** 404 and 410: by the protocol of module proxies, there is no such version. */
  | { readonly state: 'unknown'; readonly said: string }
  | { readonly state: 'not-answered'; readonly why: string }

/** Gets a resource of a module proxy or a checksum database. */
export type Get = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>

/** How often an answer may lead elsewhere. */
const redirects = 5

/** An answer that has not come whole by then does not come: a server that says a byte now and then could hold a run for days. */
const wholeMs = 120_000

/** Go takes no longer go.mod, and nothing else that is asked for is nearly as long. */
const longestBody = 16 * 1024 * 1024

/** What a server says for itself is shown so far. */
const longestWord = 300

const leading = [301, 302, 303, 307, 308]

/**
 * Makes what asks servers, each time once: whoever waits for an answer asks again. No credentials are sent.
 * @param what the input that the addresses are from
 */
export function getter(what: string, env: Environment, limitMs = wholeMs): Get {
  const routes = readRoutes(env[routesVariable])
  return async (address, headers = {}) => {
    let next = address
    for (let count = 0; count <= redirects; count += 1) {
      const { url } = destination(what, next, routes)
      const answer = await ask(url.href, headers, limitMs)
      if (typeof answer === 'string') return { state: 'not-answered', why: `${next}: no answer (${answer})` }
      const { status, headers: sent, body } = answer
      if (!leading.includes(status) || sent.location === undefined) return judge(next, status, body)
      const target = nextAddress(next, sent.location)
      if (target === undefined) {
        return { state: 'not-answered', why: `${next} leads to ${quote(sent.location)}, which is not asked` }
      }
      next = target
    }
    return { state: 'not-answered', why: `${address} leads elsewhere more than ${redirects} times` }
  }
}

/** The answer of one server, or why there is none. */
async function ask(url: string, headers: Readonly<Record<string, string>>, limitMs: number) {
  const signal = AbortSignal.timeout(limitMs)
  const asked = { method: 'GET', url, headers: { 'user-agent': 'slipway', ...headers }, signal, longest: longestBody }
  return sendRequest(asked).catch((error: unknown) => {
    return signal.aborted ? `it did not come whole in ${limitMs / 1000} seconds` : inert(messageOf(error))
  })
}

/** Where a server leads: from one on the network to no other but by https, and never to this machine. */
function nextAddress(from: string, location: string): string | undefined {
  const base = new URL(from)
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined
  if (next === undefined || !isSafe(next)) return undefined
  return isLoopback(next.hostname) === isLoopback(base.hostname) ? next.href : undefined
}

function judge(url: string, status: number, body: Buffer): Answer {
  if (status === 200) return { state: 'known', body }
  const said = inert(body.toString('utf8', 0, longestWord).trim().replaceAll('\n', ' '))
  const words = `${url} answers ${status}${said === '' ? '' : `: ${said}`}`
  return status === 404 || status === 410 ? { state: 'unknown', said: words } : { state: 'not-answered', why: words }
}
