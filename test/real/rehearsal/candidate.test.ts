import { expect, test } from '@jest/globals'
import { useGround } from '../../rehearsal/cli/clone.ts'
import { runHere } from '../../rehearsal/cli/in-process.ts'

useGround()

test('a candidate leaves the manifests; as JSON it is one document', async () => {
  const { status, stdout } = await runHere('rehearse', 'operator', '--tag', 'v1.3.0-rc.1', '--json')
  const document = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(document).toMatchObject({ conclusion: 'success', tag: 'v1.3.0-rc.1', runSteps: 'run', unsupported: [] })
  const [{ jobs, outputs }] = document.runs[0].result.jobs
  const conclusions = jobs.map(({ id, conclusion }: { id: string; conclusion: string }) => [id, conclusion])
  const done = Object.fromEntries(['decide', 'tests', 'build', 'charts', 'publish'].map((id) => [id, 'success']))
  expect(Object.fromEntries(conclusions)).toEqual({ ...done, manifests: 'skipped' })
  expect(document.changes.map(({ ref }: { ref: string }) => ref)).toEqual(['refs/tags/v1.3.0-rc.1'])
  expect(stdout).toContain('ghcr.io/acme/charts/harbor-operator:1.3.0-rc.1')
  expect(jobs[0].outputs).toMatchObject({ kind: 'rc', config: '.goreleaser.prerelease.yml' })
  expect(outputs).toMatchObject({ kind: 'rc', state: 'published' })
})
