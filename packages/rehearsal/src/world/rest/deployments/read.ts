import { type Deployment, deploymentsOf } from '../../deployments/deployment.ts'
import { answerPage } from '../answer-page.ts'
import { notFound, orNotFound } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { deploymentShape, statusShape } from './shape.ts'

/** The deployment that a path names. Throws 404. */
export function findDeployment(request: RestRequest): Deployment {
  return orNotFound(deploymentsOf(request.repository).get(Number(parameter(request, 'deployment_id'))))
}

/** GET /repos/{owner}/{repo}/deployments: the newest first, those with the given sha, ref, task and environment. */
const list: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/deployments',
  documentation: '/deployments/deployments#list-deployments',
  handle: async (request) => {
    const { repository, url } = request
    const filters = (['sha', 'ref', 'task', 'environment'] as const).flatMap((name) => {
      const wanted = url.searchParams.get(name) ?? 'none' // "none" is what the description says for no filter
      return wanted === 'none' ? [] : [(one: Deployment) => one[name] === wanted]
    })
    const newestFirst = [...deploymentsOf(repository).values()].reverse()
    const all = newestFirst.filter((one) => filters.every((fits) => fits(one)))
    return answerPage({ url }, all, (one) => deploymentShape(request, one))
  }
}

/** GET /repos/{owner}/{repo}/deployments/{deployment_id} */
const get: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/deployments/{deployment_id}',
  documentation: '/deployments/deployments#get-a-deployment',
  handle: async (request) => ({ body: deploymentShape(request, findDeployment(request)) })
}

/** GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses: the newest first. */
const statuses: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  documentation: '/deployments/statuses#list-deployment-statuses',
  handle: async (request) => {
    const deployment = findDeployment(request)
    const all = [...deployment.statuses].reverse()
    return answerPage(request, all, (one) => statusShape(request, deployment, one))
  }
}

/** GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id} */
const status: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}',
  documentation: '/deployments/statuses#get-a-deployment-status',
  handle: async (request) => {
    const deployment = findDeployment(request)
    const found = deployment.statuses.find(({ id }) => String(id) === parameter(request, 'status_id'))
    if (found === undefined) throw notFound()
    return { body: statusShape(request, deployment, found) }
  }
}

/** What reads deployments. */
export const readRoutes: readonly Route[] = [list, get, statuses, status]
