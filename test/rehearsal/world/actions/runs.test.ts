import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Review, type RunRecord, runsOf } from '#rehearsal/world/actions/runs'
import { workflowRecord } from '#rehearsal/world/actions/workflows'
import type { Repository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../fixture.ts'
import { type Answer, caller } from './call.ts'

const file = '.github/workflows/release.yml'
const text = `name: Release
on:
  push:
  workflow_dispatch:
    inputs:
      channel: { type: choice, options: [stable, edge], default: stable }
      tag: { required: true }
jobs: { one: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`

let fixture: Fixture
let call: (method: string, path: string, body?: unknown) => Promise<Answer>
let repository: Repository
let sha: string
let run: RunRecord
const asked: unknown[] = []

beforeAll(async () => {
  fixture = await startFixture()
  call = caller(fixture)
  const path = join(fixture.work, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await fixture.git('add', '.')
  sha = await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  repository = fixture.world.state.repositories.byName.get('acme/harbor') as Repository
})

afterAll(() => fixture.close())

beforeEach(() => {
  asked.length = 0
  const now = '2026-01-02T03:04:05Z'
  const event = {
    ...{ name: 'push', repository: 'acme/harbor', ref: 'refs/heads/main', sha, payload: {} },
    ...{ actor: 'ada', starts: true }
  }
  run = {
    ...{ id: 7, suite: 8, number: 1, attempt: 1, event, level: 0, title: 'feat: first' },
    ...{ status: 'in_progress', conclusion: null },
    ...{ createdAt: now, startedAt: now, updatedAt: now, jobs: [job()], waiting: new Map(), reviews: [] },
    workflow: workflowRecord(repository, file, 'Release'),
    cancel: () => asked.push('cancel'),
    rerun: (which) => asked.push(which)
  }
  runsOf(repository).clear()
  runsOf(repository).set(run.id, run)
})

function job(): RunRecord['jobs'][number] {
  const startedAt = '2026-01-02T03:04:05Z'
  return {
    ...{ id: 70, name: 'one', status: 'in_progress', conclusion: null, startedAt, completedAt: null },
    ...{ labels: ['ubuntu-latest'], log: ['hello'] },
    steps: [{ number: 1, name: 'Run true', status: 'in_progress', conclusion: null, startedAt, completedAt: null }]
  }
}

describe('runs', () => {
  test('are shown with their jobs and steps', async () => {
    expect((await call('GET', '/actions/runs/7')).body).toMatchObject({ id: 7, name: 'Release', head_branch: 'main' })
    expect((await call('GET', '/actions/runs/7/jobs')).body).toMatchObject({
      total_count: 1,
      jobs: [{ name: 'one', steps: [{ name: 'Run true' }] }]
    })
    expect((await call('GET', '/actions/jobs/70')).body.name).toBe('one')
    expect((await call('GET', '/actions/runs/8')).status).toBe(404)
    expect(await (await fixture.get('/repos/acme/harbor/actions/jobs/70/logs')).text()).toBe('hello\n')
  })

  test.each([
    ['?event=push', 1],
    ['?event=release', 0],
    ['?branch=main&status=in_progress', 1],
    ['?status=success', 0],
    ['?actor=bob', 0]
  ])('are listed: %s', async (query, count) => {
    expect((await call('GET', `/actions/runs${query}`)).body.total_count).toBe(count)
    expect((await call('GET', `/actions/workflows/release.yml/runs${query}`)).body.total_count).toBe(count)
  })

  test('are cancelled while they run, and played again once they have ended', async () => {
    expect((await call('POST', '/actions/runs/7/rerun')).status).toBe(403)
    expect((await call('POST', '/actions/runs/7/cancel')).status).toBe(202)
    run.status = 'completed'
    run.conclusion = 'failure'
    expect((await call('POST', '/actions/runs/7/cancel')).status).toBe(409)
    expect((await call('POST', '/actions/runs/7/rerun')).status).toBe(201)
    expect((await call('POST', '/actions/runs/7/rerun-failed-jobs')).status).toBe(201)
    expect(asked).toEqual(['cancel', 'all', 'failed'])
    run.conclusion = 'success'
    expect((await call('POST', '/actions/runs/7/rerun-failed-jobs')).status).toBe(403)
  })

  test('wait for an environment until someone approves', async () => {
    const id = (await call('PUT', '/environments/prod')).body.id
    const answers: Review[] = []
    run.waiting.set('prod', (review) => answers.push(review))
    const pending = await call('GET', '/actions/runs/7/pending_deployments')
    expect(pending.body).toMatchObject([{ environment: { id, name: 'prod' } }])
    const approval = { environment_ids: [id], state: 'approved', comment: 'go' }
    expect((await call('POST', '/actions/runs/7/pending_deployments', approval)).status).toBe(200)
    expect(answers).toEqual([{ environment: 'prod', state: 'approved', by: 'ada', comment: 'go' }])
    expect((await call('GET', '/actions/runs/7/approvals')).body).toMatchObject([{ state: 'approved', comment: 'go' }])
    expect((await call('POST', '/actions/runs/7/pending_deployments', approval)).status).toBe(422)
  })
})

describe('workflows', () => {
  test('are those of the default branch', async () => {
    const { body } = await call('GET', '/actions/workflows')
    expect(body).toMatchObject({ total_count: 1, workflows: [{ name: 'Release', path: file, state: 'active' }] })
    expect((await call('GET', `/actions/workflows/${body.workflows[0].id}`)).body.path).toBe(file)
    expect((await call('GET', '/actions/workflows/none.yml')).status).toBe(404)
  })

  const path = '/actions/workflows/release.yml/dispatches'
  test.each([
    ['a ref that is not there', { ref: 'none' }, 'No ref found for: none'],
    ['an input that is unknown', { ref: 'main', inputs: { x: '1' } }, 'Unexpected inputs provided: ["x"]'],
    ['an input that is missing', { ref: 'main' }, "Required input 'tag' not provided"],
    ['no ref', {}, `Invalid request.\n\n"ref" wasn't supplied.`]
  ])('are not started: %s', async (_, body, message) => {
    const answer = await call('POST', path, body)
    expect([answer.status, answer.body.message]).toEqual([422, message])
  })

  test('are started with their inputs; a disabled one is not', async () => {
    const body = { ref: 'main', inputs: { tag: 'v1' } }
    expect((await call('POST', path, body)).status).toBe(204)
    expect(fixture.world.state.happenings.at(-1)).toMatchObject({
      name: 'workflow_dispatch',
      body: { workflow: file, ref: 'refs/heads/main', sha, inputs: { tag: 'v1', channel: 'stable' } }
    })
    expect((await call('PUT', '/actions/workflows/release.yml/disable')).status).toBe(204)
    expect((await call('POST', path, body)).status).toBe(403)
    expect((await call('PUT', '/actions/workflows/release.yml/enable')).status).toBe(204)
  })

  test('hear what is told to the repository', async () => {
    const told = { event_type: 'promote', client_payload: { tag: 'v1' } }
    expect((await call('POST', '/dispatches', told)).status).toBe(204)
    expect(fixture.world.state.happenings.at(-1)).toMatchObject({
      name: 'repository_dispatch',
      body: { eventType: 'promote', clientPayload: { tag: 'v1' } }
    })
    expect((await call('POST', '/dispatches', {})).status).toBe(422)
  })
})
