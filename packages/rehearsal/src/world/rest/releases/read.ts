import { latestRelease } from '../../releases/latest.ts'
import { listed, readReleases } from '../../releases/read-releases.ts'
import type { Release } from '../../releases/release.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { findRelease, visibleReleases } from './find.ts'
import { releaseShape } from './shape.ts'

function answer({ state, repository }: RestRequest, release: Release): RestResponse {
  return { body: releaseShape({ server: state.url, repository }, release) }
}

/** GET /repos/{owner}/{repo}/releases */
const list: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/releases',
  documentation: '/releases/releases#list-releases',
  handle: async (request) => {
    const { state, repository, url } = request
    const all = listed(await visibleReleases(request))
    return answerPage({ url }, all, (release) => releaseShape({ server: state.url, repository }, release))
  }
}

/** GET /repos/{owner}/{repo}/releases/{release_id} */
const byId: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/releases/{release_id}',
  documentation: '/releases/releases#get-a-release',
  handle: async (request) => answer(request, await findRelease(request))
}

/** GET /repos/{owner}/{repo}/releases/tags/{tag}: "a published release with the specified tag"; drafts are for nobody. */
const byTag: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/releases/tags/{tag}',
  documentation: '/releases/releases#get-a-release-by-tag-name',
  handle: async (request) => {
    const tag = parameter(request, 'tag')
    const release = (await readReleases(request.repository)).find((one) => !one.draft && one.tag === tag)
    if (release === undefined) throw notFound()
    return answer(request, release)
  }
}

/** GET /repos/{owner}/{repo}/releases/latest */
const latest: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/releases/latest',
  documentation: '/releases/releases#get-the-latest-release',
  handle: async (request) => {
    await readReleases(request.repository)
    const release = latestRelease(request.repository)
    if (release === undefined) throw notFound()
    return answer(request, release)
  }
}

/** What reads releases. */
export const readRoutes: readonly Route[] = [list, byId, byTag, latest]
