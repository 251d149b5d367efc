import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startWorld, type World } from '#rehearsal/world/world'
import { readMetadata } from '../../../../scripts/action-metadata.ts'
import { git, makeHistory, temporaryFolder } from '../../../actions/classify-release/repository.ts'
import { runStep, type StepResult } from '../../../run-step.ts'

const folder = temporaryFolder()
const source = join(folder.path, 'source')
const { inputs: metadata } = readMetadata(process.cwd(), 'classify-release')

let world: World
let token = ''

/** More commits than a page of the API has, among them one that breaks. */
const fixes = Array.from({ length: 120 }, (_, index) => `fix(api): repair ${index}`)

beforeAll(async () => {
  makeHistory(source, [
    'feat: begin',
    ['tag', 'v0.4.0'],
    'fix: first',
    ['tag', 'v0.4.1'],
    ['branch', 'release/v0.4'],
    ['tag', 'not-a-version'],
    'feat: more',
    ['tag', '-a', 'v0.5.0-rc.1', '-m', 'one'],
    { commits: fixes },
    'feat(api)!: rename it',
    ['tag', '-a', 'v0.5.0', '-m', 'Release v0.5.0'],
    'docs: after it',
    ['tag', 'src/webhook/v9.0.0'],
    ['checkout', '--quiet', 'release/v0.4'],
    'fix: backport',
    ['tag', 'v0.4.2'],
    ['checkout', '--quiet', 'main']
  ])
  world = await startWorld()
  const repository = await world.createRepository('octo/app')
  git(source, 'push', '--quiet', repository.path, '--mirror')
  token = world.issueToken({
    login: 'github-actions[bot]',
    repositories: ['octo/app'],
    permissions: { contents: 'read', metadata: 'read' }
  })
  const url = `file://${repository.path}`
  git(folder.path, 'clone', '--quiet', url, 'full')
  git(folder.path, 'clone', '--quiet', '--depth=1', url, 'shallow')
  git(folder.path, 'clone', '--quiet', '--no-tags', url, 'tagless')
  git(folder.path, 'clone', '--quiet', '--no-tags', '--single-branch', '--branch=release/v0.4', url, 'other-branch')
})

afterAll(async () => {
  await world.close()
  folder.remove()
})

async function classify(
  clone: string,
  version: string,
  more: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const defaults = Object.entries(metadata).map(([name, input]) => [name, input.default ?? ''] as const)
  const sha = version.startsWith('refs/tags/')
    ? git(source, 'rev-parse', `${version}^{commit}`)
    : git(source, 'rev-parse', version)
  return runStep([join(process.cwd(), 'dist/classify-release/index.js')], {
    inputs: { ...Object.fromEntries(defaults), version, token, ...more },
    env: {
      GITHUB_SERVER_URL: world.url,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_REF: version,
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: clone === '' ? '' : join(folder.path, clone)
    }
  })
}

const clones = ['full', 'shallow', 'tagless', 'other-branch', '']

const releases: [version: string, inputs: Record<string, string>, outputs: Record<string, string>][] = [
  [
    'refs/tags/v0.5.0',
    { 'rc-parity': 'warn' },
    {
      bump: 'minor',
      'previous-tag': 'v0.4.2',
      'suggested-version': '0.5.0',
      'rc-parity': 'differs',
      'on-branch': 'main',
      'is-latest': 'true'
    }
  ],
  [
    'refs/tags/v0.4.2',
    {},
    {
      bump: 'patch',
      'previous-tag': 'v0.4.1',
      'on-branch': 'release/v0.4',
      'branch-ok': 'true',
      'is-latest': 'false',
      'make-latest': 'false',
      'suggested-version': '0.4.2'
    }
  ],
  [
    'refs/tags/v0.5.0-rc.1',
    {},
    { kind: 'rc', 'previous-tag': 'v0.4.2', 'suggested-version': '0.5.0-rc.1', 'update-manifests': 'false' }
  ],
  [
    'refs/heads/main',
    {},
    { kind: 'main-build', 'previous-tag': 'v0.5.0', 'suggested-version': '', 'branch-ok': 'true' }
  ]
]

describe('the depth of a clone changes nothing', () => {
  test.each(releases)('%s', async (version, inputs, expected) => {
    const runs = await Promise.all(clones.map((clone) => classify(clone, version, inputs)))
    for (const run of runs) {
      expect([run.exitCode, run.errors]).toEqual([0, ''])
      expect(run.outputs).toMatchObject(expected)
      expect(run.outputs).toEqual(runs[0]?.outputs)
    }
    expect(world.unsupported).toEqual([])
  })

  test('a range that is longer than a page of the API is counted to its end', async () => {
    const { outputs } = await classify('', 'refs/tags/v0.5.0', { 'rc-parity': 'warn' })
    const document = JSON.parse(outputs.json ?? '')
    expect(document['commits-since-candidate'].total).toBe(121)
    expect(document['commits-since-previous-stable']).toEqual({ total: 122, types: { fix: 120, feat: 2 } })
  })

  test('nothing was written', () => {
    expect(world.journal).toEqual([])
  })
})

describe('without anybody to ask for the history', () => {
  test('what hangs on it is empty, the rest is as ever, and a warning says so', async () => {
    const { exitCode, outputs, log } = await classify('shallow', 'refs/tags/v0.5.0-rc.1', { token: '' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      kind: 'rc',
      'previous-tag': 'v0.4.2',
      'suggested-version': '',
      'on-branch': '',
      'branch-ok': ''
    })
    expect(log).toContain(
      '::warning::the history could not be read, so what hangs on it is left empty: token: it is empty'
    )
  })

  test('a server that refuses the token ends the run', async () => {
    const { exitCode, outputs } = await classify('', 'refs/tags/v0.5.0', { token: `ghs_${'0'.repeat(36)}` })
    expect([exitCode, outputs.outcome]).toEqual([1, 'failed'])
  })
})
