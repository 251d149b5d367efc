import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { resolveCommit } from '../../refs.ts'
import { combinedState, latestStatuses } from '../../statuses/rollup.ts'
import { setStatus } from '../../statuses/set-status.ts'
import { statusesOf } from '../../statuses/status.ts'
import { answerPage } from '../answer-page.ts'
import { RestError } from '../errors.ts'
import { minimalRepository } from '../repositories/contained-repository.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleStatusShape, statusShape } from './status-shape.ts'

/** POST /repos/{owner}/{repo}/statuses/{sha} */
export const createStatus: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/statuses/{sha}',
  documentation: '/commits/statuses#create-a-commit-status',
  handle: async (request) => {
    const { state, context, description, target_url: targetUrl } = bodyOf<'repos/create-commit-status'>(request)
    const sha = parameter(request, 'sha')
    const status = await setStatus(request, request.repository, sha, { state, context, description, targetUrl })
    const body = statusShape(request, request.repository, sha, status)
    return { status: 201, body, headers: { Location: body.url } }
  }
}

/** GET /repos/{owner}/{repo}/commits/{ref}/statuses: all that was said, the newest first. */
export const listStatuses: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
  documentation: '/commits/statuses#list-commit-statuses-for-a-reference',
  handle: async (request) => {
    const sha = await commitOf(request)
    const all = statusesOf(request.repository).get(sha) ?? []
    return answerPage(request, all, (status) => statusShape(request, request.repository, sha, status))
  }
}

/** GET /repos/{owner}/{repo}/commits/{ref}/status: the newest of each context, and what they come to together. */
export const combinedStatus: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref}/status',
  documentation: '/commits/statuses#get-the-combined-status-for-a-specific-reference',
  handle: async (request) => {
    const { repository, url, urls } = request
    const sha = await commitOf(request)
    const latest = latestStatuses(repository, sha)
    const page = readPage(url.searchParams)
    const body: Schema<'combined-commit-status'> = {
      state: combinedState(latest),
      statuses: slicePage(latest, page).map((status) => simpleStatusShape(request, repository, sha, status)),
      sha,
      total_count: latest.length,
      repository: await minimalRepository(request, repository),
      commit_url: `${urls.repository}/commits/${sha}`,
      url: `${urls.repository}/commits/${sha}/status`
    }
    return { body, link: linkHeader(url, page, latest.length) }
  }
}

/** The commit that a path names by SHA, branch or tag. */
export async function commitOf(request: RestRequest): Promise<string> {
  const name = parameter(request, 'ref')
  const sha = await resolveCommit(request.repository.path, name)
  if (sha === undefined) throw new RestError(422, `No commit found for SHA: ${name}`)
  return sha
}
