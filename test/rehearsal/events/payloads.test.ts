import { describe, expect, test } from '@jest/globals'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { deploymentEvent, deploymentStatusEvent } from '#rehearsal/world/events/deployment'
import { repositoryDispatchEvent, scheduleEvent, workflowDispatchEvent } from '#rehearsal/world/events/dispatch'
import type { Scene, WorldEvent } from '#rehearsal/world/events/event'
import { issueCommentEvent, issuesEvent } from '#rehearsal/world/events/issues'
import { mergeGroupEvent } from '#rehearsal/world/events/merge-group'
import { pullRequestEvents, pullRequestReviewEvent } from '#rehearsal/world/events/pull-request'
import { pushEvents } from '#rehearsal/world/events/push'
import { releaseEvent } from '#rehearsal/world/events/release'
import { statusEvent } from '#rehearsal/world/events/status'
import { workflowRunEvent } from '#rehearsal/world/events/workflow-run'
import { readFacts, scenesOf } from './facts.ts'
import { deployment, deploymentStatus, review, runFacts, status } from './more-shapes.ts'
import { asset, comment, issue, label, milestone, pullRequest, release } from './rest-shapes.ts'

const { scene, first, second } = await readFacts()

const cases: [name: string, make: (scene: Scene) => WorldEvent | WorldEvent[]][] = [
  ['push of a branch', (at) => pushEvents(at, [{ ...branch, before: first.sha, after: second.sha, head: second }])],
  [
    'push of a new branch',
    (at) => pushEvents(at, [{ ...branch, after: second.sha, head: second, commits: [first, second] }])
  ],
  [
    'push of a new tag',
    (at) => pushEvents(at, [{ ...tag, after: second.sha, head: second, baseRef: 'refs/heads/main' }])
  ],
  ['deletion of a branch', (at) => pushEvents(at, [{ ...branch, before: second.sha }])],
  ['deletion of a tag', (at) => pushEvents(at, [{ ...tag, before: second.sha }])],
  ['a new release', (at) => published.map((action) => releaseEvent(at, action, { release: release(at) }))],
  [
    'a new pre-release',
    (at) => releaseEvent(at, 'prereleased', { release: release(at, { prerelease: true, name: null, body: null }) })
  ],
  ['a release with an asset', (at) => releaseEvent(at, 'published', { release: release(at, { assets: [asset(at)] }) })],
  ['a new draft', (at) => releaseEvent(at, 'created', { release: draft(at) })],
  ['a release that is withdrawn', (at) => releaseEvent(at, 'unpublished', { release: draft(at) })],
  [
    'an edited release',
    (at) =>
      releaseEvent(at, 'edited', { release: release(at), changes: { name: { from: '' }, make_latest: { to: true } } })
  ],
  ['a deleted release', (at) => releaseEvent(at, 'deleted', { release: release(at) })],
  ['opened', (at) => pullRequestEvents(at, 'opened', facts(at))],
  [
    'synchronize',
    (at) => pullRequestEvents(at, 'synchronize', { ...facts(at), own: { before: first.sha, after: second.sha } })
  ],
  ['closed', (at) => pullRequestEvents(at, 'closed', { ...facts(at), pullRequest: merged(at) })],
  ['labeled', (at) => pullRequestEvents(at, 'labeled', { ...facts(at), own: { label: label(at) } })],
  ['unlabeled', (at) => pullRequestEvents(at, 'unlabeled', { ...facts(at), own: { label: label(at) } })],
  ['reopened', (at) => pullRequestEvents(at, 'reopened', facts(at))],
  ['edited', (at) => pullRequestEvents(at, 'edited', { ...facts(at), own: { changes: { title: { from: 'Old' } } } })],
  ['ready_for_review', (at) => pullRequestEvents(at, 'ready_for_review', facts(at))],
  ['converted_to_draft', (at) => pullRequestEvents(at, 'converted_to_draft', facts(at))],
  ['assigned', (at) => pullRequestEvents(at, 'assigned', { ...facts(at), own: { assignee: at.sender } })],
  [
    'all that a pull request can have',
    (at) => [
      ...['opened', 'closed', 'ready_for_review'].flatMap((one) => pullRequestEvents(at, one, full(at))),
      ...pullRequestEvents(at, 'labeled', { ...full(at), own: { label: label(at) } }),
      ...pullRequestEvents(at, 'synchronize', { ...full(at), own: { before: first.sha, after: second.sha } }),
      ...pullRequestEvents(at, 'unassigned', { ...full(at), own: { assignee: at.sender } }),
      ...pullRequestEvents(at, 'review_requested', { ...full(at), own: { requested_reviewer: at.sender } })
    ]
  ],
  ['review', (at) => pullRequestReviewEvent(at, 'submitted', { ...facts(at), review: review(at) })],
  ['an issue', (at) => issuesEvent(at, 'opened', { issue: issue(at) })],
  ['a labeled issue', (at) => issuesEvent(at, 'labeled', { issue: issue(at), own: { label: label(at) } })],
  [
    'a closed issue',
    (at) => issuesEvent(at, 'closed', { issue: issue(at, { state: 'closed', closed_at: '2026-01-02T03:04:05Z' }) })
  ],
  [
    'all that an issue can have',
    (at) => [
      ...['opened', 'closed', 'reopened', 'assigned', 'labeled'].map((one) =>
        issuesEvent(at, one, { issue: fullIssue(at) })
      ),
      issuesEvent(at, 'edited', { issue: fullIssue(at), own: { changes: { title: { from: 'x' } } } }),
      issuesEvent(at, 'milestoned', { issue: fullIssue(at), own: { milestone: milestone(at) } })
    ]
  ],
  [
    'a comment on a pull request',
    (at) => issueCommentEvent(at, 'created', { issue: { ...fullIssue(at), ...asPull(at) }, comment: comment(at) })
  ],
  ['a comment', (at) => issueCommentEvent(at, 'created', { issue: issue(at), comment: comment(at) })],
  [
    'an edited comment',
    (at) =>
      issueCommentEvent(at, 'edited', { issue: issue(at), comment: comment(at), changes: { body: { from: 'x' } } })
  ],
  ['a deleted comment', (at) => issueCommentEvent(at, 'deleted', { issue: issue(at), comment: comment(at) })],
  ['workflow_dispatch', (at) => workflowDispatchEvent(at, { ...dispatched, inputs: { version: '1.2.3' } })],
  ['workflow_dispatch without inputs', (at) => workflowDispatchEvent(at, { ...dispatched, inputs: {} })],
  ['repository_dispatch', (at) => repositoryDispatchEvent(at, { eventType: 'release', clientPayload: { tag: 'v1' } })],
  ['a run, requested', (at) => workflowRunEvent(at, 'requested', runFacts(second, 'queued'))],
  ['a run, in progress', (at) => workflowRunEvent(at, 'in_progress', runFacts(second, 'in_progress'))],
  ['a run, completed', (at) => workflowRunEvent(at, 'completed', runFacts(second, 'completed'))],
  [
    'a merge group',
    (at) =>
      mergeGroupEvent(at, {
        headRef: 'refs/heads/gh-readonly-queue/main/pr-3-x',
        headCommit: second,
        baseRef: 'refs/heads/main',
        baseSha: first.sha
      })
  ],
  ['a status', (at) => statusEvent(at, { status: status(at), commit: second, branches: ['main'] })],
  ['a deployment', (at) => deploymentEvent(at, { deployment: deployment(at), ref: 'refs/heads/main' })],
  [
    'a deployment status',
    (at) => deploymentStatusEvent(at, { deployment: deployment(at), status: deploymentStatus(at, 'success') })
  ]
]

