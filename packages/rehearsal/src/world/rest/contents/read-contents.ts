import { posix } from 'node:path'
import { git } from '../../git.ts'
import { encodeInLines } from '../../git-objects/lenient-base64.ts'
import { findEntry, listTree, type TreeEntry } from '../../git-objects/tree.ts'
import { readObjects } from '../../objects.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { contentShape } from './content-shape.ts'
import { rawAnswer, wantsObject, wantsRaw } from './raw-form.ts'
import { type Revision, revisionOf } from './revision.ts'
import { submoduleUrl } from './submodule-url.ts'

/** A folder has at most so many entries, and a file of more bytes than this is given without them. */
const [mostEntries, mostBytes] = [1000, 1024 * 1024]

/**
 * GET /repos/{owner}/{repo}/contents/{path}: a folder is a list, a file has its content, a link to a file of the
 * repository is that file (https://docs.github.com/en/rest/repos/contents#get-repository-content).
 */
export const contents: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/contents/{path}',
  documentation: '/repos/contents#get-repository-content',
  handle: async (request) => {
    const revision = await revisionOf(request)
    const path = parameter(request, 'path').replace(/^\/+|\/+$/g, '')
    const asFolder = wantsObject(request.accept) ? folderObject : folder
    if (path === '') return { body: await asFolder(request, revision, path) }
    const entry = await findEntry(request.repository.path, revision.commit, path)
    if (entry === undefined) throw notFound()
    if (entry.type === 'tree') return { body: await asFolder(request, revision, path) }
    if (entry.type === 'commit') return { body: await submodule(request, revision, entry) }
    return file(request, revision, entry)
  }
}

/** A file as it was asked for. */
export async function file(request: RestRequest, revision: Revision, entry: TreeEntry): Promise<RestResponse> {
  const [object] = await readObjects(request.repository.path, [entry.sha])
  const content = object?.content ?? Buffer.alloc(0)
  if (entry.mode === '120000') {
    const target = content.toString('utf8')
    const path = posix.join(posix.dirname(entry.path), target)
    const found = path.startsWith('..') ? undefined : await findEntry(request.repository.path, revision.commit, path)
    if (found?.type === 'blob' && found.mode !== '120000') return file(request, revision, found)
    const shape = contentShape(request, entry, revision.name, 'symlink')
    return { body: { ...shape, target } satisfies Schema<'content-symlink'> }
  }
  if (wantsRaw(request.accept)) return rawAnswer(content)
  const isLarge = content.length > mostBytes
  const body: Schema<'content-file'> = {
    ...contentShape(request, entry, revision.name, 'file'),
    content: isLarge ? '' : encodeInLines(content),
    encoding: isLarge ? 'none' : 'base64'
  }
  return { body }
}

/** In a list a submodule is called a file, "for backwards compatibility", says the documentation. */
async function folder(
  request: RestRequest,
  { commit, name }: Revision,
  path: string
): Promise<Schema<'content-directory'>> {
  const entries = await listTree(request.repository.path, `${commit}:${path}`)
  return entries.slice(0, mostEntries).map((entry) => {
    const inside = { ...entry, path: path === '' ? entry.path : `${path}/${entry.path}` }
    return contentShape(request, inside, name, typeOf(entry))
  })
}

/** A folder in the form in which everything is an object, with the list as a member. */
async function folderObject(request: RestRequest, revision: Revision, path: string): Promise<Schema<'content-tree'>> {
  const sha = (await git(request.repository.path, ['rev-parse', `${revision.commit}:${path}`])).trim()
  const itself: TreeEntry = { path, sha, type: 'tree', mode: '040000' }
  const shape = contentShape(request, itself, revision.name, 'dir')
  return { ...shape, entries: await folder(request, revision, path) }
}

function typeOf({ type, mode }: TreeEntry): 'dir' | 'file' | 'symlink' {
  if (type === 'tree') return 'dir'
  return mode === '120000' ? 'symlink' : 'file'
}

async function submodule(
  request: RestRequest,
  revision: Revision,
  entry: TreeEntry
): Promise<Schema<'content-submodule'>> {
  const submodule_git_url = await submoduleUrl(request.repository.path, revision.commit, entry.path)
  return { ...contentShape(request, entry, revision.name, 'submodule'), submodule_git_url }
}
