import { testsOfLocks } from './lock-properties.ts'

testsOfLocks(8) // test/real tries many more
