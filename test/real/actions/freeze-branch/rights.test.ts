import { errands, testsOfRights } from '../../../actions/freeze-branch/rights.ts'

const quick = ['freeze by ruleset', 'thaw of lock', 'freeze by policy', 'check']

// test/real/crash asks for all of them.
testsOfRights(errands.filter(({ name }) => quick.includes(name)))
