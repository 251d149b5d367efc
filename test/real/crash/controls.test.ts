import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { score } from '../../crash/controls/scores.ts'
import { type Places, startPlaces } from '../../crash/place.ts'
import { type Change, mainMoved, nothing } from '../../crash/scenario.ts'

let places: Places

beforeAll(async () => {
  places = await startPlaces()
})
afterAll(() => places.close())

/** Of ten cuts, one before and one after each of five effects, how many a client does not recover from. */
const scores: readonly (readonly [mode: string, change: Change, failed: number])[] = [
  ['naive', nothing, 3],
  ['naive', mainMoved, 9],
  ['unbound', nothing, 0],
  ['unbound', mainMoved, 9],
  ['bound', nothing, 0],
  ['bound', mainMoved, 0]
]

test.each(scores.map(([mode, change, failed]) => ({ mode, name: change.name, change, failed })))(
  'a client that is $mode fails at $failed of 10 cuts when there is $name in between',
  async ({ mode, change, failed }) => {
    const { of, failed: which } = await score(places, mode, change, true)
    expect([of, which.length]).toEqual([10, failed])
  }
)
