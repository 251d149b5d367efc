import { expect, test } from '@jest/globals'
import { useGround } from '../../rehearsal/cli/clone.ts'
import { runHere } from '../../rehearsal/cli/in-process.ts'

useGround()

test('a candidate leaves the manifests; as JSON it is one document', async () => {
  const { status, stdout } = await runHere('rehearse', 'operator', '--tag', 'v1.3.0-rc.1', '--json')
  const document = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(document).toMatchObject({ conclusion: 'success', tag: 'v1.3.0-rc.1', runSteps: 'run', unsupported: [] })
  const jobs = document.runs[0].result.jobs.map((job: { id: string; conclusion: string }) => [job.id, job.conclusion])
  expect(Object.fromEntries(jobs)).toEqual({
    decide: 'success',
    tests: 'success',
    build: 'success',
    manifests: 'success',
    chart: 'success'
  })
  expect(document.changes.map(({ ref }: { ref: string }) => ref)).toEqual(['refs/tags/v1.3.0-rc.1'])
  expect(stdout).toContain('ghcr.io/acme/charts/harbor-operator:1.3.0-rc.1')
  expect(stdout).toContain('1.3.0-rc.1 is a prerelease, and all 3 edits are for stable releases only')
  expect(document.runs[0].result.jobs[0].outputs).toMatchObject({ kind: 'rc', config: '.goreleaser.prerelease.yml' })
})
