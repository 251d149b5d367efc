import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
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

test('its release workflow calls that of this suite by name, with the permissions that it needs', async () => {
  const { permissions, jobs } = parse(await run('show', 'main:.github/workflows/release.yml'))
  expect(permissions).toEqual({})
  expect(jobs.release.uses).toBe('slipway-release/slipway/.github/workflows/release-operator.yml@v1')
  const write = (...areas: string[]) => Object.fromEntries(areas.map((area) => [area, 'write']))
  expect(jobs.release.permissions).toEqual(write('contents', 'id-token', 'packages', 'pull-requests'))
})
