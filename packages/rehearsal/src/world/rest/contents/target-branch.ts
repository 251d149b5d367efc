import { findSha, isEmpty } from '../../refs.ts'
import { defaultBranch } from '../../repositories.ts'
import { RestError } from '../errors.ts'
import type { RestRequest } from '../request.ts'

/** The branch that a file is committed to, and its commit; without one it is created. */
export interface Target {
  readonly branch: string
  readonly head: string | undefined
}

/**
 * The branch of the body, or the default one. It must be there, but for an empty repository: a file is the only thing
 * besides a push that can be its beginning (https://github.com/xmo-odoo/dummy_central/tree/67e318e/tests/repos/contents).
 */
export async function targetOf({ repository }: RestRequest, named: string | undefined): Promise<Target> {
  const branch = (named ?? (await defaultBranch(repository))).replace(/^refs\/heads\//, '')
  const head = await findSha(repository.path, `refs/heads/${branch}`)
  if (head === undefined && !(await isEmpty(repository.path))) {
    throw new RestError(404, `Branch ${branch} not found`)
  }
  return { branch, head }
}
