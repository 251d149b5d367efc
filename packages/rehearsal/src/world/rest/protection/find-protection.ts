import { findSha } from '../../refs.ts'
import { type BranchProtection, protectionOf } from '../../rules/protection/protection.ts'
import { RestError } from '../errors.ts'
import { parameter, type RestRequest } from '../request.ts'

/** The name of the branch that a request is about; refuses where there is no such branch. */
export async function demandBranch(request: RestRequest): Promise<string> {
  const branch = parameter(request, 'branch')
  if (/[*?[]/.test(branch)) throw new RestError(404, 'Branch not found') // only GraphQL takes patterns
  if ((await findSha(request.repository.path, `refs/heads/${branch}`)) === undefined) {
    throw new RestError(404, 'Branch not found')
  }
  return branch
}

/** The protection that holds for the branch of a request. */
export async function demandProtection(request: RestRequest): Promise<BranchProtection> {
  const protection = protectionOf(request.repository, await demandBranch(request))
  // https://github.com/hub4j/github-api/issues/2062
  if (protection === undefined) throw new RestError(404, 'Branch not protected')
  return protection
}

/** The refusal where a protection does not have the part that is asked for: `Required status checks not enabled`. */
export function notEnabled(part: 'Required status checks' | 'Pull request reviews' | 'Push restrictions'): RestError {
  return new RestError(404, `${part} not enabled`)
}
