import type { Schema } from '../rest/schemas.ts'
import { defaultBranchEvent, type Scene, type WorldEvent, worldEvent } from './event.ts'
import { older } from './older.ts'
import { webhookRepository } from './repository-forms.ts'
import { whySkipped } from './skip-instruction.ts'

type PullRequest = Schema<'pull-request'>

/** A pull request to which something happened. */
export interface PullRequestFacts {
  readonly pullRequest: PullRequest
  /** The commit at refs/pull/N/merge; absent while head and base conflict. */
  readonly mergeSha?: string | undefined
  /** The message of the head commit. */
  readonly headMessage: string
  /** What the activity brings along: `label`, `assignee`, `before` and `after`, `changes`. */
  readonly own?: Readonly<Record<string, unknown>>
}

/**
 * The two events of an activity on a pull request: `pull_request` runs on the merge commit, `pull_request_target` on
 * the default branch, also when there is a conflict or the head commit says to skip.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function pullRequestEvents(scene: Scene, action: string, facts: PullRequestFacts): WorldEvent[] {
  const { pullRequest, own = {} } = facts
  const body = { number: pullRequest.number, pull_request: pullRequestForm(pullRequest), ...own }
  const why = whyNot(scene, action, facts)
  return [
    worldEvent(scene, { name: 'pull_request', action, body, why, ...placeOf(scene, facts) }),
    defaultBranchEvent(scene, { name: 'pull_request_target', action, body })
  ]
}

/** A review of a pull request, which runs where `pull_request` does. */
export function pullRequestReviewEvent(
  scene: Scene,
  action: 'submitted' | 'edited' | 'dismissed',
  facts: PullRequestFacts & { readonly review: Schema<'pull-request-review'> }
): WorldEvent {
  const { pullRequest, review, own: { review: _review, ...own } = {} } = facts
  const { body_html: _html, body_text: _text, ...form } = review
  const state = form.state.toLowerCase() // the REST API shouts it
  const counted = Object.entries(pullRequestForm(pullRequest)).filter(([key]) => !onlyInFull.includes(key))
  const whole = Object.fromEntries(counted)
  const pull_request = action === 'edited' ? withOlderEnds(whole) : whole
  const body = { pull_request, review: { ...form, state }, ...own }
  return worldEvent(scene, { name: 'pull_request_review', action, body, ...placeOf(scene, facts) })
}

/** The repositories beside an edited review lack what GitHub describes beside other reviews. */
function withOlderEnds(form: Record<string, unknown>): Record<string, unknown> {
  const ends = ['head', 'base'].map((name) => {
    const end = form[name] as { readonly repo: Record<string, unknown> | null }
    const { has_discussions: _discussions, web_commit_signoff_required: _signoff, ...repo } = end.repo ?? {}
    return [name, { ...end, repo: end.repo && repo }] as const
  })
  return { ...form, ...Object.fromEntries(ends) }
}

/** What a pull request has where it is the subject, and not beside a review of it. */
const onlyInFull = [
  'merged',
  'mergeable',
  'rebaseable',
  'mergeable_state',
  'merged_by',
  'comments',
  'review_comments',
  'maintainer_can_modify',
  'commits',
  'additions',
  'deletions',
  'changed_files'
]

/** A merged pull request runs on the branch that it was merged into, any other on its merge branch. */
function placeOf(scene: Scene, { pullRequest, mergeSha }: PullRequestFacts): { ref: string; sha: string } {
  const { number, merged, base, merge_commit_sha: merge } = pullRequest
  if (merged) return { ref: `refs/heads/${base.ref}`, sha: merge ?? base.sha }
  return { ref: `refs/pull/${number}/merge`, sha: mergeSha ?? scene.defaultSha }
}

/** The activities of which a run waits for a person's approval when GITHUB_TOKEN made them. */
const awaited = ['opened', 'synchronize', 'reopened']

function whyNot(scene: Scene, action: string, { pullRequest, mergeSha, headMessage }: PullRequestFacts) {
  const conflicts = mergeSha === undefined || pullRequest.mergeable === false // the merge commit may be an old one
  if (!pullRequest.merged && conflicts) return 'the pull request has a merge conflict'
  const skipped = whySkipped(headMessage)
  if (skipped !== undefined) return skipped
  if (!scene.byJobToken || !awaited.includes(action)) return undefined
  return 'what GITHUB_TOKEN does to a pull request makes runs that wait for approval'
}

/** A pull request as it stands in payloads. */
function pullRequestForm(pullRequest: PullRequest): Record<string, unknown> {
  const { stack: _stack, ...form } = pullRequest as PullRequest & { stack?: unknown }
  const side = <Side extends PullRequest['base'] | PullRequest['head']>(end: Side) => ({
    ...end,
    repo: end.repo === null ? null : webhookRepository(end.repo as Schema<'repository'>)
  })
  return older({ ...form, base: side(pullRequest.base), head: side(pullRequest.head) })
}
