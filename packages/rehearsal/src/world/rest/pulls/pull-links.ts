import type { Pull } from '../../pulls/pull.ts'
import type { Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'

/** The addresses of a pull request and of what belongs to it. */
export function linksOf({ state }: Shaping, { base, head, issue }: Pull) {
  const urls = urlsOf(state.url, base.repository)
  const url = `${urls.repository}/pulls/${issue.number}`
  const html = `${urls.html}/pull/${issue.number}`
  const links = {
    issue: `${urls.repository}/issues/${issue.number}`,
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${urls.repository}/pulls/comments{/number}`,
    comments: `${urls.repository}/issues/${issue.number}/comments`,
    statuses: `${urls.repository}/statuses/${head.sha}`
  }
  const targets = Object.entries({ self: url, html, ...links }).map(([name, href]) => [name, { href }])
  return {
    ...{ url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
    ...Object.fromEntries(Object.entries(links).map(([name, href]) => [`${name}_url`, href])),
    _links: Object.fromEntries(targets)
  } as Links
}

type Name = 'issue' | 'commits' | 'review_comments' | 'review_comment' | 'comments' | 'statuses'

type Links = Readonly<Record<'url' | 'html_url' | 'diff_url' | 'patch_url' | `${Name}_url`, string>> & {
  readonly _links: Readonly<Record<'self' | 'html' | Name, { readonly href: string }>>
}
