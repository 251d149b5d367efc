import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/update-manifests/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

const delivery = { delivery: 'pull-request' }

interface Pull {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
  readonly head: { readonly ref: string; readonly sha: string }
  readonly labels: readonly { readonly name: string }[]
}

async function pulls(): Promise<Pull[]> {
  const answer = await stage.get('/repos/acme/harbor/pulls?state=all')
  return (await answer.json()) as Pull[]
}

describe('append', () => {
  const chartOnly = "- files: charts/*/Chart.yaml\n  yaml: version\n  value: '{version}'"
  const imageOnly = "- files: config/*/kustomization.yaml\n  kustomize-image: controller\n  new-tag: '{version}'"
  const texts = { ...delivery, version: 'v1.4.0', branch: 'prepare/{version}', append: 'true' }

  // proves S2.30
  test('two runs make two commits in one pull request, and a third finds both', async () => {
    const first = await stage.run({ ...texts, edits: chartOnly, 'commit-message': 'chart: {version}' })
    const second = await stage.run({ ...texts, edits: imageOnly, 'commit-message': 'image: {version}' })
    expect(first.outputs['pull-request-operation']).toBe('created')
    expect(second.outputs).toMatchObject({
      'pull-request-operation': 'updated',
      'pull-request-number': first.outputs['pull-request-number']
    })
    const pull = (await pulls()).find(({ head }) => head.ref === 'prepare/1.4.0')
    expect(pull?.title).toBe('chart: 1.4.0')
    for (const part of ['Chart.yaml', 'kustomization.yaml']) expect(pull?.body.split(part)).toHaveLength(2)
    await stage.show('prepare/1.4.0', 'README.md')
    const subjects = await stage.git('log', '--format=%s', '-2', 'FETCH_HEAD')
    expect(subjects).toBe('image: 1.4.0\nchart: 1.4.0\n')
    const third = await stage.run({ ...texts, edits: imageOnly, 'commit-message': 'image: {version}' })
    expect(third.outputs.outcome).toBe('already-done')
    expect(third.outputs['pull-request-head-sha']).toBe(second.outputs['pull-request-head-sha'])
  })

  test('without it, the commits of somebody else are not replaced', async () => {
    await stage.git('fetch', '--quiet', stage.remote('acme/harbor'), 'prepare/1.4.0')
    await stage.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    await stage.commit('by hand', 3_000_000)
    await stage.git('push', '--quiet', stage.remote('acme/harbor'), 'HEAD:refs/heads/prepare/1.4.0')
    const head = (await stage.world.refs('acme/harbor')).get('refs/heads/prepare/1.4.0')
    const bot = stage.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: ['acme/harbor'],
      permissions: { contents: 'write', 'pull-requests': 'write' }
    })
    const ran = await stage.run({ ...texts, append: 'false', version: 'v1.4.0', token: bot })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('append: true')
    expect((await stage.world.refs('acme/harbor')).get('refs/heads/prepare/1.4.0')).toBe(head)
  })
})

const policy = (range: string) => `spec:\n  policy:\n    semver:\n      range: ${range} # watched\n`

describe('group-by', () => {
  const texts = {
    ...delivery,
    edits: "- files: clusters/*/policy.yaml\n  yaml: spec.policy.semver.range\n  value: '{major}.{minor}.x'",
    'group-by': 'clusters/{env}/**',
    branch: 'promote/{version}',
    title: 'Promote {version} to {env}'
  }

  beforeAll(async () => {
    const files = { 'clusters/dev/policy.yaml': policy('1.1.x'), 'clusters/prod/policy.yaml': policy('1.1.x') }
    await stage.push('main', files, 1_000_000)
  })

  // proves S4.18, S4.24
  test('makes one pull request for each environment', async () => {
    const ran = await stage.run(texts)
    expect(ran.outputs.outcome).toBe('done')
    const told = JSON.parse(ran.outputs['pull-requests'] ?? '') as { branch: string; number: number }[]
    expect(told.map(({ branch }) => branch)).toEqual(['promote/1.2.3-dev', 'promote/1.2.3-prod'])
    const promoted = (await pulls()).filter(({ head }) => head.ref.startsWith('promote/1.2.3-'))
    expect(promoted.map(({ title }) => title).sort()).toEqual(['Promote 1.2.3 to dev', 'Promote 1.2.3 to prod'])
    expect(await stage.show('promote/1.2.3-dev', 'clusters/dev/policy.yaml')).toBe(policy('1.2.x'))
    expect(await stage.show('promote/1.2.3-dev', 'clusters/prod/policy.yaml')).toBe(policy('1.1.x'))
  })

  test('finds both in a second run', async () => {
    expect((await stage.run(texts)).outputs.outcome).toBe('already-done')
  })

  test('refuses files that are of no group, and placeholders that are none, each once', async () => {
    const stray = await stage.run({ ...texts, 'group-by': 'other/{env}/**' })
    expect(stray.outputs.reason).toContain('clusters/dev/policy.yaml: does not match group-by "other/{env}/**"')
    const wrong = await stage.run({ ...texts, title: 'to {environment}' })
    expect(wrong.outputs.reason?.match(/unknown placeholder/g)).toHaveLength(1)
  })
})
