import { associationOf } from '../../issues/roles.ts'
import type { Pull } from '../../pulls/pull.ts'
import type { Review } from '../../pulls/review.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { accountShape } from '../users/simple-account.ts'

/** A review in the shape of GitHub's "pull request review". */
export function reviewShape(shaping: Shaping, { base, issue }: Pull, review: Review): Schema<'pull-request-review'> {
  const { id, author, body, state, commit, submittedAt } = review
  const urls = urlsOf(shaping.state.url, base.repository)
  const html = `${urls.html}/pull/${issue.number}#pullrequestreview-${id}`
  const pullUrl = `${urls.repository}/pulls/${issue.number}`
  return {
    ...{ id, node_id: nodeId('PullRequestReview', String(id)), body, state, commit_id: commit },
    user: accountShape(shaping, author),
    ...{ html_url: html, pull_request_url: pullUrl },
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(submittedAt === undefined ? {} : { submitted_at: submittedAt }),
    author_association: associationOf(shaping.state, base.repository, author)
  }
}
