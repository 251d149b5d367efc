import { testsOfEnds } from '../../crash/freeze-branch/ends.ts'
import { freezes } from '../../crash/freeze-branch/freezes.ts'
import { thaws } from '../../crash/freeze-branch/thaws.ts'
import { quick, testsOfSurvival } from '../../crash/survive.ts'

// Every moment of every scenario takes an hour: a ruleset, and a lock that is taken off again, are cut at some.
testsOfSurvival([...freezes.slice(0, 1), ...thaws.slice(0, 1)], quick)
testsOfEnds(freezes.slice(1, 2), ['killed after'])
