import { answerCounted } from '../answer-page.ts'
import type { RestRequest, RestResponse, Route } from '../request.ts'
import { findRun } from './runs.ts'

const root = '/repos/{owner}/{repo}/actions'
const documentation = '/actions/artifacts'

const none = (request: RestRequest): Promise<RestResponse> => answerCounted(request, ['artifacts', []], (item) => item)

/** The operations that list artifacts: there are none, for the actions that upload them are not played. */
export const artifactRoutes: readonly Route[] = [
  { method: 'GET', path: `${root}/artifacts`, documentation, handle: none },
  {
    ...{ method: 'GET', path: `${root}/runs/{run_id}/artifacts`, documentation },
    handle: async (request) => {
      findRun(request)
      return none(request)
    }
  }
]
