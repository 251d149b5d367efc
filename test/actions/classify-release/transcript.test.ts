import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readMetadata } from '../../../scripts/action-metadata.ts'
import { type Run, runBundle } from '../../bundle.ts'
import { readOracle } from '../../oracle.ts'
import { commandsIn } from '../../runner-model.ts'
import { git, makeHistory, type Step, temporaryFolder } from './repository.ts'

const { inputs: metadata } = readMetadata(process.cwd(), 'classify-release')
const defaults = Object.fromEntries(Object.entries(metadata).map(([name, input]) => [name, input.default ?? '']))
const folder = temporaryFolder()
const server = join(folder.path, 'server')

/** The candidate and the release of the gateway, with the real subjects between them. */
function gatewaySteps(): Step[] {
  const rows = readOracle<{ tag: string; frozen_window?: { subject: string }[] }[]>('oracles/rc-parity-and-freeze.json')
  const window =
    rows?.find(({ tag }) => tag === 'v0.5.0')?.frozen_window ??
    Array.from({ length: 31 }, () => ({ subject: 'feat: x' }))
  const subjects = window.map(({ subject }) => subject).reverse()
  return ['feat: begin', ['tag', 'v0.4.0'], 'fix: a', ['tag', 'v0.5.0-rc1'], ...subjects, ['tag', 'v0.5.0']]
}

const hostile =
  '::set-output name=version::9.9.9 ##[set-output name=kind;]rc \u202e @octocat fixes #1\n\n##[add-mask]1.0.1\n\nBREAKING CHANGE: ::error::x'

const histories: Readonly<Record<string, readonly Step[]>> = {
  gateway: gatewaySteps(),
  hostile: ['feat: begin', ['tag', 'v1.0.0'], hostile, `fix!: ${hostile}`, ['tag', 'v1.0.1']],
  downgrade: [
    'feat: a',
    ['tag', 'v1.2.3'],
    'feat: b',
    ['tag', 'v1.3.0'],
    'fix: c',
    ['tag', 'v1.2.4'],
    ['tag', 'V1.2.4']
  ]
}

beforeAll(() => {
  for (const [name, steps] of Object.entries(histories)) {
    makeHistory(join(folder.path, name), steps)
    git(folder.path, 'clone', '--quiet', '--bare', name, join(server, 'octo', name))
  }
})

afterAll(() => folder.remove())

function classify(name: string, tag: string, inputs: Readonly<Record<string, string>> = {}): Run {
  const workspace = join(folder.path, name)
  const sha = git(workspace, 'rev-parse', `${tag}^{commit}`)
  return runBundle('classify-release', {
    inputs: { ...defaults, version: `refs/tags/${tag}`, token: '', ...inputs },
    env: {
      GITHUB_SERVER_URL: pathToFileURL(server).href,
      GITHUB_REPOSITORY: `octo/${name}`,
      GITHUB_REF: `refs/tags/${tag}`,
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: workspace
    }
  })
}

describe('transcripts', () => {
  test('v0.5.0 of Envoy AI Gateway is 31 commits past its candidate', () => {
    const run = classify('gateway', 'v0.5.0', { 'rc-parity': 'warn', 'commit-types': 'extproc: patch\naigw: patch' })
    expect([run.status, run.outputs['rc-parity'], run.outputs['suggested-version']]).toEqual([0, 'differs', '0.5.0'])
    expect(run.log).toContain('(31 commits more, 0 fewer)')
    expect(JSON.parse(run.outputs.json ?? '')['commits-since-candidate'].total).toBe(31)
    expect(run.log).toContain('classify-release: done: v0.5.0 is stable: minor after v0.4.0, the latest')
  })

  test('and is refused where the candidate must be what is released', () => {
    const run = classify('gateway', 'v0.5.0', { 'rc-parity': 'require' })
    expect([run.status, run.outputs.outcome, run.outputs.kind]).toEqual([1, 'refused', undefined])
    expect(run.summary).toContain('classify-release: refused')
  })

  test('messages of strangers are inert in the log, the summary and json', () => {
    const run = classify('hostile', 'v1.0.1')
    expect(run.status).toBe(0)
    expect(commandsIn(run.log)).toEqual(['warning'])
    expect(run.log).toContain('v1.0.1 is a patch, but has breaking changes')
    expect(run.summary).not.toContain('@octocat')
    expect(run.outputs.version).toBe('1.0.1')
    expect(run.outputs.json).not.toMatch(/::|##\[|\u202e/)
    expect(JSON.parse(run.outputs.json ?? '')['breaking-changes'].length).toBe(2)
  })

  test('the name of a branch is inert in the log and the summary', () => {
    const ref = 'refs/heads/x/::set-output name=kind::stable\u202e##[add-mask]1 $(id)'
    const run = classify('hostile', 'v1.0.1', { version: ref })
    expect([run.status, run.outputs.kind, run.outputs['branch-ok']]).toEqual([0, 'main-build', 'false'])
    expect(commandsIn(run.log)).toEqual(['warning'])
    expect(run.log + run.summary).not.toContain('\u202e')
  })

  test('a patch of an old line on top of a higher release is refused, with the twin of its tag', () => {
    const run = classify('downgrade', 'v1.2.4')
    expect(run.status).toBe(1)
    expect(run.outputs.reason?.split('\n').length).toBe(2)
    expect(run.outputs.reason).toContain('after that of "v1.3.0"')
    expect(run.outputs.reason).toContain('"V1.2.4" differs from it in case alone')
  })

  test('a rerun of an old release is not', () => {
    const run = classify('downgrade', 'v1.2.3')
    expect([run.status, run.outputs['is-latest'], run.outputs['branch-ok']]).toEqual([0, 'false', 'true'])
  })

  test('bad inputs are all reported at once, before the server is asked', () => {
    const run = classify('gateway', 'v0.5.0', { support: 'x', sha: 'HEAD', policy: 'rcs: none' })
    expect(run.status).toBe(1)
    expect(run.outputs.reason?.split('\n').map((line) => line.split(':')[0])).toEqual(['sha', 'policy', 'support'])
  })

  test('a version that is none is refused with the remedy', () => {
    const run = classify('gateway', 'v0.5.0', { version: 'refs/pull/17/merge', previous: 'nightly' })
    expect(run.outputs.reason?.split('\n').map((line) => line.split(':')[0])).toEqual(['version', 'previous'])
  })
})
