import { mergePull } from '../../pulls/merge-pull.ts'
import { updateBranch } from '../../pulls/update-branch.ts'
import { RefusedUpdate } from '../../update-refs.ts'
import { refusalOf } from '../refused-update.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { pullOf } from './find-pull.ts'

const path = '/repos/{owner}/{repo}/pulls/{pull_number}/merge'

/** GET .../merge: whether it was merged, by the status alone. */
export const isMerged: Route = {
  method: 'GET',
  path,
  documentation: '/pulls/pulls#check-if-a-pull-request-has-been-merged',
  handle: async (request) => ({ status: (await pullOf(request)).merged === undefined ? 404 : 204 })
}

/** PUT .../merge */
export const merge: Route = {
  method: 'PUT',
  path,
  documentation: '/pulls/pulls#merge-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const { merge_method: method, commit_title: title, commit_message: message, sha } = wishOf(request)
    try {
      const merged = await mergePull(request, pull, { method, title, message, sha })
      return { body: { sha: merged, merged: true, message: 'Pull Request successfully merged' } }
    } catch (error) {
      throw error instanceof RefusedUpdate ? refusalOf(error, { status: 405 }) : error
    }
  }
}

function wishOf(request: RestRequest) {
  return bodyOf<'pulls/merge'>(request) ?? {}
}

/** PUT .../update-branch: merges the base branch into the head branch. */
export const updatePullBranch: Route = {
  method: 'PUT',
  path: '/repos/{owner}/{repo}/pulls/{pull_number}/update-branch',
  documentation: '/pulls/pulls#update-a-pull-request-branch',
  handle: async (request) => {
    const pull = await pullOf(request)
    const { expected_head_sha: expected } = bodyOf<'pulls/update-branch'>(request) ?? {}
    await updateBranch(request, pull, expected)
    const url = `${request.urls.repository}/pulls/${pull.issue.number}`
    return { status: 202, body: { message: 'Updating pull request branch.', url } }
  }
}
