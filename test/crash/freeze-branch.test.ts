import { testsOfEnds } from './freeze-branch/ends.ts'
import { freezes } from './freeze-branch/freezes.ts'
import { thaws } from './freeze-branch/thaws.ts'
import { quick, testsOfSurvival } from './survive.ts'

// By a ruleset, and a lock that is taken off again; test/real/crash tries all of them at every moment.
testsOfSurvival([...freezes.slice(0, 1), ...thaws.slice(0, 1)], quick)
testsOfEnds(freezes.slice(1, 2), ['killed after'])
