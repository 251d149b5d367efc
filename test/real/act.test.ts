import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { suiteRepository } from '#rehearsal/checkout'
import { makeWorkTree } from '#rehearsal/clone/stage'
import { type Prepared, prepare } from '#rehearsal/prepare'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { rehearse } from '#rehearsal/rehearse'
import type { JobResult } from '#rehearsal/runner/result'
import { eventsOf } from '#rehearsal/service/events-of'
import { machineVariables } from '#rehearsal/service/machine'
import type { WorldEvent } from '#rehearsal/world/events/event'
import type { Snapshot } from '#rehearsal/world/snapshot'
import { node24Variable } from '../../scripts/tools/node24.ts'
import { copySuite, emptyAction, type Played, playByAct } from './act.ts'

const workflow = '.github/workflows/release.yml'
const goreleaser = 'goreleaser/goreleaser-action@f06c13b6b1a9625abc9e6e439d9c05a8f2190e94'

let folder: string

/** The workflow that both play, in the place of the sample's: act cannot call one by `$/`. */
const draft = (): string => join(folder, 'release.yml')

let prepared: Prepared
let ours: Rehearsal
let theirs: Played
let afterOurs: Snapshot
let afterTheirs: Snapshot

/** Plays the sample's release by act, in the world in which our runner has just played it. */
async function playAgain(): Promise<Played> {
  const { world, stage } = prepared
  const { repository, commit } = stage
  const token = world.issueToken({
    login: 'act',
    repositories: 'all',
    permissions: { contents: 'read', metadata: 'read', packages: 'write' }
  })
  const event = await tagPush()
  const workspace = join(folder, 'for-act')
  await makeWorkTree(repository, commit, workspace)
  await writeFile(join(workspace, workflow), await readFile(draft()))
  return playByAct(folder, {
    workspace,
    workflow,
    event: event.payload,
    token,
    env: {
      SLIPWAY_ROUTES: machineVariables(world).SLIPWAY_ROUTES ?? '',
      GITHUB_SERVER_URL: world.url,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REF: event.ref,
      GITHUB_SHA: commit
    },
    actions: { [`${suiteRepository}@v1`]: copySuite(folder), [goreleaser]: emptyAction(folder) }
  })
}

/** The event of the push that our runner was started by: act is given the same. */
async function tagPush(): Promise<WorldEvent> {
  const { state } = prepared.world
  const happening = state.happenings.find(({ name }) => name === 'push')
  const events = happening === undefined ? [] : await eventsOf(state, happening)
  const event = events.find(({ name, ref }) => name === 'push' && ref === `refs/tags/${ours.tag}`)
  if (event === undefined) throw new Error(`the push of ${ours.tag} made no event`)
  return event
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-act-'))
  const node = process.env[node24Variable] ?? ''
  const text = await readFile('test/real/act-release.yml', 'utf8')
  await writeFile(draft(), text.replaceAll('OWNER/REPO/', `${suiteRepository}/`))
  const asked = { command: 'rehearse', runSteps: true, keep: false, json: false } as const
  prepared = await prepare({ ...asked, node, workflow: draft() }, folder)
  const deaf = { happened() {}, judged() {}, progress() {} }
  ours = await rehearse(prepared, deaf, new AbortController().signal)
  afterOurs = await prepared.world.refs(ours.repository)
  theirs = await playAgain()
  afterTheirs = await prepared.world.refs(ours.repository)
})

afterAll(async () => {
  await prepared?.world.close()
  await rm(folder, { recursive: true, force: true })
})

/** The outputs of every step that has an id: nothing else can be asked for them. */
function stepOutputs(jobs: readonly JobResult[]): Record<string, Readonly<Record<string, string>>> {
  const named = jobs
    .flatMap((job) => job.steps.map((step) => ({ ...step, job: job.id })))
    .filter(({ id }) => id !== undefined)
  const steps = named.map(({ job, id, outputs }) => [`${job}.${id}`, outputs] as const)
  return Object.fromEntries(steps.filter(([, outputs]) => Object.keys(outputs).length > 0))
}

describe('act and our runner, on the release of the sample', () => {
  test('both end in success', () => {
    expect(ours.conclusion).toBe('success')
    expect({ status: theirs.status, errors: theirs.errors }).toEqual({ status: 0, errors: [] })
  })

  test('run the same jobs', () => {
    const jobs = ours.runs.flatMap(({ result }) => result.jobs).filter(({ conclusion }) => conclusion === 'success')
    expect([...theirs.succeeded].sort()).toEqual(jobs.map(({ id }) => id).sort())
  })

  test('set the same outputs in every step', () => {
    const outputs = stepOutputs(ours.runs.flatMap(({ result }) => result.jobs))
    expect(outputs['decide.classify']).toMatchObject({ kind: 'stable', bump: 'minor' })
    // These have no id, so our runner keeps no outputs of them; by act they find what our runner had made.
    const { 'manifests.1': manifests, 'chart.1': chart, ...others } = theirs.outputs
    expect(others).toEqual(outputs)
    expect(manifests).toMatchObject({ outcome: 'already-done', changed: 'false' })
    expect(chart).toMatchObject({ outcome: 'already-done', ref: 'ghcr.io/acme/charts/harbor-operator:1.2.0' })
  })

  test('leave the same refs', () => {
    expect(afterTheirs).toEqual(afterOurs)
  })
})
