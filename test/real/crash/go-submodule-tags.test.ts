import { tags } from '../../crash/go-submodule-tags/tags.ts'
import { testsOfSurvival } from '../../crash/survive.ts'

// Another seed each time: the name of a test tells which one it was.
const double = { seed: Date.now() % 1_000_000, numRuns: 6 }

testsOfSurvival(tags, { cuts: 'every', double })
