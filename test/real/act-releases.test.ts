import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Place } from '#rehearsal/occasions/occasion'
import { type Prepared, prepare } from '#rehearsal/prepare'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { rehearse } from '#rehearsal/rehearse'
import { controllerTags } from '#rehearsal/sample/controller'
import { controllerLine } from '#rehearsal/sample/controller-history'
import { operatorCandidate, operatorPatch, operatorTag } from '#rehearsal/sample/operator'
import { samples } from '#rehearsal/sample/samples'
import type { EndState } from '#rehearsal/world/end-state'
import { node24Variable } from '../../scripts/tools/node24.ts'
import type { Played } from './act.ts'
import { actionsFor, type Process, playTag, stageSample } from './act-process.ts'

/** The tags that people push, each with the branch that they tag. */
type Tags = readonly (readonly [tag: string, branch: string])[]

const permissions = { contents: 'write', packages: 'write', 'pull-requests': 'write' } as const
const usual = { caller: 'release.yml', permissions, runsOn: 'ubuntu-24.04' }
const processes: readonly (readonly [name: Process['sample'], called: string, tags: Tags])[] = [
  [
    'operator',
    'release-operator.yml',
    [
      [operatorCandidate, 'main'],
      [operatorTag, 'main'],
      [operatorPatch, 'release/v1.1']
    ]
  ],
  [
    'controller',
    'release-controller.yml',
    [
      [controllerTags.candidate, 'main'],
      [controllerTags.stable, 'main'],
      [controllerTags.patch, controllerLine]
    ]
  ]
]

let folder: string
let prepared: Prepared
let place: Place

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-act-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Rehearses the whole process of a sample by our runner: it also fails in the middle, and is run again. */
async function rehearseHere(sample: Process['sample']): Promise<Rehearsal> {
  const root = join(folder, sample, 'ours')
  mkdirSync(root, { recursive: true })
  const asked = { command: 'rehearse', sample, runSteps: true, keep: false, json: false } as const
  prepared = await prepare({ ...asked, node: process.env[node24Variable] ?? '' }, root)
  const deaf = { happened() {}, judged() {}, progress() {} }
  const came = await rehearse(prepared, deaf, new AbortController().signal)
  await prepared.world.close()
  return came
}

/** The history of every ref, by content, people and words: what is committed at another time has another name. */
function histories(path: string, refs: unknown): Record<string, string> {
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8' })
  const format = '--format=%T %an <%ae> %cn <%ce> %B'
  return Object.fromEntries(Object.keys(refs as object).map((ref) => [ref, git('log', format, ref)]))
}

describe.each(processes)('act and our runner, on the releases of the sample %s', (sample, called, tags) => {
  const repository = samples[sample].fullName
  let ours: Rehearsal
  let played: readonly Played[]
  let theirs: Readonly<Record<string, EndState>>

  beforeAll(async () => {
    ours = await rehearseHere(sample)
    const own = join(folder, sample)
    // At the same address, which stands in images and charts, and so in their digests.
    place = await stageSample(sample, own, Number(new URL(prepared.world.url).port))
    const actions = actionsFor(called, own)
    const all: Played[] = []
    for (const [tag, branch] of tags) {
      all.push(await playTag(usual, place, { tag, from: `refs/heads/${branch}`, folder: own, actions }))
    }
    played = all
    theirs = await place.world.endState()
    await place.world.close()
  })

  test('both end in success', () => {
    expect(ours.conclusion).toBe('success')
    expect(played.map(({ status, errors }) => [status, errors])).toEqual(tags.map(() => [0, []]))
  })

  test('run the same jobs of the called workflow', () => {
    const jobs = ours.runs.map(({ result }) =>
      result.jobs.flatMap((job) => job.jobs.flatMap(({ id, conclusion }) => (conclusion === 'success' ? [id] : [])))
    )
    expect(played.map(({ succeeded }) => [...succeeded].sort())).toEqual(jobs.map((ids) => ids.sort()))
  })

  test('leave the same refs, with the same history', () => {
    const end = histories(prepared.stage.repository.path, ours.endState[repository]?.refs)
    expect(histories(place.stage.repository.path, theirs[repository]?.refs)).toEqual(end)
  })

  test.each(['releases', 'packages', 'pulls', 'issues', 'settings'])('leave the same %s', (part) => {
    expect(theirs[repository]?.[part]).toEqual(ours.endState[repository]?.[part])
  })
})