const branch = { ref: 'refs/heads/main', commits: [second], forced: false }
const tag = { ref: 'refs/tags/v1.2.3', commits: [], forced: false }
const dispatched = { workflow: '.github/workflows/release.yml', ref: 'refs/heads/main', sha: second.sha }
const published = ['created', 'published', 'released']
const draft = (at: Scene) => release(at, { draft: true, published_at: null })
const facts = (at: Scene) => ({ pullRequest: pullRequest(at), mergeSha: second.sha, headMessage: 'Topic' })
const given = (at: Scene) => ({
  assignee: at.sender,
  assignees: [at.sender],
  labels: [label(at)],
  milestone: milestone(at)
})
const fullIssue = (at: Scene) =>
  issue(at, { ...given(at), locked: true, active_lock_reason: 'spam', closed_by: at.sender })
const asPull = ({ repository }: Scene) => {
  const html = `${repository.html_url}/pull/5`
  const url = `${repository.url}/pulls/5`
  return {
    pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null }
  }
}
const full = (at: Scene) => ({
  ...facts(at),
  pullRequest: pullRequest(at, { ...given(at), requested_reviewers: [at.sender] } as Parameters<typeof pullRequest>[1])
})
const merged = (at: Scene) =>
  pullRequest(at, {
    merged: true,
    state: 'closed',
    merged_at: '2026-01-02T03:04:05Z',
    merged_by: at.sender,
    merge_commit_sha: second.sha
  })

describe.each(scenesOf(scene))('a payload fits for %s', (_, at) => {
  test.each(cases)('%s', (_, make) => {
    for (const { name, action, payload } of [make(at)].flat()) {
      const webhook = name === 'pull_request_target' ? 'pull_request' : name
      expect([name, action, validatePayload(webhook, action, payload)]).toEqual([name, action, []])
    }
  })
})

test('a schedule has no sender, for nobody does it', () => {
  const { payload } = scheduleEvent(scene, '5 4 * * *')
  expect(Object.keys(payload).sort()).toEqual(['organization', 'repository', 'schedule'])
  expect(payload.schedule).toBe('5 4 * * *')
})
