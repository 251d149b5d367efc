import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WorldState } from './state.ts'

/** Where the world stands in for hosts that are not GitHub's: `/_hosts/HOST/PATH`. */
const root = '/_hosts/'

/** Whether a request is meant for a host that is not GitHub's, to which a rehearsal routes it. */
export function isForeignHost(path: string): boolean {
  return path.startsWith(root)
}

/** Says that the world cannot answer for a registry or a module proxy, and keeps the call for the report. */
export function refuseForeignHost(state: WorldState, request: IncomingMessage, response: ServerResponse): void {
  const call = `${request.method} https://${(request.url ?? '').slice(root.length)}`
  state.unsupported.push(call)
  request.resume()
  response.writeHead(501, { 'Content-Type': 'text/plain; charset=UTF-8' })
  response.end(`The rehearsal's world has no registry and no module proxy, so it cannot answer ${call}\n`)
}
