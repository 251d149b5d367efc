import { isEmpty, resolveCommit } from '../../refs.ts'
import { defaultBranch } from '../../repositories.ts'
import { RestError } from '../errors.ts'
import type { RestRequest } from '../request.ts'

/** What `ref` in a query means: the name as it stands in addresses, and the commit. */
export interface Revision {
  readonly name: string
  readonly commit: string
}

/** The revision that a call is about: a branch, a tag or a commit, the default branch unless said. */
export async function revisionOf(request: RestRequest): Promise<Revision> {
  const { repository, url } = request
  const name = url.searchParams.get('ref') || (await defaultBranch(repository))
  const commit = await resolveCommit(repository.path, name)
  if (commit !== undefined) return { name, commit }
  throw new RestError(
    404,
    (await isEmpty(repository.path)) ? 'This repository is empty.' : `No commit found for the ref ${name}`
  )
}
