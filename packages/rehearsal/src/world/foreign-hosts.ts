import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WorldState } from './state.ts'

/** Where the world stands in for hosts that are not GitHub's: `/_hosts/HOST/PATH`. */
const root = '/_hosts/'

/** Whether a request is meant for a host that is not GitHub's, to which a rehearsal routes it. */
export function isForeignHost(path: string): boolean {
  return path.startsWith(root)
}

/**
 * Answers in the place of a host that is not GitHub's: as its registry of images and charts, or as Go's module proxy and
 * checksum database. For everything else it says that it cannot, and keeps the call for the report.
 */
export async function serveForeignHost(
  state: WorldState,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const [, host = '', path = ''] = /^\/_hosts\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? []
  if (host.endsWith('.golang.org')) {
    const { isOfGo, serveModules } = await import('./golang/serve-modules.ts')
    if (isOfGo(host)) return serveModules(state, { host, path }, request, response)
  }
  const isRegistry = /^\/(?:v2\/|v2$|token(?:\?|$))/.test(path) && !host.endsWith('.golang.org')
  if (!isRegistry) return refuseForeignHost(state, request, response)
  const { serveRegistry } = await import('./registry/serve-registry.ts')
  await serveRegistry(state, { host, origin: `https://${host}`, path }, request, response)
}

function refuseForeignHost(state: WorldState, request: IncomingMessage, response: ServerResponse): void {
  const call = `${request.method} https://${(request.url ?? '').slice(root.length)}`
  state.unsupported.push(call)
  request.resume()
  response.writeHead(501, { 'Content-Type': 'text/plain; charset=UTF-8' })
  response.end(`The rehearsal's world has registries of images and Go's module proxy, so it cannot answer ${call}\n`)
}
