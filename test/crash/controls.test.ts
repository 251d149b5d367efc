import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { score } from './controls/scores.ts'
import { type Places, startPlaces } from './place.ts'
import { type Change, mainMoved } from './scenario.ts'

let places: Places

beforeAll(async () => {
  places = await startPlaces()
})
afterAll(() => places.close())

const afterAny = ['killed after 1', 'killed after 2', 'killed after 3', 'killed after 4', 'killed after 5']

/** The cuts of which a client must not recover, or the judge is blind. test/real/crash has their scores at every cut. */
const scores: readonly (readonly [mode: string, change: Change, failed: readonly string[]])[] = [
  // It moves its tags to where main is now, once the first of them is there.
  ['naive', mainMoved, afterAny],
  // It refuses tags that are at another commit than main, for ever.
  ['unbound', mainMoved, afterAny]
]

test.each(scores.map(([mode, change, failed]) => ({ mode, name: change.name, change, failed })))(
  'a client that is $mode fails where it must when there is $name in between',
  async ({ mode, change, failed }) => {
    expect(await score(places, mode, change, false)).toEqual({ of: 6, failed })
  },
  120_000
)
