import { testsOfMany } from '../../actions/freeze-branch/many.ts'

testsOfMany(500, 600_000)
