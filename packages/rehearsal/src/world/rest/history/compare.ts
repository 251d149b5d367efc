import { git } from '../../git.ts'
import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { resolveCommit } from '../../refs.ts'
import { notFound, RestError } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'
import { readCommits } from './commit-shape.ts'
import { changedFiles } from './diff.ts'
import { diffText, patchText, textForm } from './text-forms.ts'

/** So many commits are given to a caller that does not ask for pages: the newest ones, the oldest of them first. */
const unpaged = 250

/**
 * GET /repos/{owner}/{repo}/compare/{basehead}: what `base...head` means. Commits are in chronological order. Without
 * `page` and `per_page` the list ends with the newest commit and there is no Link header; with them it begins with the
 * oldest, and only the first page has the files.
 */
export const comparison: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/compare/{basehead}',
  documentation: '/commits/commits#compare-two-commits',
  handle: compare
}

async function compare(request: RestRequest): Promise<RestResponse> {
  const { base, head } = await ends(request)
  const path = request.repository.path
  const mergeBase = await git(path, ['merge-base', base, head]).then(firstLine, () => undefined)
  if (mergeBase === undefined)
    throw new RestError(404, `No common ancestor between ${baseHead(request).join(' and ')}.`)
  const form = textForm(request.accept, ['diff', 'patch'])
  if (form === 'diff') return diffText(request, mergeBase, head)
  if (form === 'patch') return patchText(request, head, `^${base}`)
  const ahead = (await git(path, ['rev-list', '--date-order', '--reverse', head, `^${base}`])).split('\n').slice(0, -1)
  const behind = Number(await git(path, ['rev-list', '--count', base, `^${head}`]))
  const query = request.url.searchParams
  const isPaged = query.has('page') || query.has('per_page')
  const page = readPage(query, unpaged)
  const shown = isPaged ? slicePage(ahead, page) : ahead.slice(-unpaged)
  const [baseCommit, mergeBaseCommit] = await readCommits(request, [base, mergeBase])
  if (baseCommit === undefined || mergeBaseCommit === undefined) throw notFound()
  const body: Schema<'commit-comparison'> = {
    ...addresses(request, base, head),
    base_commit: baseCommit,
    merge_base_commit: mergeBaseCommit,
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: await readCommits(request, shown),
    ...(page.page === 1 ? { files: await changedFiles(request, mergeBase, head) } : {})
  }
  return { body, link: isPaged ? linkHeader(request.url, page, ahead.length) : undefined }
}

async function ends(request: RestRequest): Promise<{ base: string; head: string }> {
  const [base, head] = await Promise.all(baseHead(request).map((name) => resolveCommit(request.repository.path, name)))
  if (base === undefined || head === undefined) throw notFound()
  return { base, head }
}

/** The two names; `OWNER:` before a name is the same repository when the owner is, for the world has no forks. */
function baseHead(request: RestRequest): [string, string] {
  const [base = '', head = '', ...more] = parameter(request, 'basehead').split('...')
  if (base === '' || head === '' || more.length > 0) throw notFound()
  return [withoutOwner(request, base), withoutOwner(request, head)]
}

function withoutOwner({ repository }: RestRequest, name: string): string {
  const owner = `${repository.owner}:`
  return name.toLowerCase().startsWith(owner.toLowerCase()) ? name.slice(owner.length) : name
}

function statusOf(ahead: number, behind: number): Schema<'commit-comparison'>['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function addresses(request: RestRequest, base: string, head: string) {
  const { repository, urls } = request
  const range = escapePath(parameter(request, 'basehead'))
  const html = `${urls.html}/compare/${range}`
  const permalink = `${repository.owner}:${base.slice(0, 7)}...${repository.owner}:${head.slice(0, 7)}`
  return {
    url: `${urls.repository}/compare/${range}`,
    html_url: html,
    permalink_url: `${urls.html}/compare/${permalink}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`
  }
}

function firstLine(text: string): string | undefined {
  return text.split('\n')[0] || undefined
}
