import { describe, expect, test } from '@jest/globals'
import { deploymentEvent, deploymentStatusEvent } from '#rehearsal/world/events/deployment'
import { repositoryDispatchEvent, scheduleEvent, workflowDispatchEvent } from '#rehearsal/world/events/dispatch'
import type { Scene } from '#rehearsal/world/events/event'
import { issueCommentEvent, issuesEvent } from '#rehearsal/world/events/issues'
import { mergeGroupEvent } from '#rehearsal/world/events/merge-group'
import { pullRequestEvents } from '#rehearsal/world/events/pull-request'
import { type PushedRef, pushEvents } from '#rehearsal/world/events/push'
import { releaseEvent } from '#rehearsal/world/events/release'
import { skipInstruction } from '#rehearsal/world/events/skip-instruction'
import { workflowRunEvent } from '#rehearsal/world/events/workflow-run'
import { readFacts, say } from './facts.ts'
import { deployment, deploymentStatus, runFacts } from './more-shapes.ts'
import { comment, issue, pullRequest, release } from './rest-shapes.ts'

const { scene, first, second } = await readFacts()
const byToken: Scene = { ...scene, byJobToken: true }
const saying = (message: string) => ({ ...second, commit: { ...second.commit, message } })
const ref = (name: string, more: Partial<PushedRef> = {}): PushedRef => ({
  ref: name,
  after: second.sha,
  head: second,
  commits: [],
  forced: false,
  ...more
})
const gone = (name: string): PushedRef => ({ ref: name, before: first.sha, commits: [], forced: false })
const tags = (count: number) => Array.from({ length: count }, (_, at) => ref(`refs/tags/v${at}`))

describe('a push makes', () => {
  test.each<[string, PushedRef[], string[]]>([
    ['a branch that moved', [ref('refs/heads/x', { before: first.sha })], ['push refs/heads/x starts']],
    ['a new branch', [ref('refs/heads/x')], ['create refs/heads/x starts', 'push refs/heads/x starts']],
    ['a new tag', [ref('refs/tags/v1')], ['create refs/tags/v1 starts', 'push refs/tags/v1 starts']],
    ['a deleted branch', [gone('refs/heads/x')], ['push refs/heads/main', 'delete refs/heads/main starts']],
    ['a deleted tag', [gone('refs/tags/v1')], ['push refs/heads/main', 'delete refs/heads/main starts']],
    ['neither branch nor tag', [ref('refs/notes/x')], []],
    ['three tags', tags(3), [0, 1, 2].flatMap((n) => [`create refs/tags/v${n} starts`, `push refs/tags/v${n} starts`])],
    [
      'four tags and a branch',
      [...tags(4), ref('refs/heads/x', { before: first.sha })],
      ['push refs/heads/x starts', ...[0, 1, 2, 3].flatMap((n) => [`create refs/tags/v${n}`, `push refs/tags/v${n}`])]
    ]
  ])('%s', (_, refs, expected) => {
    expect(pushEvents(scene, refs).map(say)).toEqual(expected)
  })

  test('nothing that starts for more than 5,000 branches at once', () => {
    const branches = Array.from({ length: 5001 }, (_, at) => ref(`refs/heads/b${at}`, { before: first.sha }))
    expect(pushEvents(scene, branches).some(({ starts }) => starts)).toBe(false)
    expect(pushEvents(scene, branches.slice(1)).every(({ starts }) => starts)).toBe(true)
  })

  test('a reason where it starts nothing', () => {
    const why = (refs: PushedRef[], at = scene) => pushEvents(at, refs).map((event) => event.why)
    const skip = ref('refs/heads/x', { before: first.sha, head: saying('Fix [skip ci]') })
    expect(why([skip])).toEqual(['the commit message says "[skip ci]"'])
    expect(why([gone('refs/heads/x')])).toEqual(['the push deletes the ref', undefined])
    expect(why(tags(4))[0]).toBe('GitHub makes no events for tags when more than three are pushed at once')
    expect(why(tags(1), byToken)).toEqual(Array(2).fill('what is done with GITHUB_TOKEN starts no workflow'))
  })

  test('a payload that says what happened, with the commit as the SHA of an annotated tag', () => {
    const [, { sha, payload } = { sha: '', payload: {} }] = pushEvents(scene, [
      ref('refs/tags/v1', { after: 'a'.repeat(40) })
    ])
    expect(sha).toBe(second.sha)
    expect(payload).toMatchObject({
      after: 'a'.repeat(40),
      created: true,
      deleted: false,
      head_commit: { id: second.sha }
    })
    expect(payload).toMatchObject({ compare: `${scene.repository.html_url}/compare/v1`, before: '0'.repeat(40) })
    expect(payload).not.toHaveProperty('head_commit.added')
  })

  test.each<[string, PushedRef, string]>([
    [
      'moved',
      ref('refs/heads/x', { before: first.sha }),
      `compare/${first.sha.slice(0, 12)}...${second.sha.slice(0, 12)}`
    ],
    ['new, with a commit', ref('refs/heads/x', { commits: [second] }), `commit/${second.sha.slice(0, 12)}`],
    [
      'new, with commits',
      ref('refs/heads/x', { commits: [first, second] }),
      `compare/${first.sha.slice(0, 12)}^...${second.sha.slice(0, 12)}`
    ],
    ['new, without', ref('refs/heads/a/b'), 'compare/a/b'],
    ['deleted', gone('refs/heads/x'), `compare/${first.sha.slice(0, 12)}...000000000000`]
  ])('an address to compare: %s', (_, pushed, end) => {
    const push = pushEvents(scene, [pushed]).find(({ name }) => name === 'push')
    expect(push?.payload.compare).toBe(`${scene.repository.html_url}/${end}`)
  })
})

