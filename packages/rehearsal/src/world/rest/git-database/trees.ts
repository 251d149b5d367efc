import { perform } from '../../effect.ts'
import { listTree, type TreeEntry } from '../../git-objects/tree.ts'
import { writeTree } from '../../git-objects/write-tree.ts'
import { checkObjects } from '../../objects.ts'
import { resolveCommit } from '../../refs.ts'
import { loginOf } from '../../tokens.ts'
import { notFound, RestError } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { demandContent } from './empty-repository.ts'
import { isFullSha } from './full-sha.ts'
import { badObjectState, treeChanges } from './tree-changes.ts'

/** So many entries are given; `truncated` tells when there are more. */
const maximum = 100_000

/**
 * GET /repos/{owner}/{repo}/git/trees/{tree_sha}: by the SHA of a tree or a commit, or by the name of a branch or tag.
 * Any value of `recursive` means yes, `0` and none at all too; only without a `=` it means nothing
 * (https://github.com/xmo-odoo/dummy_central/blob/9fb90ff/tests/git/trees/test_get_a_tree.py).
 */
export const gitTree: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  documentation: '/git/trees#get-a-tree',
  handle: async (request) => {
    await demandContent(request)
    const name = parameter(request, 'tree_sha')
    const named = isFullSha(name) ? name : await resolveCommit(request.repository.path, name)
    const tree = named && (await treeOf(request, named))
    if (tree === undefined || tree === '') throw notFound()
    const recursive = /[?&]recursive=/.test(request.url.search)
    return { body: await treeShape(request, tree, recursive) }
  }
}

/** POST /repos/{owner}/{repo}/git/trees: what `base_tree` has (a commit means its tree), changed by the entries. */
export const createTree: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/git/trees',
  documentation: '/git/trees#create-a-tree',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const { base_tree: given, tree: entries } = bodyOf<'git/create-tree'>(request)
    await demandContent(request)
    if (entries.length === 0) throw new RestError(422, 'Invalid tree info')
    const base = given === undefined ? undefined : await treeOf(request, given)
    if (given !== undefined && base === undefined) throw new RestError(422, 'base_tree is not a valid tree oid')
    const changes = await treeChanges(request, entries)
    const effect = { kind: 'create-tree', target: repository.fullName, via, by: loginOf(caller) }
    const sha = await perform(state, effect, () =>
      writeTree(repository.path, base, changes).catch(() => {
        throw badObjectState()
      })
    )
    const body = await treeShape(request, sha, false)
    return { status: 201, body, headers: { Location: body.url ?? '' } }
  }
}

async function treeOf({ repository }: RestRequest, sha: string): Promise<string | undefined> {
  if (!isFullSha(sha)) return undefined
  return (await checkObjects(repository.path, [`${sha}^{tree}`]))[0]?.sha
}

async function treeShape(request: RestRequest, sha: string, recursive: boolean): Promise<Schema<'git-tree'>> {
  const entries = await listTree(request.repository.path, sha, { recursive })
  return {
    sha,
    url: `${request.urls.repository}/git/trees/${sha}`,
    tree: entries.slice(0, maximum).map((entry) => entryShape(request, entry)),
    truncated: entries.length > maximum
  }
}

/** A submodule has no address: it is in another repository. */
function entryShape({ urls }: RestRequest, entry: TreeEntry) {
  const { path, mode, type, sha, size } = entry
  const url = type === 'commit' ? {} : { url: `${urls.repository}/git/${type}s/${sha}` }
  return { path, mode, type, sha, ...(size === undefined ? {} : { size }), ...url }
}
