import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage, writeFiles } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

describe('what stands there', () => {
  test('other content is refused with both digests and what differs', async () => {
    const first = await stage.run()
    expect(first.outputs.outcome).toBe('done')
    stage.news()
    writeFiles(stage.work, { 'charts/harbor/values.yaml': 'replicas: 2\n' })
    const second = await stage.run()
    expect(second.outputs.outcome).toBe('refused')
    for (const part of [first.outputs.digest as string, 'values.yaml', 'release the next version']) {
      expect(second.outputs.reason).toContain(part)
    }
    expect([second.outputs.digest, second.charts[0]?.status]).toEqual(['', 'conflict'])
    expect(second.outputs.reason?.match(/sha256:/g)?.length).toBeGreaterThanOrEqual(2)
    expect(stage.news()).toEqual([])
  })
})
