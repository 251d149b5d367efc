import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RunRecord, runsOf } from '#rehearsal/world/actions/runs'
import { workflowRecord } from '#rehearsal/world/actions/workflows'
import type { Repository } from '#rehearsal/world/repositories'
import { type Gh, startGh, workflow } from './gh.ts'

let gh: Gh
const again: string[] = []

beforeAll(async () => {
  gh = await startGh()
  const sha = await gh.begin()
  addRun(gh.fixture.world.state.repositories.byName.get('acme/harbor') as Repository, sha)
})

afterAll(() => gh?.close())

/** A run of the workflow that has failed, as the service of a rehearsal would leave it. */
function addRun(repository: Repository, sha: string): void {
  const time = '2026-01-02T03:04:05Z'
  const event = { name: 'push', repository: 'acme/harbor', ref: 'refs/heads/main', sha, payload: {}, actor: 'ada' }
  const ended = { status: 'completed', conclusion: 'failure', startedAt: time } as const
  const step = { ...ended, number: 1, name: 'Compile', completedAt: time }
  const run: RunRecord = {
    ...{ id: 7, suite: 8, number: 1, attempt: 1, level: 0, title: 'feat: first', event: { ...event, starts: true } },
    ...{ ...ended, createdAt: time, updatedAt: time },
    jobs: [{ ...ended, id: 9, name: 'build', completedAt: time, labels: [], steps: [step], log: ['one', 'two'] }],
    ...{ waiting: new Map(), reviews: [], workflow: workflowRecord(repository, workflow, 'Release') },
    ...{ cancel() {}, rerun: (which) => void again.push(which) }
  }
  runsOf(repository).set(run.id, run)
}

test('gh run: list, view, watch, rerun, cancel, download', async () => {
  expect(await gh.json('run', 'list', '--json', 'databaseId,status,conclusion,headBranch,workflowName')).toEqual([
    { databaseId: 7, status: 'completed', conclusion: 'failure', headBranch: 'main', workflowName: 'Release' }
  ])
  expect(await gh.run('run', 'view', '7')).toContain('X build in 0s (ID 9)\n  X Compile')
  expect(await gh.run('run', 'view', '--job', '9')).toContain('X main Release · 7')
  await expect(gh.run('run', 'view', '7', '--exit-status')).rejects.toThrow('gh run view')
  expect(await gh.run('run', 'watch', '7')).toContain("has already completed with 'failure'")
  await gh.run('run', 'rerun', '7', '--failed')
  await gh.run('run', 'rerun', '7')
  expect(again).toEqual(['failed', 'all'])
  await expect(gh.run('run', 'cancel', '7')).rejects.toThrow('Cannot cancel a workflow run that is completed')
  await expect(gh.run('run', 'download', '7')).rejects.toThrow('no valid artifacts found')
  expect(await gh.run('api', 'repos/acme/harbor/actions/jobs/9/logs')).toBe('one\ntwo')
})

test('gh workflow: list, view, run, disable', async () => {
  expect((await gh.run('workflow', 'list')).split('\t').slice(0, 2)).toEqual(['Release', 'active'])
  expect(await gh.run('workflow', 'view', 'release.yml')).toContain('Total runs 1')
  await gh.run('workflow', 'run', 'release.yml', '--ref', 'main')
  const [dispatched] = gh.fixture.world.state.happenings.slice(-1)
  expect(dispatched).toMatchObject({ name: 'workflow_dispatch' })
  await gh.run('workflow', 'disable', 'release.yml')
  expect((await gh.run('workflow', 'list', '--all')).split('\t').slice(0, 2)).toEqual(['Release', 'disabled_manually'])
})
