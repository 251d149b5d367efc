import { describe, expect, test } from '@jest/globals'
import { decide, type StartingEvent } from '#rehearsal/triggers/decide'

type Case = [name: string, on: Record<string, unknown>, event: StartingEvent, reason: string | true]

const event = (name: string, more: Partial<StartingEvent> = {}): StartingEvent => ({
  name,
  ref: 'refs/heads/main',
  payload: {},
  starts: true,
  ...more
})
const push = (ref: string) => event('push', { ref })
const release = (action: string) => event('release', { action, ref: 'refs/tags/v1' })
const pull = (action: string, base = 'main', name = 'pull_request') =>
  event(name, { action, ref: 'refs/pull/3/merge', payload: { pull_request: { base: { ref: base } } } })
const run = (name: string, action: string, branch = 'main') =>
  event('workflow_run', { action, payload: { workflow_run: { name, head_branch: branch } } })
const dispatch = (workflow: string) => event('workflow_dispatch', { payload: { workflow } })
const due = (schedule: string) => event('schedule', { payload: { schedule } })
const group = (base: string) =>
  event('merge_group', { action: 'checks_requested', payload: { merge_group: { base_ref: `refs/heads/${base}` } } })

const pushes: Case[] = [
  ['without filters, a tag', { push: {} }, push('refs/tags/v1'), true],
  ['no push', { release: {} }, push('refs/tags/v1'), 'the workflow does not react to push'],
  ['tags that match', { push: { tags: ['v*'] } }, push('refs/tags/v1'), true],
  ['tags that do not', { push: { tags: ['v*'] } }, push('refs/tags/x'), '"x" matches none of the tags: v*'],
  [
    'only tags, a branch',
    { push: { tags: ['v*'] } },
    push('refs/heads/v1'),
    'only tags are named in the filters of push'
  ],
  ['only branches, a tag', { push: { branches: ['**'] } }, push('refs/tags/v1'), 'only branches are named'],
  [
    'only branches-ignore, a tag',
    { push: { 'branches-ignore': ['x'] } },
    push('refs/tags/v1'),
    'only branches are named'
  ],
  ['both, a tag', { push: { branches: ['main'], tags: ['v*'] } }, push('refs/tags/v1'), true],
  ['both, a branch', { push: { branches: ['main'], tags: ['v*'] } }, push('refs/heads/main'), true],
  ['tags-ignore', { push: { 'tags-ignore': ['*-rc*'] } }, push('refs/tags/v1-rc1'), '"v1-rc1" is in tags-ignore'],
  ['tags-ignore, another', { push: { 'tags-ignore': ['*-rc*'] } }, push('refs/tags/v1'), true],
  ['a slash in the tag', { push: { tags: ['*'] } }, push('refs/tags/sub/v1'), '"sub/v1" matches none'],
  ['taken out again', { push: { branches: ['r/**', '!r/**-x'] } }, push('refs/heads/r/1-x'), '"r/1-x" matches none'],
  ['an event that starts nothing', { push: {} }, event('push', { starts: false, why: 'of a reason' }), 'of a reason'],
  ['nor this one', { push: {} }, event('push', { starts: false }), 'this push starts no workflow']
]

const pulls: Case[] = [
  ['opened', { pull_request: {} }, pull('opened'), true],
  ['synchronize', { pull_request: {} }, pull('synchronize'), true],
  ['reopened', { pull_request: {} }, pull('reopened'), true],
  ['closed, without types', { pull_request: {} }, pull('closed'), 'the activity "closed" is not one of opened, sync'],
  ['closed, with types', { pull_request: { types: ['closed'] } }, pull('closed'), true],
  ['opened, with other types', { pull_request: { types: ['closed'] } }, pull('opened'), 'not one of closed'],
  ['into a branch that is named', { pull_request: { branches: ['release/**'] } }, pull('opened', 'release/1'), true],
  [
    'into another',
    { pull_request: { branches: ['release/**'] } },
    pull('opened'),
    '"main" matches none of the branches'
  ],
  [
    'into one to ignore',
    { pull_request: { 'branches-ignore': ['main'] } },
    pull('opened'),
    '"main" is in branches-ignore'
  ],
  ['target', { pull_request_target: {} }, pull('opened', 'main', 'pull_request_target'), true],
  ['target, labeled', { pull_request_target: {} }, pull('labeled', 'main', 'pull_request_target'), 'is not one of'],
  [
    'of the other kind',
    { pull_request: {} },
    pull('opened', 'main', 'pull_request_target'),
    'does not react to pull_req'
  ]
]

