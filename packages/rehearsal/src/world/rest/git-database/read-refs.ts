import { isInSight } from '../../lag.ts'
import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { findRef, listRefs, type Ref } from '../../refs.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { demandContent } from './empty-repository.ts'
import { refShape } from './ref-shape.ts'

/** GET /repos/{owner}/{repo}/git/ref/{ref}: the ref of exactly this name (`heads/main`, `tags/v1.0.0`). */
export const ref: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/ref/{ref}',
  documentation: '/git/refs#get-a-reference',
  handle: async (request) => {
    await demandContent(request)
    const found = await findRef(request.repository.path, `refs/${parameter(request, 'ref')}`)
    if (found === undefined || !isSeen(request, found)) throw notFound()
    return { body: refShape(request, found) }
  }
}

/**
 * GET /repos/{owner}/{repo}/git/matching-refs/{ref}: every ref that begins with the text, an empty list when none does.
 * All in one answer unless the caller asks for pages.
 */
export const matchingRefs: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
  documentation: '/git/refs#list-matching-references',
  handle: async (request) => {
    await demandContent(request)
    const existing = await listRefs(request.repository.path, `refs/${parameter(request, 'ref')}`)
    const all = existing.filter((found) => isSeen(request, found))
    const query = request.url.searchParams
    const page = readPage(query, query.has('page') ? undefined : Math.max(1, all.length))
    const body = slicePage(all, page).map((found) => refShape(request, found))
    return { body, link: linkHeader(request.url, page, all.length) }
  }
}

function isSeen({ state, repository }: RestRequest, { ref: name }: Ref): boolean {
  return isInSight(state, `${repository.fullName} ${name}`)
}
