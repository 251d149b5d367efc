import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { commitAll, type Ground } from './clone.ts'
import { runHere } from './in-process.ts'

/** A workflow that fails unless a script finds in the event what a case expects. */
export const workflow = (on: string, script: string, name = 'x'): string =>
  `name: ${name}\non: ${on}\njobs: { one: { runs-on: x, steps: [{ run: ${JSON.stringify(script)}, env: { EVENT: "\${{ toJSON(github.event) }}" } }] } }\n`

/** A clone whose branch feature is a commit ahead of main. */
export async function makeClone(ground: Ground, workflows: Record<string, string>): Promise<string> {
  const path = await ground.makeClone(workflows)
  await git(path, ['checkout', '--quiet', '-b', 'feature'])
  await commitAll(path, 'feat: three')
  await git(path, ['checkout', '--quiet', 'main'])
  return path
}

/** Passes where the ref of the run is this one. */
const isRef = (ref: string): string => `test "$GITHUB_REF" = ${ref}`

/** Passes where the event, without its blanks, has a part of this form. */
export const has = (pattern: string): string => `echo "$EVENT" | tr -d ' \\n' | grep -q '${pattern}'`

/** What is asked for, and a workflow that fails unless it comes so. */
export type EventCase = readonly [name: string, args: readonly string[], workflow: string]

/** One case of most events. */
export const cases: readonly EventCase[] = [
  ['a new branch', ['--event', 'push', '--ref', 'new', '--sha', 'feature'], workflow('push', has('"created":true'))],
  [
    'a pull request',
    ['--event', 'pull_request', '--ref', 'feature'],
    workflow('pull_request', `${isRef('refs/pull/1/merge')} && ${has('"title":"feat:three"')}`)
  ],
  [
    'a release, with a payload of its own',
    ['--event', 'release', '--tag', 'v1.1.0', '--payload', 'payload.json'],
    workflow('{ release: { types: [published] } }', `${isRef('refs/tags/v1.1.0')} && ${has('"body":"overthere"')}`)
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
    'a time that has come',
    ['--event', 'schedule'],
    workflow('{ schedule: [{ cron: "0 3 * * *" }] }', 'test "${{ github.event.schedule }}" = "0 3 * * *"')
  ],
  [
    'a comment on a pull request',
    ['--event', 'issue_comment', '--ref', 'feature'],
    workflow('{ issue_comment: { types: [created] } }', has('"pull_request":{'))
  ]
]

/** Other forms of the same events, and other events. */
export const moreCases: readonly EventCase[] = [
  ['a branch', ['--event', 'push', '--ref', 'feature'], workflow('push', isRef('refs/heads/feature'))],
  [
    'the default branch, whose last commit is pushed again',
    ['--event', 'push', '--ref', 'main'],
    workflow('{ push: { branches: [main] } }', has('"message":"fix:two"'))
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
    'a release that is edited',
    ['--event', 'release:edited', '--tag', 'v1.0.0'],
    workflow('{ release: { types: [edited] } }', has('"action":"edited"'))
  ],
  [
    'what someone tells the repository',
    ['--event', 'repository_dispatch:deploy', '--payload', 'payload.json'],
    workflow('{ repository_dispatch: { types: [deploy] } }', 'test "${{ github.event.client_payload.where }}" = eu')
  ],
  [
    'a comment',
    ['--event', 'issue_comment', '--payload', 'payload.json'],
    workflow('issue_comment', has('"body":"/backport"'))
  ],
  [
    'a branch in the merge queue',
    ['--event', 'merge_group', '--ref', 'feature'],
    workflow('merge_group', has('"base_ref":"refs/heads/main"'))
  ]
]

const payload = { release: { body: 'over there' }, client_payload: { where: 'eu' }, comment: { body: '/backport' } }

/** Declares the tests that the events of the cases are rehearsed, in clones on a ground. */
export function testsOfEvents(ground: Ground, chosen: readonly EventCase[]): void {
  test.each(chosen.map(([name, args, text]) => ({ name, args, text })))('$name', async ({ args, text }) => {
    const path = await makeClone(ground, { 'go.yml': text })
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
}
