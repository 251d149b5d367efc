import { test } from '@jest/globals'
import fc from 'fast-check'
import { roundTrip } from '../../core/chart/round-trip.ts'

test('whatever files a chart has, packed and read they are the same, many times', async () => {
  await fc.assert(roundTrip, { numRuns: 400 })
})
