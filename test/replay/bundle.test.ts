import { describe, expect, test } from '@jest/globals'
import { testsOfReplays } from './by-bundle.ts'
import { readReplays } from './replays.ts'

const replays = readReplays()

// replay.test.ts tries all of them without a bundle, test/real/replay with it.
describe('the action makes release commits as their maintainers did by hand', () => {
  test('all of them are here, or the folder is absent', () => expect([0, 27]).toContain(replays.length))
  testsOfReplays(replays.filter((_, at) => at % 6 === 0))
})
