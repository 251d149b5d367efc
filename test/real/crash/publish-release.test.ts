import { releases } from '../../crash/publish-release/releases.ts'
import { testsOfSurvival } from '../../crash/survive.ts'

testsOfSurvival(releases, { cuts: 'every', double: { seed: 1, numRuns: 10 } })
