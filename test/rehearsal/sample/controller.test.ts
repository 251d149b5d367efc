import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { buildController } from '#rehearsal/sample/controller'
import { controllerLine } from '#rehearsal/sample/controller-history'
import { useSample } from './use-sample.ts'

const run = useSample(buildController)

test('two releases stand on main, and the line before has a fix and its version in the files', async () => {
  const tags = (await run('tag', '--list', '--sort=version:refname')).trim().split('\n')
  expect(tags).toEqual(['v0.4.1', 'v0.4.2'])
  expect(await run('merge-base', controllerLine, 'main')).toBe(await run('rev-parse', 'v0.4.2^{commit}'))
  expect(await run('show', `${controllerLine}:charts/tide-scaler/Chart.yaml`)).toMatch(
    /version: 0\.4\.3\nappVersion: "v0\.4\.3"\n/
  )
  expect(await run('show', 'v0.4.1:charts/tide-scaler/values.yaml')).toMatch(
    /tag: "v0\.4\.1"\n\nsidecar:\n {2}tag: "v1\.30\.0"/
  )
  await expect(run('show', 'v0.4.2:internal/scaling/saturation.go')).rejects.toThrow('exists on disk, but not in')
})

test('each commit but the first changes something', async () => {
  const changed = (await run('log', '--all', '--format=%x00%s', '--name-only')).split('\0').slice(1)
  expect(changed.map((each) => each.trim().split('\n').length > 1)).toEqual(Array(6).fill(true))
})

test('its release workflow calls that of this suite by name, with the permissions that it needs', async () => {
  const { permissions, jobs } = parse(await run('show', 'main:.github/workflows/release.yml'))
  expect(permissions).toEqual({})
  expect(jobs.release.uses).toBe('slipway-release/slipway/.github/workflows/release-controller.yml@v1')
  const write = (...areas: string[]) => Object.fromEntries(areas.map((area) => [area, 'write']))
  expect(jobs.release.permissions).toEqual(write('contents', 'id-token', 'packages', 'pull-requests'))
})
