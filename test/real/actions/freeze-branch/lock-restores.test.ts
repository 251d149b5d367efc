import { testsOfLocks } from '../../../actions/freeze-branch/lock-properties.ts'

testsOfLocks(100)
