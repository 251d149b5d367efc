import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { node24Variable } from '../../scripts/tools/node24.ts'
import { readUsesArguments } from '../../scripts/uses-arguments.ts'
import { findCommit } from '../../scripts/uses-commit.ts'
import { rewriteUses } from '../../scripts/uses-rewrite.ts'
import { rewriteWorkflows } from '../../scripts/uses-workflows.ts'
import { createFixture, git } from '../git-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-uses-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pin = { repository: 'octo/slipway', ref: 'v1.2.3' }
const step = (uses: string) => `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`

describe('what is written in place of $/', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['an action', step('$/actions/a'), step('octo/slipway/actions/a@v1.2.3')],
    ['with a comment', step('$/actions/a # why'), step('octo/slipway/actions/a@v1.2.3 # why')],
    ['in quotes', step('"$/actions/a"'), step('octo/slipway/actions/a@v1.2.3')],
    [
      'a workflow',
      'jobs:\n  a:\n    uses: $/.github/workflows/w.yml\n',
      'jobs:\n  a:\n    uses: octo/slipway/.github/workflows/w.yml@v1.2.3\n'
    ],
    [
      'in flow style',
      'jobs: {a: {steps: [{uses: $/actions/a}]}}\n',
      'jobs: {a: {steps: [{uses: octo/slipway/actions/a@v1.2.3}]}}\n'
    ],
    [
      'Windows line ends',
      'jobs:\r\n  a:\r\n    steps:\r\n    - uses: $/b\r\n',
      'jobs:\r\n  a:\r\n    steps:\r\n    - uses: octo/slipway/b@v1.2.3\r\n'
    ],
    ['a script that speaks of it', 'jobs:\n  a:\n    steps:\n      - run: |\n          uses: $/actions/a\n', ''],
    ['a comment', '# uses: $/actions/a\njobs: {}\n', ''],
    ['an input of that name', 'jobs:\n  a:\n    steps:\n      - with:\n          uses: $/actions/a\n', ''],
    ['a path of the checkout', step('./actions/a'), ''],
    ['another repository', step('actions/checkout@v7 # v7'), ''],
    ['no jobs', 'on: push\n', '']
  ]
  test.each(cases)('%s', (_, before, after) => {
    expect(rewriteUses(before, pin).text).toBe(after === '' ? before : after)
  })

  test('the name of a commit stands behind it, unless something else does', () => {
    const named = { ...pin, ref: 'f'.repeat(40), name: 'v1.2.3' }
    const written = `octo/slipway/actions/a@${named.ref}`
    expect(rewriteUses(step('$/actions/a'), named).text).toBe(step(`${written} # v1.2.3`))
    expect(rewriteUses(step('$/actions/a # why'), named).text).toBe(step(`${written} # why`))
  })
})

test('every workflow of this repository comes without $/ and otherwise as it is', () => {
  const { files, problems } = rewriteWorkflows('.', pin)
  expect(problems).toEqual([])
  expect(files.map(({ path }) => path)).toContain('.github/workflows/promote-gitops.yml')
  for (const { path, text } of files) {
    expect(text).not.toContain('uses: $/')
    expect(text.replaceAll('octo/slipway/', '$/').replaceAll('@v1.2.3', '')).toBe(readFileSync(path, 'utf8'))
  }
})

test('what is not there is named', () => {
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  writeFileSync(join(folder, '.github/workflows/w.yml'), step('$/actions/none'))
  expect(rewriteWorkflows(folder, pin).problems).toEqual(['.github/workflows/w.yml: $/actions/none is not there'])
})

test('a server tells the commit of a tag, or of a branch, and what it does not have', () => {
  const server = createFixture('octo/slipway')
  const asked = (ref: string) => findCommit({ server: `${server.serverUrl}/`, repository: 'octo/slipway', ref })
  const first = git(server.work, 'rev-parse', 'HEAD')
  git(server.work, 'tag', '--annotate', '--message', 'Release v1.2.3', 'v1.2.3')
  const later = server.commit('fix: later')
  git(server.work, 'push', '--quiet', 'origin', 'main', 'v1.2.3')
  expect(asked('v1.2.3')).toEqual({ ref: first, name: 'v1.2.3' })
  expect(asked('main')).toEqual({ ref: later, name: 'main' })
  expect(asked(first)).toEqual({ ref: first })
  expect(asked('v9')).toEqual({ problem: expect.stringContaining('has no tag and no branch "v9"') })
  server.remove()
})

test('every mistake of the command line is named', () => {
  const given = [
    'x',
    '--into',
    'a',
    '--into',
    'b',
    '--repository',
    'octo',
    '--ref',
    '-x',
    '--server',
    'ssh://h',
    '--nope'
  ]
  const read = readUsesArguments(given)
  expect('problems' in read && read.problems).toHaveLength(6)
  const options = { into: '.', repository: 'o/r', ref: 'v1' }
  expect(readUsesArguments(['--into', '.', '--repository', 'o/r', '--ref', 'v1'])).toEqual({ options })
})

function uses(typedIn: string, ...args: string[]) {
  const env = { PATH: process.env.PATH, INIT_CWD: typedIn }
  return spawnSync(process.env[node24Variable] ?? '', ['scripts/uses.ts', ...args], { env, encoding: 'utf8' })
}

test('copies are written where it was typed, and nothing is when something is wrong', () => {
  const copies = join(folder, 'copies')
  const right = ['--into', 'copies', '--repository', pin.repository, '--ref', pin.ref]
  const refused = uses(folder, ...right, '--server', 'http://127.0.0.1:1')
  expect([refused.status, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toMatch(
    /^http:\/\/127\.0\.0\.1:1\/octo\/slipway cannot be read: .*\nNothing was written\.\n$/s
  )
  expect(() => readdirSync(copies)).toThrow('ENOENT')
  const { status, stdout } = uses(folder, ...right)
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\.github\/workflows\/promote-gitops\.yml: 4$/m)])
  const text = readFileSync(join(copies, '.github/workflows/promote-gitops.yml'), 'utf8')
  expect(text).toContain('uses: octo/slipway/actions/update-manifests@v1.2.3\n')
  expect(readFileSync('.github/workflows/promote-gitops.yml', 'utf8')).toContain('uses: $/actions/update-manifests\n')
})
