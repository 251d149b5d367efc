import { emptyTree } from '../../git-objects/tree.ts'
import { checkObjects } from '../../objects.ts'
import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { resolveCommit } from '../../refs.ts'
import { notFound, RestError } from '../errors.ts'
import { demandContent } from '../git-database/empty-repository.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { readCommits } from './commit-shape.ts'
import { changedFiles } from './diff.ts'
import { commitsFrom, writtenBy } from './list-commits.ts'
import { diffText, patchText, textAnswer, textForm, textUnsupported } from './text-forms.ts'

/** GET /repos/{owner}/{repo}/commits: newest first from `sha` (a branch, tag or SHA; default the default branch). */
export const commits: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits',
  documentation: '/commits/commits#list-commits',
  handle: async (request) => {
    const { repository, url } = request
    const start = await resolveCommit(repository.path, url.searchParams.get('sha') ?? 'HEAD')
    if (start === undefined) {
      await demandContent(request)
      throw notFound()
    }
    const all = await writtenBy(request, await commitsFrom(repository, start, url.searchParams))
    const page = readPage(url.searchParams)
    const body = await readCommits(request, slicePage(all, page))
    return { body, link: linkHeader(url, page, all.length) }
  }
}

/** GET /repos/{owner}/{repo}/commits/{ref}: a commit with its statistics and files, by SHA, branch or tag. */
export const commit: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/commits/{ref}',
  documentation: '/commits/commits#get-a-commit',
  handle: async (request): Promise<RestResponse> => {
    const name = parameter(request, 'ref')
    const sha = await resolveCommit(request.repository.path, name)
    if (sha === undefined) {
      await demandContent(request)
      throw new RestError(422, `No commit found for SHA: ${name}`)
    }
    const form = textForm(request.accept, ['diff', 'patch', 'sha'])
    if (form === 'sha') return textAnswer(form, sha)
    const [shape] = await readCommits(request, [sha])
    if (shape === undefined) throw notFound()
    if (form !== undefined) return commitText(request, shape, form)
    return { body: await withFiles(request, shape) }
  }
}

async function commitText(
  request: RestRequest,
  { sha, parents }: Schema<'commit'>,
  form: 'diff' | 'patch'
): Promise<RestResponse> {
  const parent = parents[0]?.sha
  if (!(await isKnown(request, parent))) throw textUnsupported(request, form, 'the parent of the commit is not known')
  if (form === 'diff') return diffText(request, parent ?? emptyTree, sha)
  if (parents.length > 1) throw textUnsupported(request, form, 'the commit is a merge')
  return patchText(request, '-1', sha)
}

async function isKnown({ repository }: RestRequest, sha: string | undefined): Promise<boolean> {
  return sha === undefined || (await checkObjects(repository.path, [sha]))[0] !== undefined
}

async function withFiles(request: RestRequest, shape: Schema<'commit'>): Promise<Schema<'commit'>> {
  const parent = shape.parents[0]?.sha
  if (!(await isKnown(request, parent))) return shape // a shallow copy cannot tell what changed in its oldest commits
  const files = await changedFiles(request, parent, shape.sha)
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  return { ...shape, stats: { total: additions + deletions, additions, deletions }, files }
}
