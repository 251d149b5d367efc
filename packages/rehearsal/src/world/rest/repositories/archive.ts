import { archiveAddress } from '../../archives/archive-address.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'

/** GET /repos/{owner}/{repo}/tarball/{ref}: leads on to the archive, also to one of a ref that is not there. */
export const tarball: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/tarball/{ref}',
  documentation: '/repos/contents#download-a-repository-archive-tar',
  handle: async (request) => leadOn(request, 'tar.gz')
}

/** GET /repos/{owner}/{repo}/zipball/{ref} */
export const zipball: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/zipball/{ref}',
  documentation: '/repos/contents#download-a-repository-archive-zip',
  handle: async (request) => leadOn(request, 'zip')
}

function leadOn(request: RestRequest, format: 'tar.gz' | 'zip'): RestResponse {
  const Location = archiveAddress(request.state, request.repository, format, parameter(request, 'ref'))
  return { status: 302, headers: { Location } }
}
