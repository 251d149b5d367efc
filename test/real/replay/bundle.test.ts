import { describe } from '@jest/globals'
import { testsOfReplays } from '../../replay/by-bundle.ts'
import { readReplays } from '../../replay/replays.ts'

describe('the action makes release commits as their maintainers did by hand', () => testsOfReplays(readReplays()))
