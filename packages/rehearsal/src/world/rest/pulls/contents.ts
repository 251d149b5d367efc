import { commitsBetween, mergeBase } from '../../commit-graph.ts'
import { linkHeader, readPage, slicePage } from '../../pagination.ts'
import { answerPage } from '../answer-page.ts'
import { readCommits } from '../history/commit-shape.ts'
import { changedFiles } from '../history/diff.ts'
import type { Route } from '../request.ts'
import { pullOf } from './find-pull.ts'
import { rangeBase } from './pull-shape.ts'

/** No more than so many commits are listed: https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
const mostCommits = 250

/** GET .../commits: the oldest first. */
export const listPullCommits: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
  documentation: '/pulls/pulls#list-commits-on-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const all = await commitsBetween(pull.base.repository, await rangeBase(pull), pull.head.sha)
    const listed = all.slice(0, mostCommits)
    const page = readPage(request.url.searchParams)
    const body = await readCommits(request, slicePage(listed, page))
    return { body, link: linkHeader(request.url, page, listed.length) }
  }
}

/** GET .../files: what the head branch changes since it left the base branch. */
export const listPullFiles: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  documentation: '/pulls/pulls#list-pull-requests-files',
  handle: async (request) => {
    const pull = await pullOf(request)
    const base = await rangeBase(pull)
    const common = (await mergeBase(request.repository, base, pull.head.sha)) ?? base
    const all = await changedFiles(request, common, pull.head.sha)
    return answerPage(request, all)
  }
}
