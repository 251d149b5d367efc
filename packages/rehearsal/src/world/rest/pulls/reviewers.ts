import type { Pull } from '../../pulls/pull.ts'
import { removeReviewers, requestReviewers } from '../../pulls/request-reviewers.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { accountShape } from '../users/simple-account.ts'
import { teamShape } from '../users/team-shape.ts'
import { pullOf } from './find-pull.ts'
import { simplePullShape } from './pull-shape.ts'

const path = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'

const list: Route = {
  method: 'GET',
  path,
  documentation: '/pulls/review-requests#get-all-requested-reviewers-for-a-pull-request',
  handle: async (request) => {
    const { requestedReviewers, requestedTeams } = await pullOf(request)
    const users = requestedReviewers.map((login) => accountShape(request, login))
    return { body: { users, teams: requestedTeams.map((slug) => teamShape(request, request.repository, slug)) } }
  }
}

const add: Route = {
  method: 'POST',
  path,
  documentation: '/pulls/review-requests#request-reviewers-for-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    await requestReviewers(request, pull, wanted(request))
    return { status: 201, body: await simplePullShape(request, pull) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path,
  documentation: '/pulls/review-requests#remove-requested-reviewers-from-a-pull-request',
  handle: async (request) => {
    const pull: Pull = await pullOf(request)
    await removeReviewers(request, pull, wanted(request))
    return { body: await simplePullShape(request, pull) }
  }
}

function wanted(request: RestRequest) {
  const { reviewers = [], team_reviewers: teams = [] } = bodyOf<'pulls/remove-requested-reviewers'>(request)
  return { people: reviewers, teams }
}

/** The operations on who is asked for a review. */
export const reviewerRoutes: readonly Route[] = [list, add, remove]
