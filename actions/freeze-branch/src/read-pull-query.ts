/** What GitHub is asked about a pull request: no more than the rules need. Pure. */
import type { Rule } from './allow-rules.ts'

/** The context of the statuses that hold pull requests back. */
export const CONTEXT = 'slipway/freeze'

/** Files that come along with a pull request; the rest is asked for where a rule needs it. */
const FILES = 100

/** More labels than these no pull request has; of what was done with them, the last is enough. */
const LABELS = 100

/** GitHub's own choice of the latest opinion of everybody who may write: no comments, however many, push one out of it. */
const OPINIONS = 100

const account = '{ __typename login }'

const whole = `number state title headRefOid baseRefName authorAssociation isCrossRepository
  author ${account} headRepositoryOwner { login }`

const opinions = `latestOpinionatedReviews(first: ${OPINIONS}, writersOnly: true) {
    nodes { author ${account} state submittedAt commit { oid } } }`

const parts: Readonly<Record<Rule['kind'], readonly string[]>> = {
  label: [
    `labels(first: ${LABELS}) { nodes { name } }`,
    `labelings: timelineItems(itemTypes: LABELED_EVENT, last: ${LABELS}) {
      nodes { ... on LabeledEvent { label { name } actor ${account} } } }`
  ],
  title: [
    `renames: timelineItems(itemTypes: RENAMED_TITLE_EVENT, last: 1) { nodes { ... on RenamedTitleEvent { createdAt } } }`,
    opinions
  ],
  paths: [`changedFiles files(first: ${FILES}) { nodes { path changeType } }`],
  author: [],
  approvals: [opinions]
}

const sharers = 'associatedPullRequests(first: 50) { nodes { number state headRefOid baseRefName } }'

/**
 * The selection of GraphQL's PullRequest that these rules need, with the status that stands on its head.
 * @param withSharers asks for the other pull requests with the same head, too
 */
export function pullSelection(rules: readonly Rule[], withSharers: boolean): string {
  const more = new Set(rules.flatMap(({ kind }) => parts[kind]))
  const status = `status { context(name: "${CONTEXT}") { state description createdAt } }`
  const commit = `commits(last: 1) { nodes { commit { oid ${status} ${withSharers ? sharers : ''} } } }`
  return [whole, commit, ...more].join('\n  ')
}
