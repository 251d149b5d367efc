import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { applyRewrite } from '#core/rewrite/apply'
import { observeBump } from '../../../../actions/go-submodule-tags/src/observe-bump.ts'
import { planBump } from '../../../../actions/go-submodule-tags/src/plan-bump.ts'
import { observeRequest } from '../../../../actions/go-submodule-tags/src/request.ts'
import { given } from '../../../actions/go-submodule-tags/bump-memory.ts'
import { goMod, modulesAt, type Stage, startStage } from '../../../actions/go-submodule-tags/bump-staged.ts'
import { runnerFor } from '../../../core/runner.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

test('the modules are found afresh where the branch has moved on between plan and commit', async () => {
  const { world, token, work } = stage
  const runner = runnerFor({
    env: { GITHUB_GRAPHQL_URL: world.graphqlUrl, PATH: process.env.PATH ?? '' },
    repository: 'acme/harbor',
    serverUrl: world.url,
    apiUrl: world.apiUrl,
    workspace: work
  })
  const inputs = await given({ version: 'v1.2.3', delivery: 'commit', token })
  const bump = await observeBump(inputs, runner, await observeRequest(inputs, runner))
  const [step] = planBump(inputs, bump).steps
  const moved = await stage.push(
    'main',
    {
      'agent/go.mod': goMod('agent', ['api'], 'v1.2.3'),
      'server/go.mod': goMod('server', ['agent', 'tool'], 'v1.2.2'),
      'tool/go.mod': goMod('tool', ['api'], 'v1.2.2')
    },
    20
  )
  openEffects()
  if (step === undefined) throw new Error('there is no step')
  const came = await applyRewrite(step.operation, { inputs, runner, ...bump })
  expect(JSON.parse(`${came.files}`)).toEqual(['server/go.mod', 'tool/go.mod'])
  expect(await stage.show('main', 'server/go.mod')).toBe(goMod('server', ['agent', 'tool'], 'v1.2.3'))
  expect(await stage.show('main', 'tool/go.mod')).toBe(goMod('tool', ['api'], 'v1.2.3'))
  expect(await stage.show('main', 'agent/go.mod')).toBe(modulesAt('v1.2.3')['agent/go.mod'])
  expect((await stage.git('log', '-1', '--format=%P', 'FETCH_HEAD')).trim()).toBe(moved)
})
