import { createMilestone, deleteMilestone, editMilestone } from '../../issues/manage-milestones.ts'
import { type Milestone, milestonesOf } from '../../issues/milestone.ts'
import { answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { milestoneShape } from './label-shape.ts'

const all = '/repos/{owner}/{repo}/milestones'
const one = '/repos/{owner}/{repo}/milestones/{milestone_number}'

const list: Route = {
  method: 'GET',
  path: all,
  documentation: '/issues/milestones#list-milestones',
  handle: async (request) => {
    const { repository, url } = request
    const state = url.searchParams.get('state') ?? 'open'
    const shapes = [...milestonesOf(repository).values()]
      .filter((milestone) => state === 'all' || milestone.state === state)
      .map((milestone) => milestoneShape(request, repository, milestone))
    sort(shapes, url.searchParams)
    return answerPage({ url }, shapes)
  }
}

type Shape = ReturnType<typeof milestoneShape>

/** By the day on which they are due, those without one last, or by how much of them is done. */
function sort(shapes: Shape[], query: URLSearchParams): void {
  const done = ({ open_issues: open, closed_issues: closed }: Shape): number => closed / (open + closed || 1)
  const due = ({ due_on: day }: Shape): number => (day === null ? Number.MAX_SAFE_INTEGER : Date.parse(day))
  const key = query.get('sort') === 'completeness' ? done : due
  const sign = query.get('direction') === 'desc' ? -1 : 1
  shapes.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number))
}

const create: Route = {
  method: 'POST',
  path: all,
  documentation: '/issues/milestones#create-a-milestone',
  handle: async (request) => {
    const { due_on: dueOn, ...words } = bodyOf<'issues/create-milestone'>(request)
    const milestone = await createMilestone(request, request.repository, { ...words, dueOn })
    const shape = milestoneShape(request, request.repository, milestone)
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

const get: Route = {
  method: 'GET',
  path: one,
  documentation: '/issues/milestones#get-a-milestone',
  handle: async (request) => ({ body: milestoneShape(request, request.repository, milestoneOf(request)) })
}

const update: Route = {
  method: 'PATCH',
  path: one,
  documentation: '/issues/milestones#update-a-milestone',
  handle: async (request) => {
    const milestone = milestoneOf(request)
    const { due_on: dueOn, title, description, state } = bodyOf<'issues/update-milestone'>(request)
    const words = { description, state, dueOn, ...(title === undefined ? {} : { title }) }
    await editMilestone(request, request.repository, milestone, words)
    return { body: milestoneShape(request, request.repository, milestone) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path: one,
  documentation: '/issues/milestones#delete-a-milestone',
  handle: async (request) => {
    await deleteMilestone(request, request.repository, milestoneOf(request))
    return { status: 204 }
  }
}

/** The milestone that a path names. */
export function milestoneOf(request: RestRequest): Milestone {
  return orNotFound(milestonesOf(request.repository).get(Number(parameter(request, 'milestone_number'))))
}

/** The operations on milestones. */
export const milestoneRoutes: readonly Route[] = [list, create, get, update, remove]
