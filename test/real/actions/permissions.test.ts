import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../actions/update-manifests/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

const job = (permissions: Readonly<Record<string, 'read' | 'write'>>) =>
  stage.world.issueToken({
    login: 'github-actions[bot]',
    kind: 'job',
    repositories: ['acme/harbor'],
    permissions: permissions
  })

// proves S0.33
describe('a permission that is missing is named, and nothing is written', () => {
  test.each([
    ['commit by the API', { delivery: 'commit' }, { contents: 'read' }, 'contents: write'],
    ['commit by git', { delivery: 'commit', 'commit-with': 'git' }, { contents: 'read' }, 'contents: write'],
    [
      'pull request without contents',
      { delivery: 'pull-request' },
      { 'pull-requests': 'write', contents: 'read' },
      'contents: write'
    ],
    ['pull request without pull requests', { delivery: 'pull-request' }, { contents: 'write' }, 'pull-requests: write']
  ] as const)('%s', async (_, texts, permissions, missing) => {
    const { 'refs/heads/main': head } = Object.fromEntries(await stage.world.refs('acme/harbor'))
    const ran = await stage.run({ ...texts, token: job(permissions) })
    expect(ran.exitCode).toBe(1)
    expect(ran.outputs.reason).toContain(missing)
    const refs = Object.fromEntries(await stage.world.refs('acme/harbor'))
    expect(refs['refs/heads/main']).toBe(head)
  })
})

test('the least that is documented is enough; for pull requests of GITHUB_TOKEN there is a setting as well', async () => {
  const commit = await stage.run({ delivery: 'commit', token: job({ contents: 'write' }) })
  expect(commit.outputs.outcome).toBe('done')
  const token = job({ contents: 'write', 'pull-requests': 'write' })
  const refused = await stage.run({ delivery: 'pull-request', version: 'v1.2.4', token })
  expect(refused.outputs.reason).toContain('tick "Allow GitHub Actions to create and approve pull requests"')
  await fetch(`${stage.world.apiUrl}/repos/acme/harbor/actions/permissions/workflow`, {
    method: 'PUT',
    headers: { authorization: `bearer ${stage.token}`, 'user-agent': 'test' },
    body: JSON.stringify({ can_approve_pull_request_reviews: true })
  })
  const opened = await stage.run({ delivery: 'pull-request', version: 'v1.2.4', token })
  expect(opened.outputs).toMatchObject({ outcome: 'done', 'pull-request-operation': 'created' })
  expect(opened.log).toContain('::warning::the token is GITHUB_TOKEN')
})
