import { testsOfMany } from '../../../actions/freeze-branch/many.ts'

// A status a second: as many as there is time for.
testsOfMany(60, 300_000)
