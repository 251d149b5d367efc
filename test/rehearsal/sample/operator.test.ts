import { expect, test } from '@jest/globals'
import { buildOperator } from '#rehearsal/sample/operator'
import { useSample } from './use-sample.ts'

const run = useSample(buildOperator)

test('the history has releases, candidates and a maintenance branch', async () => {
  const tags = (await run('tag', '--list', '--sort=version:refname')).trim().split('\n')
  expect(tags).toEqual(['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.1.0-rc.1', 'v1.1.1', 'v1.2.0-rc.1', 'v1.2.0-rc.2'])
  expect(await run('rev-parse', 'v1.2.0-rc.2^{commit}')).toBe(await run('rev-parse', 'main'))
  expect(await run('merge-base', 'release/v1.1', 'main')).toBe(await run('rev-parse', 'v1.1.1~1'))
  expect(await run('show', 'v1.0.1:CHANGELOG.md')).not.toContain('1.1.0')
  expect(await run('show', 'v1.1.1:config/manager/kustomization.yaml')).toContain('newTag: 1.1.0 #')
  expect(await run('show', 'v1.0.1:deploy/charts/harbor-operator/Chart.yaml')).toContain('appVersion: "1.0.0"')
  await expect(run('show', 'v1.0.1:internal/metrics/metrics.go')).rejects.toThrow('exists on disk, but not in')
})

test('its release workflow takes no value into a script, and calls this suite by name', async () => {
  const workflow = await run('show', 'main:.github/workflows/release.yml')
  expect(workflow).toContain('uses: slipway-release/slipway/actions/validate-semver@v1')
  const scripts = [...workflow.matchAll(/^( *)run: (.*(?:\n\1 {2,}.*)*)/gm)].map((match) => match[2] ?? '')
  expect(scripts.length).toBeGreaterThan(1)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})
