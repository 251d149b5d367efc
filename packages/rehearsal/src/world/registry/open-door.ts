import { takeReply } from '../faults/reply.ts'
import { serveUnderFaults } from '../faults/strike.ts'
import { listen } from '../listen.ts'
import type { WorldState } from '../state.ts'
import { serveRegistry } from './serve-registry.ts'

/** A way into one registry for tools that cannot be led elsewhere: a port of its own, where it stands at the root. */
export interface RegistryDoor {
  /** Such as `127.0.0.1:41235`, what a tool takes for the host of the registry. */
  readonly host: string
  close(): Promise<void>
}

/** Opens a door for the registry of a host. It answers by plain http, and gives out its tokens there as well. */
export async function openRegistryDoor(state: WorldState, host: string): Promise<RegistryDoor> {
  const { url, server, stop } = await listen({ port: 0 })
  server.on('request', (request, response) => {
    const path = request.url ?? '/'
    const visit = { n: state.visits.length + 1, method: request.method ?? 'GET', path: `/_hosts/${host}${path}` }
    state.visits.push(visit)
    const serve = async (): Promise<void> => {
      try {
        // A registry goes by the name that it was asked under: something may stand before it.
        const origin = request.headers.host === undefined ? url : `http://${request.headers.host}`
        await serveRegistry(state, { host, origin, path }, request, response)
      } catch (error) {
        response.writeHead(500).end(`the world failed: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    void serveUnderFaults(state, visit, takeReply(response), serve)
  })
  return { host: new URL(url).host, close: stop }
}
