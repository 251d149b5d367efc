import { listTree } from '../../git-objects/tree.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { file } from './read-contents.ts'
import { revisionOf } from './revision.ts'

/** GET /repos/{owner}/{repo}/readme: the one that GitHub shows, from .github, else the root, else docs. */
export const readme: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/readme',
  documentation: '/repos/contents#get-a-repository-readme',
  handle: (request) => firstReadme(request, ['.github', '', 'docs'])
}

/** GET /repos/{owner}/{repo}/readme/{dir} */
export const readmeOfFolder: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/readme/{dir}',
  documentation: '/repos/contents#get-a-repository-readme-for-a-directory',
  handle: (request) => firstReadme(request, [parameter(request, 'dir')])
}

async function firstReadme(request: RestRequest, folders: readonly string[]): Promise<RestResponse> {
  const revision = await revisionOf(request)
  for (const folder of folders) {
    const entries = await listTree(request.repository.path, `${revision.commit}:${folder}`).catch(() => [])
    const found = entries.find(({ path, type }) => type === 'blob' && /^readme(\.[a-z]+)?$/i.test(path))
    if (found === undefined) continue
    const path = folder === '' ? found.path : `${folder}/${found.path}`
    return file(request, revision, { ...found, path })
  }
  throw notFound()
}
