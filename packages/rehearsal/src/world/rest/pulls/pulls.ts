import { mergeBase } from '../../commit-graph.ts'
import { threadsOf } from '../../issues/issue.ts'
import { rewrite } from '../../issues/update-issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { openPull } from '../../pulls/open-pull.ts'
import type { Pull } from '../../pulls/pull.ts'
import { letMaintainersModify, retarget, setPullState } from '../../pulls/update-pull.ts'
import { invalid } from '../errors.ts'
import { diffText, patchText, textForm } from '../history/text-forms.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { answerPull, pullOf } from './find-pull.ts'
import { pullShape, rangeBase } from './pull-shape.ts'

/** POST /repos/{owner}/{repo}/pulls */
export const createPull: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/pulls',
  documentation: '/pulls/pulls#create-a-pull-request',
  handle: async (request) => {
    await followed(request.state)
    const { title = '', body, head, base, draft, issue, ...more } = bodyOf<'pulls/create'>(request)
    const thread = issue === undefined ? undefined : threadsOf(request.repository).get(Number(issue))
    if (issue !== undefined && (thread === undefined || thread.pull !== undefined)) {
      throw invalid({ resource: 'PullRequest', field: 'issue', code: 'invalid' })
    }
    const pull = await openPull(request, request.repository, {
      ...{ title, body, head, base, draft, issue: thread },
      headRepository: more.head_repo,
      maintainerCanModify: more.maintainer_can_modify
    })
    const shape = await pullShape(request, pull)
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

/** GET /repos/{owner}/{repo}/pulls/{pull_number}, as JSON, diff or patch. */
export const getPull: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls/{pull_number}',
  documentation: '/pulls/pulls#get-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const form = textForm(request.accept, ['diff', 'patch']) as 'diff' | 'patch' | undefined
    return form === undefined ? answerPull(request, pull) : asText(request, pull, form)
  }
}

async function asText(request: RestRequest, pull: Pull, form: 'diff' | 'patch'): Promise<RestResponse> {
  const base = await rangeBase(pull)
  if (form === 'patch') return patchText(request, pull.head.sha, `^${base}`)
  return diffText(request, (await mergeBase(request.repository, base, pull.head.sha)) ?? base, pull.head.sha)
}

/** PATCH /repos/{owner}/{repo}/pulls/{pull_number}: what is absent stays. */
export const updatePull: Route = {
  method: 'PATCH',
  path: '/repos/{owner}/{repo}/pulls/{pull_number}',
  documentation: '/pulls/pulls#update-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const { title, body, state, base, maintainer_can_modify: canModify } = bodyOf<'pulls/update'>(request)
    await rewrite(request, request.repository, pull.issue, { title, body })
    if (base !== undefined) await retarget(request, pull, base)
    if (state !== undefined) await setPullState(request, pull, state)
    if (canModify !== undefined) await letMaintainersModify(request, pull, canModify)
    return answerPull(request, pull)
  }
}