describe('a release', () => {
  const draft = release(scene, { draft: true, published_at: null })
  const stable = release(scene)
  test.each<[string, string, typeof stable, string | undefined]>([
    ['published', 'published', stable, undefined],
    ['edited', 'edited', stable, undefined],
    ['deleted', 'deleted', stable, undefined],
    ['made as a draft', 'created', draft, 'a draft release starts no workflow when it is created'],
    ['edited as a draft', 'edited', draft, 'a draft release starts no workflow when it is edited'],
    ['deleted as a draft', 'deleted', draft, 'a draft release starts no workflow when it is deleted'],
    ['taken back to a draft', 'unpublished', draft, undefined]
  ])('%s', (_, action, of, why) => {
    const event = releaseEvent(scene, action, { release: of, tagCommit: first.sha })
    expect(event).toMatchObject({ action, ref: 'refs/tags/v1.2.3', sha: first.sha, starts: why === undefined })
    expect(event.why).toBe(why)
    expect(event.payload).toMatchObject({ action, release: { tag_name: 'v1.2.3' } })
    expect('changes' in event.payload).toBe(action === 'edited')
  })

  test('with GITHUB_TOKEN', () => {
    expect(releaseEvent(byToken, 'published', { release: stable }).starts).toBe(false)
  })
})

describe('a pull request makes', () => {
  const facts = { pullRequest: pullRequest(scene), mergeSha: first.sha, headMessage: 'Topic' }
  const merged = pullRequest(scene, { merged: true, merge_commit_sha: second.sha })
  const target = 'pull_request_target'
  test.each<[string, Parameters<typeof pullRequestEvents>, string[], string | undefined]>([
    ['opened', [scene, 'opened', facts], ['refs/pull/3/merge starts', 'refs/heads/main starts'], undefined],
    [
      'with a conflict',
      [scene, 'opened', { ...facts, mergeSha: undefined }],
      ['refs/pull/3/merge', 'refs/heads/main starts'],
      'the pull request has a merge conflict'
    ],
    [
      'with a conflict since the last merge commit',
      [scene, 'synchronize', { ...facts, pullRequest: pullRequest(scene, { mergeable: false }) }],
      ['refs/pull/3/merge', 'refs/heads/main starts'],
      'the pull request has a merge conflict'
    ],
    [
      'to be skipped',
      [scene, 'synchronize', { ...facts, headMessage: 'x [ci skip]' }],
      ['refs/pull/3/merge', 'refs/heads/main starts'],
      'the commit message says "[ci skip]"'
    ],
    [
      'merged',
      [scene, 'closed', { pullRequest: merged, headMessage: 'x' }],
      ['refs/heads/main starts', 'refs/heads/main starts'],
      undefined
    ],
    [
      'opened with GITHUB_TOKEN',
      [byToken, 'opened', facts],
      ['refs/pull/3/merge', 'refs/heads/main'],
      'what GITHUB_TOKEN does to a pull request makes runs that wait for approval'
    ],
    [
      'labeled with GITHUB_TOKEN',
      [byToken, 'labeled', facts],
      ['refs/pull/3/merge', 'refs/heads/main'],
      'what is done with GITHUB_TOKEN starts no workflow'
    ]
  ])('%s', (_, given, expected, why) => {
    const [, action] = given
    const events = pullRequestEvents(...given)
    const names = [`pull_request/${action}`, `${target}/${action}`]
    expect(events.map(say)).toEqual(expected.map((place, at) => `${names[at]} ${place}`))
    expect(events[0]?.why).toBe(why)
  })

  test('runs on the merge commit, and the other on the default branch', () => {
    expect(pullRequestEvents(scene, 'opened', facts).map(({ sha }) => sha)).toEqual([first.sha, second.sha])
    expect(pullRequestEvents(scene, 'closed', { pullRequest: merged, headMessage: '' })[0]?.sha).toBe(second.sha)
  })
})

