import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

const main = async () => (await stage.world.refs('acme/harbor')).get('refs/heads/main')

// proves S0.21, S0.29
describe('a release is committed to the default branch while the event is its tag', () => {
  test('a dry run says so and changes nothing', async () => {
    const before = stage.world.journal.length
    const ran = await stage.run({ delivery: 'commit', 'dry-run': 'true' })
    expect(ran.log).toContain('would commit charts/harbor/Chart.yaml and config/manager/kustomization.yaml to main')
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true' })
    expect(stage.world.journal.length).toBe(before)
  })

  test('by the API: one verified commit on top of what is there', async () => {
    const parent = await main()
    const ran = await stage.run({ delivery: 'commit', 'commit-message': 'chore: release {version}' })
    expect(ran.log).toContain('update-manifests: done')
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'commit-sha': await main() })
    expect(await stage.show('main', 'charts/harbor/Chart.yaml')).toContain('version: 1.2.3\nappVersion: "v1.2.3"\n')
    expect(await stage.show('main', 'config/manager/kustomization.yaml')).toContain('newTag: 1.2.3 # set by')
    expect((await stage.git('log', '-1', '--format=%P %s', 'FETCH_HEAD')).trim()).toBe(`${parent} chore: release 1.2.3`)
  })

  // proves S1.13
  test('a second run finds it and makes no commit', async () => {
    const head = await main()
    const ran = await stage.run({ delivery: 'commit' })
    expect(ran.outputs).toMatchObject({ outcome: 'already-done', changed: 'false', 'commit-sha': head })
    expect(await main()).toBe(head)
  })

  test('by git: the same, without a key', async () => {
    const ran = await stage.run({ delivery: 'commit', 'commit-with': 'git', version: 'v1.2.4' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'commit-sha': await main() })
    expect(await stage.show('main', 'charts/harbor/Chart.yaml')).toContain('version: 1.2.4\n')
  })

  test('an older version is refused, place by place', async () => {
    const ran = await stage.run({ delivery: 'commit', version: 'v1.1.9' })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('charts/harbor/Chart.yaml:3: version: would go down from "1.2.4" to "1.1.9"')
    expect(ran.outputs.reason).toContain('config/manager/kustomization.yaml:4')
  })

  test('a branch that is not there is refused', async () => {
    const ran = await stage.run({ delivery: 'commit', branch: 'release/v{major}.{minor}' })
    expect(ran.outputs.reason).toContain('branch: there is no branch "release/v1.2" at the server')
  })
})

test('a branch with rules is warned of in a dry run; the refusal names the rule, and nothing has changed', async () => {
  const rule = {
    name: 'reviewed',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
    rules: [{ type: 'pull_request' }]
  }
  await fetch(`${stage.world.apiUrl}/repos/acme/harbor/rulesets`, {
    method: 'POST',
    headers: { authorization: `bearer ${stage.token}`, 'user-agent': 'test' },
    body: JSON.stringify(rule)
  })
  const dry = await stage.run({ delivery: 'commit', version: 'v1.3.0', 'dry-run': 'true' })
  expect(dry.outputs.outcome).toBe('planned')
  expect(dry.log).toContain('branch main requires pull requests (ruleset')
  const head = await main()
  const ran = await stage.run({ delivery: 'commit', version: 'v1.3.0' })
  expect(ran.outputs.outcome).toBe('refused')
  expect(ran.outputs.reason).toContain('delivery: pull-request')
  expect(await main()).toBe(head)
})
