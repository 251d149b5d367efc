import { checkObjects } from '../../objects.ts'
import { listRefs } from '../../refs.ts'
import { RestError } from '../errors.ts'
import { parameter, type Route } from '../request.ts'
import { heads, shortBranches } from './branches.ts'

/** GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head: the branches whose last commit it is. */
export const branchesWhereHead: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head',
  documentation: '/commits/commits#list-branches-for-head-commit',
  handle: async (request) => {
    const { path } = request.repository
    const name = parameter(request, 'commit_sha')
    const [commit] = /^[0-9a-f]{4,40}$/i.test(name) ? await checkObjects(path, [`${name}^{commit}`]) : []
    if (commit === undefined) throw new RestError(422, `No commit found for SHA: ${name}`)
    const all = (await listRefs(path, heads)).filter(({ sha }) => sha === commit.sha)
    return { body: await shortBranches(request, all) }
  }
}
