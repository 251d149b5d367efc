import { testsOfEnds } from '../../crash/freeze-branch/ends.ts'
import { freezes } from '../../crash/freeze-branch/freezes.ts'
import { thaws } from '../../crash/freeze-branch/thaws.ts'
import { testsOfSurvival } from '../../crash/survive.ts'

// Another seed each time: the name of a test tells which one it was.
const double = { seed: Date.now() % 1_000_000, numRuns: 1 }

// Every moment of every scenario takes an hour, so each of them is cut at some; the quick tests have none of them.
testsOfSurvival([...freezes, ...thaws], { cuts: 'some', double })
testsOfEnds([...freezes, ...thaws], ['killed after'])