const others: Case[] = [
  ['release, any', { release: {} }, release('edited'), true],
  ['release, published', { release: { types: ['published'] } }, release('published'), true],
  ['release, another', { release: { types: ['published'] } }, release('created'), '"created" is not one of published'],
  ['workflow_run by name', { workflow_run: { workflows: ['Build'] } }, run('Build', 'completed'), true],
  [
    'workflow_run of another',
    { workflow_run: { workflows: ['Build'] } },
    run('Test', 'completed'),
    '"Test" is none of the'
  ],
  ['workflow_run by pattern', { workflow_run: { workflows: ['Build *'] } }, run('Build x', 'completed'), true],
  ['workflow_run, a name like a pattern', { workflow_run: { workflows: ['B [1]'] } }, run('B [1]', 'completed'), true],
  [
    'workflow_run, another type',
    { workflow_run: { workflows: ['B'], types: ['completed'] } },
    run('B', 'requested'),
    'not one'
  ],
  [
    'workflow_run on a branch',
    { workflow_run: { workflows: ['B'], branches: ['r/*'] } },
    run('B', 'completed', 'r/1'),
    true
  ],
  [
    'workflow_run, not on it',
    { workflow_run: { workflows: ['B'], branches: ['r/*'] } },
    run('B', 'completed'),
    '"main" match'
  ],
  ['repository_dispatch, any', { repository_dispatch: {} }, event('repository_dispatch', { action: 'go' }), true],
  [
    'repository_dispatch',
    { repository_dispatch: { types: ['go'] } },
    event('repository_dispatch', { action: 'go' }),
    true
  ],
  [
    'another',
    { repository_dispatch: { types: ['go'] } },
    event('repository_dispatch', { action: 'x' }),
    '"x" is not one'
  ],
  ['issue_comment', { issue_comment: { types: ['created'] } }, event('issue_comment', { action: 'created' }), true],
  [
    'issues',
    { issues: { types: ['opened'] } },
    event('issues', { action: 'labeled' }),
    '"labeled" is not one of opened'
  ],
  ['workflow_dispatch', { workflow_dispatch: {} }, dispatch('.github/workflows/x.yml'), true],
  [
    'workflow_dispatch of another',
    { workflow_dispatch: {} },
    dispatch('.github/workflows/y.yml'),
    'was started is .git'
  ],
  ['schedule', { schedule: [{ cron: '1 * * * *' }, { cron: '2 * * * *' }] }, due('2 * * * *'), true],
  ['schedule of another', { schedule: [{ cron: '1 * * * *' }] }, due('2 * * * *'), 'none of its times: 1 * * * *'],
  ['merge_group', { merge_group: {} }, group('main'), true],
  ['merge_group on branches', { merge_group: { branches: ['r/*'] } }, group('main'), '"main" matches none'],
  ['create', { create: {} }, event('create', { ref: 'refs/tags/v1' }), true],
  ['delete', { delete: {} }, event('delete'), true],
  ['status', { status: {} }, event('status'), true],
  ['deployment_status', { deployment_status: {} }, event('deployment_status', { action: 'created' }), true],
  ['workflow_call never', { workflow_call: {} }, push('refs/heads/main'), 'the workflow does not react to push'],
  ['types, and no activity', { watch: { types: ['started'] } }, event('watch'), 'the activity is not one of started']
]

describe.each([
  ['push', pushes],
  ['pull requests', pulls],
  ['other events', others]
])('%s', (_, cases) => {
  test.each(cases)('%s', async (_name, on, given, reason) => {
    const decision = await decide({ file: '.github/workflows/x.yml', on }, given)
    expect(decision.starts).toBe(reason === true)
    if (reason !== true) expect(decision.reason).toContain(reason)
  })
})

test.each([
  [push('refs/tags/sub/v1'), { push: {} }, 'push of the tag sub/v1'],
  [push('refs/heads/main'), { push: {} }, 'push of the branch main'],
  [release('published'), { release: {} }, 'release published'],
  [due('1 * * * *'), { schedule: [{ cron: '1 * * * *' }] }, 'schedule 1 * * * *'],
  [event('create'), { create: {} }, 'create']
])('a start in words', async (given, on, reason) => {
  expect(await decide({ file: 'x.yml', on }, given)).toEqual({ starts: true, reason })
})

describe('paths', () => {
  const main = push('refs/heads/main')
  const many = [...Array.from({ length: 300 }, (_, at) => `a${at}`), 'docs/late']
  test.each<[string, Record<string, unknown>, string[] | undefined, boolean]>([
    ['that match', { paths: ['docs/**'] }, ['docs/a', 'b'], true],
    ['that do not', { paths: ['docs/**'] }, ['b'], false],
    ['taken out again', { paths: ['docs/**', '!docs/x'] }, ['docs/x'], false],
    ['all to ignore', { 'paths-ignore': ['**.md'] }, ['b.md'], false],
    ['some to ignore', { 'paths-ignore': ['**.md'] }, ['b.md', 'c'], true],
    ['and a branch that is not meant', { branches: ['x'], paths: ['**'] }, ['c'], false],
    ['of no file', { paths: ['**'] }, [], false],
    ['of no file, to ignore', { 'paths-ignore': ['x'] }, [], false],
    ['of a diff that GitHub does not make', { paths: ['docs/**'] }, undefined, true],
    ['after the first 300 files', { paths: ['docs/**'] }, many, false]
  ])('%s', async (_, filters, files, starts) => {
    const decision = await decide({ file: 'x.yml', on: { push: filters } }, main, async () => files)
    expect(decision.starts).toBe(starts)
  })

  test('count for pull requests', async () => {
    const on = { pull_request: { paths: ['docs/**'] }, pull_request_target: { paths: ['docs/**'] } }
    for (const name of Object.keys(on)) {
      const of = async (file: string) =>
        (await decide({ file: 'x', on }, pull('opened', 'main', name), async () => [file])).starts
      expect([name, await of('docs/a'), await of('b')]).toEqual([name, true, false])
    }
  })

  // proves S0.10
  test.each<[string, Record<string, unknown>, StartingEvent]>([
    ['of a tag', { push: { tags: ['*'], paths: ['x'] } }, push('refs/tags/v1')],
    ['without filters of paths', { push: {} }, main],
    ['of another event', { release: { paths: ['x'] } }, release('published')]
  ])('are not looked at: %s', async (_, on, given) => {
    const never = () => Promise.reject(new Error('asked'))
    expect((await decide({ file: 'x.yml', on }, given, never)).starts).toBe(true)
  })
})
