import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { buildGitops } from '#rehearsal/sample/gitops'
import { useSample } from './use-sample.ts'

const run = useSample(buildGitops)

test('three environments follow an image, and the application that is released is elsewhere', async () => {
  expect(await run('tag', '--list')).toBe('')
  const files = (await run('ls-files', 'clusters/*/imagepolicy.yaml')).trim().split('\n')
  const policies = await Promise.all(files.map(async (file) => parse(await run('show', `main:${file}`))))
  expect(files.map((file, at) => [file, policies[at].spec.policy.semver.range])).toEqual([
    ['clusters/dev/imagepolicy.yaml', '1.x'],
    ['clusters/pre-prod/imagepolicy.yaml', '1.2.x'],
    ['clusters/prod/imagepolicy.yaml', '1.2.x']
  ])
  expect((await run('log', '--format=%s', 'main')).trim().split('\n')).toHaveLength(3)
  await expect(run('show', 'main~1:.github/workflows/promote.yml')).rejects.toThrow('exists on disk, but not in')
})

test('S4.28: what it is told reaches the workflow of this suite as inputs, with the permissions that it needs', async () => {
  const text = await run('show', 'main:.github/workflows/promote.yml')
  const { on, permissions, jobs } = parse(text)
  expect(on).toEqual({ repository_dispatch: { types: ['new-release'] } })
  expect(permissions).toEqual({})
  expect(jobs.promote.uses).toBe('slipway-release/slipway/.github/workflows/promote-gitops.yml@v1')
  expect(jobs.promote.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
  expect([jobs.promote.with.version, jobs.promote.with['evidence-url']]).toEqual([
    '${{ github.event.client_payload.version }}',
    '${{ github.event.client_payload.evidence_url }}'
  ])
  expect(text.match(/client_payload/g)).toHaveLength(2)
})
