import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { playByAct } from './by-act.ts'
import { playByRunner } from './by-runner.ts'
import { inContexts } from './differences/contexts.ts'
import { inJobs } from './differences/jobs.ts'
import type { KnownDifferences } from './differences/known-difference.ts'
import { inSteps } from './differences/steps.ts'
import { makeStage, names, type Stage } from './stage.ts'
import { linesOf } from './transcript.ts'

const knownDifferences: KnownDifferences = { ...inContexts, ...inJobs, ...inSteps }

let folder: string
let stage: Stage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-corpus-'))
  stage = await makeStage(folder)
})

afterAll(async () => {
  await stage?.world.close()
  await rm(folder, { recursive: true, force: true })
})

/** The lines that only one of two has, in order; a line that both have twice is no difference. */
function differenceOf(ours: readonly string[], theirs: readonly string[]): { ours: string[]; act: string[] } {
  const without = (some: readonly string[], others: readonly string[]): string[] => {
    const left = [...others]
    return some.filter((line) => {
      const index = left.indexOf(line)
      if (index >= 0) left.splice(index, 1)
      return index < 0
    })
  }
  return { ours: without(ours, theirs), act: without(theirs, ours) }
}

test('every known difference is that of a workflow of the corpus', () => {
  expect(Object.keys(knownDifferences).filter((name) => !names.includes(name))).toEqual([])
})

describe('our runner and act agree on the corpus, but for what is known', () => {
  test.each(names)('%s', async (name) => {
    const [ours, theirs] = await Promise.all([playByRunner(name, stage), playByAct(name, stage, folder)])
    expect(linesOf(ours)).toContainEqual(expect.stringContaining(': = '))
    const known = knownDifferences[name]
    const difference = differenceOf(linesOf(ours), linesOf(theirs))
    expect(difference).toEqual({ ours: known?.ours ?? [], act: known?.act ?? [] })
    // Where both say the same, they say it in the same order.
    if (known === undefined) expect(linesOf(ours)).toEqual(linesOf(theirs))
  })
})
