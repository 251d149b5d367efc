import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { findRef, listRefs, type Ref } from '../../refs.ts'
import { notFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

/** GET /repos/{owner}/{repo}/git/ref/{ref}: the ref of exactly this name (`heads/main`, `tags/v1.0.0`). */
export const ref: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/ref/{ref}',
  documentation: '/git/refs#get-a-reference',
  handle: async (request) => {
    const found = await findRef(request.repository.path, fullName(parameter(request, 'ref')))
    if (found === undefined) throw notFound()
    return { body: gitRef(request, found) }
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
    const all = await listRefs(request.repository.path, fullName(parameter(request, 'ref')))
    const query = request.url.searchParams
    const page = readPage(query, query.has('page') ? undefined : Math.max(1, all.length))
    const body = slicePage(all, page).map((found) => gitRef(request, found))
    return { body, link: linkHeader(request.url, page, all.length) }
  }
}

function fullName(name: string): string {
  return name.startsWith('refs/') ? name : `refs/${name}`
}

function gitRef({ repository, urls }: RestRequest, { ref, sha, type }: Ref): Schema<'git-ref'> {
  return {
    ref,
    node_id: nodeId('Ref', String(repository.id), ref),
    url: `${urls.repository}/git/${escapePath(ref)}`,
    object: { sha, type, url: `${urls.repository}/git/${type}s/${sha}` }
  }
}
