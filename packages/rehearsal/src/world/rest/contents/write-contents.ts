import { decodeLeniently } from '../../git-objects/lenient-base64.ts'
import { findEntry, type TreeEntry } from '../../git-objects/tree.ts'
import { notFound, RestError } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { commitChange } from './commit-change.ts'
import { contentShape } from './content-shape.ts'
import { type Target, targetOf } from './target-branch.ts'

// What is measured of GitHub here: https://github.com/pome-sh/digital-twins/pull/400

/** PUT /repos/{owner}/{repo}/contents/{path}: a commit that creates or replaces one file. */
export const putContents: Route = {
  method: 'PUT',
  path: '/repos/{owner}/{repo}/contents/{path}',
  documentation: '/repos/contents#create-or-update-file-contents',
  handle: async (request) => {
    const body = bodyOf<'repos/create-or-update-file-contents'>(request)
    const path = filePath(request)
    const target = await targetOf(request, body.branch)
    const known = await entryAt(request, target, path)
    if (known !== undefined) checkSha(path, known, body.sha)
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(body.content)) throw new RestError(422, 'content is not valid Base64')
    const mode = known?.mode ?? '100644'
    const change = { path, mode, content: decodeLeniently(body.content) }
    const verb = known === undefined ? 'create' : 'update'
    const { commit, sha } = await commitChange(request, { target, change, verb, ...body })
    const entry = await findEntry(request.repository.path, sha, path)
    if (entry === undefined) throw notFound()
    const content = contentShape(request, entry, target.branch, 'file')
    return { status: known === undefined ? 201 : 200, body: { content, commit } }
  }
}

/** DELETE /repos/{owner}/{repo}/contents/{path}: a commit that removes one file. */
export const deleteContents: Route = {
  method: 'DELETE',
  path: '/repos/{owner}/{repo}/contents/{path}',
  documentation: '/repos/contents#delete-a-file',
  handle: async (request) => {
    const body = bodyOf<'repos/delete-file'>(request)
    const path = filePath(request)
    const target = await targetOf(request, body.branch)
    const known = await entryAt(request, target, path)
    if (known === undefined) throw notFound()
    checkSha(path, known, body.sha)
    const { commit } = await commitChange(request, { target, change: { path, sha: null }, verb: 'delete', ...body })
    return { body: { content: null, commit } }
  }
}

function filePath(request: RestRequest): string {
  const path = parameter(request, 'path')
  if (path.startsWith('/')) throw new RestError(422, 'path cannot start with a slash')
  const isMalformed = path.split('/').some((name) => ['', '.', '..'].includes(name) || /^\.git$/i.test(name))
  if (isMalformed) throw new RestError(422, 'path contains a malformed path component')
  return path
}

async function entryAt({ repository }: RestRequest, target: Target, path: string): Promise<TreeEntry | undefined> {
  return target.head === undefined ? undefined : findEntry(repository.path, target.head, path)
}

/** The SHA of what is replaced proves that the caller has seen it; of what is not there it is overlooked. */
function checkSha(path: string, known: TreeEntry, sha: string | undefined): void {
  if (sha === undefined) throw new RestError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (known.sha !== sha) throw new RestError(409, `${path} does not match ${sha}`)
}
