import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { showCheck } from '#rehearsal/world/actions/job-check'
import { type JobRecord, type RunRecord, runsOf } from '#rehearsal/world/actions/runs'
import { workflowRecord } from '#rehearsal/world/actions/workflows'
import type { Repository } from '#rehearsal/world/repositories'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data, type Json, mistake } from './client.ts'

const time = '2026-01-02T03:04:05Z'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  const sha = await harbor.push('topic', { 'topic.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('topic')
  await harbor.call('POST', `/statuses/${sha}`, { state: 'success', context: 'lint' })
  addRun(harbor.world.state.repositories.byName.get('acme/harbor') as Repository, sha)
  const checks = { strict: false, contexts: ['build'] }
  const protection = { enforce_admins: false, restrictions: null, required_pull_request_reviews: null }
  await harbor.call('PUT', '/branches/main/protection', { ...protection, required_status_checks: checks })
})

afterAll(() => harbor.close())

/** A run of a workflow with one job that failed, as the service of a rehearsal would leave it. */
function addRun(repository: Repository, sha: string): void {
  const event = { name: 'push', repository: 'acme/harbor', ref: 'refs/heads/topic', sha, payload: {}, actor: 'ada' }
  const job: JobRecord = {
    ...{ id: 9, name: 'build', status: 'completed', conclusion: 'failure', startedAt: time, completedAt: time },
    ...{ labels: [], steps: [], log: [] }
  }
  const run: RunRecord = {
    ...{ id: 7, suite: 8, number: 3, attempt: 1, level: 0, title: 'x', event: { ...event, starts: true } },
    ...{ status: 'completed', conclusion: 'failure', createdAt: time, startedAt: time, updatedAt: time },
    ...{ jobs: [job], waiting: new Map(), reviews: [], workflow: workflowRecord(repository, 'release.yml', 'Release') }
  }
  runsOf(repository).set(run.id, run)
  showCheck(harbor.world.state, repository, run, job)
}

const contexts = (selection: string) =>
  `{ repository(owner: "acme", name: "harbor") { pullRequest(number: 1) { mergeable mergeStateStatus
    statusCheckRollup { contexts(first: 9) { nodes { ${selection} } } } } } }`
const show = async (selection: string): Promise<Json> =>
  (await data(harbor, contexts(selection))).repository.pullRequest

test('a check leads to the run of a workflow by its suite, and back', async () => {
  const selection = `... on CheckRun { name url checkSuite {
    databaseId status conclusion app { slug } branch { name } checkRuns(first: 5) { nodes { name } }
    workflowRun { databaseId runNumber event url workflow { name state } checkSuite { databaseId } }
  } }`
  const [check] = (await show(selection)).statusCheckRollup.contexts.nodes
  expect(check).toEqual({
    name: 'build',
    url: `${harbor.world.url}/acme/harbor/runs/9`,
    checkSuite: {
      ...{ databaseId: 8, status: 'COMPLETED', conclusion: 'FAILURE', app: { slug: 'github-actions' } },
      ...{ branch: { name: 'topic' }, checkRuns: { nodes: [{ name: 'build' }] } },
      workflowRun: {
        ...{ databaseId: 7, runNumber: 3, event: 'push', url: `${harbor.world.url}/acme/harbor/actions/runs/7` },
        ...{ workflow: { name: 'Release', state: 'ACTIVE' }, checkSuite: { databaseId: 8 } }
      }
    }
  })
})

test('the suites of a commit are told, and sorted out by the name of a check', async () => {
  const suites = (filter: string) => `{ repository(owner: "acme", name: "harbor") { object(expression: "topic") {
    ... on Commit { checkSuites(first: 5, filterBy: { ${filter} }) { nodes { databaseId } } } } } }`
  const found = async (filter: string) => (await data(harbor, suites(filter))).repository.object.checkSuites.nodes
  expect(await found('')).toEqual([{ databaseId: 8 }])
  expect(await found('checkName: "other"')).toEqual([])
})

test('a check is required for a pull request that is named', async () => {
  const asked = '... on RequirableByPullRequest { isRequired(pullRequestNumber: 1) }'
  expect((await show(asked)).statusCheckRollup.contexts.nodes).toEqual([{ isRequired: true }, { isRequired: false }])
  const unnamed = contexts('... on StatusContext { isRequired }')
  expect(await mistake(harbor, unnamed)).toMatchObject({
    type: 'UNPROCESSABLE',
    message: 'A pull request ID or pull request number is required.'
  })
})

test('who may pass over the rules is told that they hold the pull request', async () => {
  await show('__typename')
  expect(await show('__typename')).toMatchObject({ mergeable: 'MERGEABLE', mergeStateStatus: 'BLOCKED' })
  expect((await harbor.call('PUT', '/pulls/1/merge', { merge_method: 'squash' })).status).toBe(200)
})

test('the protection of a branch is there for admins, not for others, and refused to tokens that lack the permission', async () => {
  const query = `{ repository(owner: "acme", name: "harbor") { ref(qualifiedName: "main") {
    branchProtectionRule { requiresStrictStatusChecks } } } }`
  const rule = async (token?: string) => (await data(harbor, query, {}, token)).repository.ref.branchProtectionRule
  expect(await rule()).toEqual({ requiresStrictStatusChecks: false })
  expect(await rule(harbor.ben)).toBeNull()
  const job = { kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] } as const
  const token = harbor.world.issueToken({ ...job, permissions: { contents: 'write' } })
  expect(await mistake(harbor, query, {}, token)).toMatchObject({ type: 'FORBIDDEN' })
})
