import { findRef, listRefs, type Ref } from '../../refs.ts'
import { isProtected, protectedBranches, protectionSummary } from '../../rules/protected-branches.ts'
import { answerPage } from '../answer-page.ts'
import { RestError } from '../errors.ts'
import { readCommits } from '../history/commit-shape.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

/** What stands before the name of every branch. */
export const heads = 'refs/heads/'

/** GET /repos/{owner}/{repo}/branches, in the order of their names; `protected` asks for those or the others alone. */
export const branches: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/branches',
  documentation: '/branches/branches#list-branches',
  handle: async (request) => {
    const { repository, url } = request
    const all = await shortBranches(request, await listRefs(repository.path, heads))
    const wanted = url.searchParams.get('protected')
    const chosen = wanted === null ? all : all.filter((each) => String(each.protected) === wanted)
    return answerPage({ url }, chosen)
  }
}

/** Branches in the shape of GitHub's "short branch". */
export async function shortBranches(
  { repository, urls }: RestRequest,
  refs: readonly Ref[]
): Promise<Schema<'short-branch'>[]> {
  const isOne = await protectedBranches(repository)
  return refs.map(({ ref, sha }) => {
    const name = ref.slice(heads.length)
    return { name, commit: { sha, url: `${urls.repository}/commits/${sha}` }, protected: isOne(name) }
  })
}

/** GET /repos/{owner}/{repo}/branches/{branch} */
export const branch: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/branches/{branch}',
  documentation: '/branches/branches#get-a-branch',
  handle: async (request) => ({ body: await branchWithProtection(request, parameter(request, 'branch')) })
}

/** One branch by its name in the shape of GitHub's "branch with protection"; throws 404 when there is none. */
export async function branchWithProtection(
  request: RestRequest,
  name: string
): Promise<Schema<'branch-with-protection'>> {
  const { repository, urls } = request
  const found = await findRef(repository.path, `${heads}${name}`)
  const [commit] = found === undefined ? [] : await readCommits(request, [found.sha])
  if (commit === undefined) throw new RestError(404, 'Branch not found')
  const self = `${urls.repository}/branches/${escapePath(name)}`
  return {
    name,
    commit,
    _links: { self, html: `${urls.html}/tree/${escapePath(name)}` },
    protected: await isProtected(repository, name),
    protection: protectionSummary(repository, name) as Schema<'branch-protection'>,
    protection_url: `${self}/protection`
  }
}
