import { testsOfMany } from '../../../actions/freeze-branch/many.ts'

// test/real/crash does the same with five hundred.
testsOfMany(30, 60_000)
