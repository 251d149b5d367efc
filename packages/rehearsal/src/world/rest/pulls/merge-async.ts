import { type MergeRequest, mergeRequestsOf, requestMerge } from '../../pulls/merge-request.ts'
import { isOpen, type Pull } from '../../pulls/pull.ts'
import { notFound } from '../errors.ts'
import { bodyOf, parameter, type RestResponse, type Route } from '../request.ts'
import { pullOf } from './find-pull.ts'

const path = '/repos/{owner}/{repo}/pulls/{pull_number}/merge-async'
const documentation = '/pulls/pulls#merge-a-pull-request-asynchronously'

/**
 * PUT .../merge-async: asks for a merge in the background, which https://github.github.io/gh-stack/reference/merge-api/
 * describes with its sentences. Rules are judged there, so only what the pull request itself is decides here.
 */
export const mergeAsync: Route = {
  method: 'PUT',
  path,
  documentation,
  handle: async (request) => {
    const pull = await pullOf(request)
    const settled = settledAnswer(pull)
    if (settled !== undefined) return settled
    const [known] = mergeRequestsOf(pull)
    if (known !== undefined && !known.isLookedAt)
      return { status: 409, body: pending(known, 'Merge request enqueued.') }
    const {
      merge_method: method = 'merge',
      merge_action: action = 'default',
      ...more
    } = bodyOf<'pulls/merge-async'>(request) ?? {}
    const { commit_title: title, commit_message: message, sha = pull.head.sha } = more
    const made = requestMerge(request, pull, { method, action, title, message, sha })
    return { status: 202, body: pending(made, 'Merge request enqueued.') }
  }
}

function settledAnswer(pull: Pull): RestResponse | undefined {
  if (pull.merged !== undefined) {
    return { body: { status: 'merged', details: { message: 'Pull request was merged.', sha: pull.merged.sha } } }
  }
  if (isOpen(pull) && !pull.draft) return undefined
  const message = pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable'
  return { status: 400, body: { status: 'failed', details: { message } } }
}

/** GET .../merge-async/{uuid}: how it went; the first look finds it in progress. */
export const mergeAsyncResult: Route = {
  method: 'GET',
  path: `${path}/{uuid}`,
  documentation: '/pulls/pulls#get-the-result-of-an-asynchronous-merge',
  handle: async (request) => {
    const pull = await pullOf(request)
    const asked = mergeRequestsOf(pull).find(({ uuid }) => uuid === parameter(request, 'uuid'))
    if (asked === undefined) throw notFound()
    const { outcome, isLookedAt } = asked
    asked.isLookedAt = true
    if (outcome === undefined || !isLookedAt) return { body: pending(asked, 'Merge request is in progress.') }
    const { status, ...details } = outcome
    return { body: { status, details } }
  }
}

function pending({ uuid, wish }: MergeRequest, message: string) {
  const { method, action, sha } = wish
  const details = { message, uuid, merge_method: method, merge_action: action, expected_head_sha: sha }
  return { status: 'pending', details }
}
