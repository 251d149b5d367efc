import { RestError } from '../errors.ts'
import type { Route } from '../request.ts'

/**
 * POST /repos/{owner}/{repo}/merge-upstream: no repository of the world is a fork, and GitHub answers so where there is
 * nothing upstream (https://github.com/goreleaser/goreleaser/pull/6646).
 */
export const mergeUpstream: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/merge-upstream',
  documentation: '/branches/branches#sync-a-fork-branch-with-the-upstream-repository',
  handle: async () => {
    throw new RestError(422, 'Validation Failed')
  }
}
