import { expect, test } from '@jest/globals'
import { cutAnywhere, killAtEvery } from '../../core/tree/kill-at-every.ts'

test('killed at every call that changes something, a run is taken back by the next one', () => {
  killAtEvery(1)
}, 600_000)

test('cut at every call, and cut again while it recovers: nothing is lost', () => {
  expect(cutAnywhere(1)).toBeGreaterThan(1000)
}, 600_000)
