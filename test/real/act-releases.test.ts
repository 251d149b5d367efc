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
import { samples } from '#rehearsal/sample/samples'
import type { EndState } from '#rehearsal/world/end-state'
import { node24Variable } from '../../scripts/tools/node24.ts'
import type { Played } from './act.ts'
import { actionsFor, type Process, playDeed, stageSample } from './act-process.ts'
import { processes } from './act-processes.ts'

let folder: string
let prepared: Prepared
let place: Place

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-act-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Plays the process of a sample by our runner. */
async function rehearseHere({ sample, deeds, isWhole }: Process): Promise<Rehearsal> {
  const root = join(folder, sample, 'ours')
  mkdirSync(root, { recursive: true })
  const asked = { command: 'rehearse', sample, runSteps: true, keep: false, json: false } as const
  prepared = await prepare({ ...asked, node: process.env[node24Variable] ?? '' }, root)
  const [happen, ...more] = deeds.map((deed) => () => deed.happen(prepared))
  const own = { ...prepared.occasion, ...(happen && { happen, more }) }
  const deaf = { happened() {}, judged() {}, progress() {} }
  const came = await rehearse(isWhole ? prepared : { ...prepared, occasion: own }, deaf, new AbortController().signal)
  await prepared.world.close()
  return came
}

/** The history of every ref, by content, people and words: what is committed at another time has another name. */
function histories(path: string, refs: unknown): Record<string, string> {
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8' })
  const format = '--format=%T %an <%ae> %cn <%ce> %B'
  return Object.fromEntries(Object.keys(refs as object).map((ref) => [ref, git('log', format, ref)]))
}

describe.each(processes)('act and our runner, on what the sample $sample releases', (one) => {
  const repository = samples[one.sample].fullName
  let ours: Rehearsal
  let played: readonly Played[]
  let theirs: Readonly<Record<string, EndState>>

  beforeAll(async () => {
    ours = await rehearseHere(one)
    const own = join(folder, one.sample)
    // At the same address, which stands in images and charts, and so in their digests.
    place = await stageSample(one.sample, own, Number(new URL(prepared.world.url).port))
    const actions = actionsFor(one, own)
    const all: Played[] = []
    for (const deed of one.deeds)
      all.push(await playDeed(one, place, { deed, room: join(own, `${all.length}`), actions }))
    played = all
    theirs = await place.world.endState()
    await place.world.close()
  })

  test('both end in success', () => {
    expect(ours.conclusion).toBe('success')
    expect(played.map(({ status, errors }) => [status, errors])).toEqual(one.deeds.map(() => [0, []]))
  })

  test('run the same jobs of the called workflow', () => {
    const callers = one.deeds.map(({ caller }) => `.github/workflows/${caller}`)
    const runs = ours.runs.filter(({ file }) => callers.includes(file))
    const jobs = runs.map(({ result }) =>
      result.jobs.flatMap((job) => job.jobs.flatMap(({ id, conclusion }) => (conclusion === 'success' ? [id] : [])))
    )
    expect(played.map(({ succeeded }) => [...succeeded].sort())).toEqual(jobs.map((ids) => ids.sort()))
  })

  test('leave the same refs, with the same history', () => {
    const end = histories(prepared.stage.repository.path, ours.endState[repository]?.refs)
    expect(histories(place.stage.repository.path, theirs[repository]?.refs)).toEqual(end)
  })

  test.each(['releases', 'packages', 'pulls', 'issues', 'settings'])('leave the same %s', (part) => {
    expect(comparable(theirs[repository], part, one)).toEqual(comparable(ours.endState[repository], part, one))
  })
})

/** A part of an end state without what differs for a reason or by the time: commits are named by their refs. */
function comparable(state: EndState | undefined, part: string, { differs = {} }: Process): unknown {
  const replaced = (key: string, each: unknown) => (Object.hasOwn(differs, key) ? 'not compared' : each)
  const text = JSON.stringify(state?.[part], replaced).replace(/\/actions\/runs\/\d+/g, '/actions/runs/N')
  const refs = Object.entries(state?.refs as Record<string, string>)
  return JSON.parse(refs.reduce((named, [ref, sha]) => named.replaceAll(sha, ref), text))
}
