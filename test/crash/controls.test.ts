import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { score } from './controls/scores.ts'
import { type Places, startPlaces } from './place.ts'
import { mainMoved } from './scenario.ts'

let places: Places

beforeAll(async () => {
  places = await startPlaces()
})
afterAll(() => places.close())

// It moves its tags to where main is now, once the first of them is there. test/real/crash has the scores of every
// client at every cut.
test('a client that is naive fails where it must when main moved in between, or the judge is blind', async () => {
  const failed = ['killed after 1', 'killed after 2', 'killed after 3', 'killed after 4', 'killed after 5']
  expect(await score(places, 'naive', mainMoved, false)).toEqual({ of: 6, failed })
}, 120_000)
