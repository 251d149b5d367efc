import { releases } from './publish-release/releases.ts'
import { quick, testsOfSurvival } from './survive.ts'

// test/real/crash tries every moment, and drafts that are mended or wait for a person.
testsOfSurvival(releases.slice(0, 1), quick)
