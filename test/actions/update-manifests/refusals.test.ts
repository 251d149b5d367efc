import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { run } from './given.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let workspace: Workspace

beforeAll(() => {
  workspace = openWorkspace({
    'a.yaml': 'version: 1.0.0\n',
    '.github/edits.yml': '- files: a.yaml\n  yaml: version\n  value: 1'
  })
})

afterAll(() => workspace.close())

const good = "- files: a.yaml\n  yaml: version\n  value: '{version}'"

// proves S0.34
describe('refused before anything is read or written', () => {
  test.each([
    ['no edits', { edits: '' }, 'edits: is empty'],
    ['edits twice', { edits: good, 'edits-file': '.github/edits.yml' }, 'edits-file: is given beside edits'],
    ['edits-file outside', { 'edits-file': '../secret' }, 'edits-file: "../secret"'],
    ['an unknown kind', { edits: '- files: a.yaml\n  yml: version\n  value: 1' }, 'edits[0]'],
    [
      'a file that matches nothing',
      { edits: good.replace('a.yaml', 'b.yaml') },
      'edits[0].files: "b.yaml" matches no file'
    ],
    ['an unknown placeholder', { edits: good.replace('version}', 'vers}') }, 'unknown placeholder "{vers}"'],
    ['no version', { edits: good, version: 'refs/heads/main' }, 'give the release as version'],
    [
      'when without a version',
      { edits: `${good}\n  when: stable`, version: '' },
      'edits[0].when: depends on the release'
    ],
    [
      'a variable that is not allowed',
      { edits: good.replace('version}', 'env.HOME}') },
      'list the variable in allow-env'
    ],
    ['an option of another delivery', { edits: good, labels: 'x' }, 'labels: is given, and delivery is workspace'],
    ['a branch without a commit', { edits: good, branch: 'x' }, 'branch: is given, and delivery is workspace'],
    ['a commit without a token', { edits: good, delivery: 'commit' }, 'token: is empty, and delivery is commit'],
    ['restore without a record', { mode: 'restore' }, 'record: is empty, and mode is restore'],
    ['a record that is none', { mode: 'restore', record: '{}' }, 'record'],
    ['a record of another mode', { edits: good, record: '{}' }, 'record: is given, and mode is edit'],
    ['a pre-command without paths', { edits: good, 'pre-command': 'true' }, 'pre-command-paths: is empty'],
    [
      'paths of no pre-command',
      { edits: good, 'pre-command-paths': 'a/**' },
      'pre-command-paths: is given, and there is no pre-command'
    ],
    [
      'a login to no registry',
      { edits: good, username: 'ada', password: 'long-enough' },
      'username: is given, and require-image is empty'
    ],
    ['an author without an address', { edits: good, author: 'Ada <ada>' }, 'author: expected'],
    ['a tag that is no version where one is needed', { edits: good, version: 'refs/tags/nightly' }, 'version: '],
    [
      'a glob that begins with !',
      { edits: good, 'pre-command': 'true', 'pre-command-paths': '!c' },
      'pre-command-paths'
    ],
    [
      'a message of blanks',
      { edits: good, delivery: 'commit', token: 'x', 'commit-message': '  ' },
      'commit-message: is no message'
    ],
    ['a date that is none', { edits: good, date: '2026-02-30' }, 'date: expected a day such as 2026-05-29'],
    ['an author with a line break', { edits: good, author: 'a <b@c>\nx' }, 'author: expected'],
    ['evidence by plain http', { edits: good, 'evidence-url': 'http://x' }, 'evidence-url: expected an https address']
  ])('%s', async (_, texts, expected) => {
    const ran = await run(texts, { GITHUB_WORKSPACE: workspace.path })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain(expected)
    expect(workspace.read()['a.yaml']).toBe('version: 1.0.0\n')
  })

  test('a workspace that is not there', async () => {
    const ran = await run({ edits: good }, { GITHUB_WORKSPACE: '/nowhere' })
    expect(ran.outputs.reason).toContain('check the repository out first')
  })
})
