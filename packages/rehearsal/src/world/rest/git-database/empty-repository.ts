import { isEmpty } from '../../refs.ts'
import { RestError } from '../errors.ts'
import type { RestRequest } from '../request.ts'

/**
 * Throws GitHub's answer to operations on the objects of a repository without refs: nothing can be read nor written
 * there but by a push or a file (https://github.com/github/rest-api-description/issues/637).
 */
export async function demandContent({ repository }: Pick<RestRequest, 'repository'>): Promise<void> {
  if (await isEmpty(repository.path)) throw new RestError(409, 'Git Repository is empty.')
}
