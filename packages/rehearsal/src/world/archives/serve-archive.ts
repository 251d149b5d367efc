import type { IncomingMessage, ServerResponse } from 'node:http'
import { gitBytes } from '../git.ts'
import { resolveCommit } from '../refs.ts'
import { defaultBranch, findRepository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { archiveRoot, archiveToken } from './archive-address.ts'

const types = { 'tar.gz': 'application/x-gzip', zip: 'application/zip' } as const

/** Serves the archives that the API leads to: everything is in one folder, OWNER-NAME-SHA. */
export async function serveArchive(
  state: WorldState,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  request.resume()
  const url = new URL(request.url ?? '/', state.url)
  const match = /^([^/]+)\/([^/]+)\/legacy\.(tar\.gz|zip)(?:\/(.*))?$/.exec(url.pathname.slice(archiveRoot.length))
  const [, owner = '', name = '', format = 'zip', ref = ''] = match ?? []
  const repository = findRepository(state.repositories, owner, name)
  const isOpen = repository?.private === false || url.searchParams.get('token') === archiveToken(url.pathname)
  if (repository === undefined || !isOpen) return refuse(response)
  const wanted = decodeURIComponent(ref) || (await defaultBranch(repository))
  const commit = await resolveCommit(repository.path, wanted)
  if (commit === undefined) return refuse(response)
  const folder = `${repository.owner}-${repository.name}-${commit.slice(0, 7)}`
  const archive = await gitBytes(repository.path, ['archive', `--format=${format}`, `--prefix=${folder}/`, commit])
  response.writeHead(200, {
    'Content-Type': types[format as keyof typeof types],
    'Content-Disposition': `attachment; filename=${folder}.${format}`,
    'Content-Length': archive.length
  })
  response.end(request.method === 'HEAD' ? undefined : archive)
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404: Not Found')
}