test.each([
  ['issues', issuesEvent(scene, 'opened', { issue: issue(scene) }), 'issues/opened refs/heads/main starts'],
  [
    'issue_comment',
    issueCommentEvent(scene, 'created', { issue: issue(scene), comment: comment(scene) }),
    'issue_comment/created refs/heads/main starts'
  ],
  [
    'issue_comment by GITHUB_TOKEN',
    issueCommentEvent(byToken, 'created', { issue: issue(scene), comment: comment(scene) }),
    'issue_comment/created refs/heads/main'
  ],
  [
    'workflow_dispatch',
    workflowDispatchEvent(byToken, { workflow: 'x.yml', ref: 'refs/tags/v1', sha: first.sha, inputs: {} }),
    'workflow_dispatch refs/tags/v1 starts'
  ],
  [
    'repository_dispatch',
    repositoryDispatchEvent(byToken, { eventType: 'go', clientPayload: {} }),
    'repository_dispatch/go refs/heads/main starts'
  ],
  ['schedule', scheduleEvent(scene, '0 0 * * *'), 'schedule refs/heads/main starts'],
  [
    'workflow_run',
    workflowRunEvent(scene, 'completed', runFacts(second, 'completed', 2)),
    'workflow_run/completed refs/heads/main starts'
  ],
  [
    'workflow_run, the fourth',
    workflowRunEvent(scene, 'completed', runFacts(second, 'completed', 3)),
    'workflow_run/completed refs/heads/main'
  ],
  [
    'merge_group',
    mergeGroupEvent(scene, {
      headRef: 'refs/heads/q',
      headCommit: first,
      baseRef: 'refs/heads/main',
      baseSha: second.sha
    }),
    'merge_group/checks_requested refs/heads/q starts'
  ],
  ['deployment', deploymentEvent(scene, { deployment: deployment(scene) }), 'deployment/created  starts'],
  [
    'deployment_status',
    deploymentStatusEvent(scene, {
      deployment: deployment(scene),
      ref: 'refs/heads/x',
      status: deploymentStatus(scene, 'success')
    }),
    'deployment_status/created refs/heads/x starts'
  ],
  [
    'deployment_status, inactive',
    deploymentStatusEvent(scene, { deployment: deployment(scene), status: deploymentStatus(scene, 'inactive') }),
    'deployment_status/created '
  ]
])('%s', (_, event, expected) => {
  expect(say(event)).toBe(expected)
})

test('a run that is played again is not requested again', () => {
  const { workflow, run, level } = runFacts(second, 'queued')
  const again = workflowRunEvent(scene, 'requested', { workflow, run: { ...run, attempt: 2 }, level })
  expect(again.why).toBe('a run that is played again is not requested again')
})

test.each([
  ['Fix [skip ci]', '[skip ci]'],
  ['Fix\n\nbody [CI SKIP]', '[CI SKIP]'],
  ['[no ci]', '[no ci]'],
  ['[skip actions] x', '[skip actions]'],
  ['[actions skip] x', '[actions skip]'],
  ['Release\n\n\nskip-checks: true', 'skip-checks: true'],
  ['Release\n\nSigned-off-by: A\nskip-checks:true\n', 'skip-checks:true'],
  ['skip ci', undefined],
  ['[skip  ci]', undefined],
  ['Release skip-checks: true', undefined],
  ['Release\n\n\nskip-checks: true\n\nmore', undefined],
  [`Release${'\n'.repeat(200_000)}skip-checks`, undefined]
])('the instruction in %j is %s', (message, expected) => {
  expect(skipInstruction(message)).toBe(expected)
})
