import { threadsOf } from '../../issues/issue.ts'
import { findLabel, type Label, labelsOf } from '../../issues/label.ts'
import { createLabel, deleteLabel, editLabel } from '../../issues/manage-labels.ts'
import { answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { labelShape } from './label-shape.ts'
import { milestoneOf } from './milestones.ts'

const all = '/repos/{owner}/{repo}/labels'
const one = '/repos/{owner}/{repo}/labels/{name}'

const list: Route = {
  method: 'GET',
  path: all,
  documentation: '/issues/labels#list-labels-for-a-repository',
  handle: async (request) => {
    const sorted = [...labelsOf(request.repository).values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
    return page(request, sorted)
  }
}

const create: Route = {
  method: 'POST',
  path: all,
  documentation: '/issues/labels#create-a-label',
  handle: async (request) => {
    const label = await createLabel(request, request.repository, bodyOf<'issues/create-label'>(request))
    const shape = labelShape(request, request.repository, label)
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

const get: Route = {
  method: 'GET',
  path: one,
  documentation: '/issues/labels#get-a-label',
  handle: async (request) => ({ body: labelShape(request, request.repository, found(request)) })
}

const update: Route = {
  method: 'PATCH',
  path: one,
  documentation: '/issues/labels#update-a-label',
  handle: async (request) => {
    const label = found(request)
    const { new_name: name, color, description } = bodyOf<'issues/update-label'>(request)
    await editLabel(request, request.repository, label, { ...(name === undefined ? {} : { name }), color, description })
    return { body: labelShape(request, request.repository, label) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path: one,
  documentation: '/issues/labels#delete-a-label',
  handle: async (request) => {
    await deleteLabel(request, request.repository, found(request))
    return { status: 204 }
  }
}

const listOfMilestone: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/milestones/{milestone_number}/labels',
  documentation: '/issues/labels#list-labels-for-issues-in-a-milestone',
  handle: async (request) => {
    const milestone = milestoneOf(request)
    const planned = [...threadsOf(request.repository).values()].filter((issue) => issue.milestone === milestone)
    return page(request, [...new Set(planned.flatMap(({ labels }) => labels))])
  }
}

function found(request: RestRequest): Label {
  return orNotFound(findLabel(request.repository, parameter(request, 'name')))
}

function page(request: RestRequest, labels: readonly Label[]) {
  return answerPage(request, labels, (label) => labelShape(request, request.repository, label))
}

/** The operations on the labels of a repository. */
export const labelRoutes: readonly Route[] = [list, create, get, update, remove, listOfMilestone]
