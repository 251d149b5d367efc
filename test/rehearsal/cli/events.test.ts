import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { commitAll, useGround } from './clone.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()

/** A workflow that fails unless a script finds in the event what a case expects. */
const workflow = (on: string, script: string, name = 'x'): string =>
  `name: ${name}\non: ${on}\njobs: { one: { runs-on: x, steps: [{ run: ${JSON.stringify(script)}, env: { EVENT: "\${{ toJSON(github.event) }}" } }] } }\n`

/** A clone whose branch feature is a commit ahead of main. */
async function makeClone(workflows: Record<string, string>): Promise<string> {
  const path = await ground.makeClone(workflows)
  await git(path, ['checkout', '--quiet', '-b', 'feature'])
  await commitAll(path, 'feat: three')
  await git(path, ['checkout', '--quiet', 'main'])
  return path
}

const isRef = (ref: string): string => `test "$GITHUB_REF" = ${ref}`
const has = (pattern: string): string => `echo "$EVENT" | tr -d ' \\n' | grep -q '${pattern}'`

const cases: [name: string, args: string[], workflow: string][] = [
  ['a branch', ['--event', 'push', '--ref', 'feature'], workflow('push', isRef('refs/heads/feature'))],
  [
    'the default branch, whose last commit is pushed again',
    ['--event', 'push', '--ref', 'main'],
    workflow('{ push: { branches: [main] } }', has('"message":"fix:two"'))
  ],
  ['a new branch', ['--event', 'push', '--ref', 'new', '--sha', 'feature'], workflow('push', has('"created":true'))],
  [
    'a pull request',
    ['--event', 'pull_request', '--ref', 'feature'],
    workflow('pull_request', `${isRef('refs/pull/1/merge')} && ${has('"title":"feat:three"')}`)
  ],
  [
    'a commit on a pull request',
    ['--event', 'pull_request:synchronize', '--ref', 'feature'],
    workflow('{ pull_request: { types: [synchronize] } }', has('"action":"synchronize"'))
  ],
  [
    'a pull request from within',
    ['--event', 'pull_request_target:closed', '--ref', 'feature'],
    workflow('{ pull_request_target: { types: [closed] } }', isRef('refs/heads/main'))
  ],
  [
    'a release, with a payload of its own',
    ['--event', 'release', '--tag', 'v1.1.0', '--payload', 'payload.json'],
    workflow('{ release: { types: [published] } }', `${isRef('refs/tags/v1.1.0')} && ${has('"body":"overthere"')}`)
  ],
  [
    'a release that is edited',
    ['--event', 'release:edited', '--tag', 'v1.0.0'],
    workflow('{ release: { types: [edited] } }', has('"action":"edited"'))
  ],
  [
    'a dispatch with inputs, on a tag',
    ['--event', 'workflow_dispatch', '--workflow', 'go.yml', '--input', 'tag=a=b', '--ref', 'v1.0.0'],
    workflow(
      '{ workflow_dispatch: { inputs: { tag: { required: true } } } }',
      `${isRef('refs/tags/v1.0.0')} && test "\${{ inputs.tag }}" = a=b`
    )
  ],
  [
    'what someone tells the repository',
    ['--event', 'repository_dispatch:deploy', '--payload', 'payload.json'],
    workflow('{ repository_dispatch: { types: [deploy] } }', 'test "${{ github.event.client_payload.where }}" = eu')
  ],
  [
    'a time that has come',
    ['--event', 'schedule'],
    workflow('{ schedule: [{ cron: "0 3 * * *" }] }', 'test "${{ github.event.schedule }}" = "0 3 * * *"')
  ],
  [
    'a comment',
    ['--event', 'issue_comment', '--payload', 'payload.json'],
    workflow('issue_comment', has('"body":"/backport"'))
  ],
  [
    'a comment on a pull request',
    ['--event', 'issue_comment', '--ref', 'feature'],
    workflow('{ issue_comment: { types: [created] } }', has('"pull_request":{'))
  ],
  [
    'a branch in the merge queue',
    ['--event', 'merge_group', '--ref', 'feature'],
    workflow('merge_group', has('"base_ref":"refs/heads/main"'))
  ]
]

const payload = { release: { body: 'over there' }, client_payload: { where: 'eu' }, comment: { body: '/backport' } }

describe('the event that is rehearsed can be', () => {
  test.each(cases)('%s', async (_, args, text) => {
    const path = await makeClone({ 'go.yml': text })
    const file = join(ground.folder, `payload-${ground.number}.json`)
    await writeFile(file, JSON.stringify(payload))
    const given = args.map((arg) => (arg === 'payload.json' ? file : arg))
    const { status, stdout, stderr } = await runHere('rehearse', '--repo', path, '--run-steps', '--json', ...given)
    expect(stderr).toBe('')
    const { conclusion, event, runs, failures } = JSON.parse(stdout)
    expect({ conclusion, log: failures[0]?.log }).toEqual({ conclusion: 'success', log: undefined })
    const [asked = ''] = (args[1] ?? '').split(':')
    expect([event.name, runs.map((run: { file: string }) => run.file)]).toEqual([asked, ['.github/workflows/go.yml']])
    expect(status).toBe(0)
  })

  test("another workflow's run", async () => {
    const listener = workflow('{ workflow_run: { workflows: [first] } }', has('"conclusion":"success"'), 'second')
    const path = await makeClone({ 'a.yml': workflow('push', 'true', 'first'), 'b.yml': listener })
    const { stdout } = await runHere('rehearse', '--repo', path, '--event', 'workflow_run', '--run-steps')
    expect(stdout).toContain('Rehearsing workflow_run completed of first in acme/harbor')
    expect(stdout).toMatch(/✓ \.github\/workflows\/b\.yml success/)
  })
})

describe('what cannot happen is refused with status 2', () => {
  const two = '{ schedule: [{ cron: "0 3 * * *" }, { cron: "0 4 * * *" }] }'
  test.each([
    [['pull_request', '--ref', 'main'], '--ref: expected a branch other than the default branch main, got "main"'],
    [['pull_request', '--ref', 'v1.0.0'], 'expected a branch other than the default branch'],
    [['pull_request', '--ref', 'none'], '--ref: the clone has no branch or tag "none"'],
    [['push', '--ref', 'a..b'], '--ref: "a..b" cannot be the name of a branch'],
    [
      ['workflow_dispatch', '--workflow', 'go.yml'],
      "422 to POST /actions/workflows/go.yml/dispatches: Workflow does not have 'workflow_dispatch' trigger"
    ],
    [['schedule'], "give --event 'schedule:0 3 * * *' or --event 'schedule:0 4 * * *'"],
    [['workflow_run'], '--event: no workflow of the default branch listens to workflow_run'],
    [['release', '--tag', 'v1.1.0', '--payload', '/none'], '--payload: /none cannot be read (ENOENT)'],
    [['release', '--tag', 'v1.1.0', '--payload', 'package.json.md'], '--payload: package.json.md cannot be read'],
    [['release', '--tag', 'v1.1.0', '--payload', 'README.md'], '--payload: README.md is no JSON']
  ])('%p', async (args, complaint) => {
    const path = await makeClone({ 'go.yml': workflow(two, 'true') })
    const { status, stderr } = await runHere('rehearse', '--repo', path, '--event', ...args)
    expect(stderr).toContain(complaint)
    expect(status).toBe(2)
  })
})
