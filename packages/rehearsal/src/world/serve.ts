import type { IncomingMessage, ServerResponse } from 'node:http'
import { isArchive } from './archives/archive-address.ts'
import { isForeignHost, serveForeignHost } from './foreign-hosts.ts'
import { serveGit } from './git-http.ts'
import { inspection } from './inspection-path.ts'
import { isDownload } from './releases/download-path.ts'
import type { WorldState } from './state.ts'

/** Answers a request to the world: for git, for a file of a release, or for one of the APIs, which load when they are asked. */
export async function serve(state: WorldState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/'
  try {
    if (isDownload(path)) {
      const { serveDownload } = await import('./releases/downloads.ts')
      return await serveDownload(state, request, response)
    }
    if (isArchive(path)) {
      const { serveArchive } = await import('./archives/serve-archive.ts')
      return await serveArchive(state, request, response)
    }
    if (path.startsWith(inspection)) {
      const { serveInspection } = await import('./inspect.ts')
      return await serveInspection(state, request, response)
    }
    if (isForeignHost(path)) return await serveForeignHost(state, request, response)
    if (!path.startsWith('/api/')) return await serveGit(state, request, response)
    if (/^\/api\/graphql(?:\?|$)/.test(path)) {
      const { serveGraphql } = await import('./graphql/serve.ts') // with the schema, which is large
      return await serveGraphql(state, request, response)
    }
    const { serveRest } = await import('./rest/serve.ts') // with the description
    await serveRest(state, request, response)
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=UTF-8' })
    response.end(`the world failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
