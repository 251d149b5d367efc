import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { findRef, listRefs } from '../../refs.ts'
import { RestError } from '../errors.ts'
import { readCommits } from '../history/commit-shape.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

const heads = 'refs/heads/'

/** GET /repos/{owner}/{repo}/branches, in the order of their names. No branch of the world is protected yet. */
export const branches: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/branches',
  documentation: '/branches/branches#list-branches',
  handle: async ({ repository, url, urls }) => {
    const all = url.searchParams.get('protected') === 'true' ? [] : await listRefs(repository.path, heads)
    const page = readPage(url.searchParams)
    const body: Schema<'short-branch'>[] = slicePage(all, page).map(({ ref, sha }) => ({
      name: ref.slice(heads.length),
      commit: { sha, url: `${urls.repository}/commits/${sha}` },
      protected: false
    }))
    return { body, link: linkHeader(url, page, all.length) }
  }
}

/** GET /repos/{owner}/{repo}/branches/{branch} */
export const branch: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/branches/{branch}',
  documentation: '/branches/branches#get-a-branch',
  handle: async (request) => ({ body: await branchWithProtection(request) })
}

async function branchWithProtection(request: RestRequest): Promise<Schema<'branch-with-protection'>> {
  const name = parameter(request, 'branch')
  const found = await findRef(request.repository.path, `${heads}${name}`)
  const [commit] = found === undefined ? [] : await readCommits(request, [found.sha])
  if (commit === undefined) throw new RestError(404, 'Branch not found')
  const self = `${request.urls.repository}/branches/${escapePath(name)}`
  return {
    name,
    commit,
    _links: { self, html: `${request.urls.html}/tree/${escapePath(name)}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] }
    },
    protection_url: `${self}/protection`
  }
}
