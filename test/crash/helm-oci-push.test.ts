import { charts } from './helm-oci-push/charts.ts'
import { quick, testsOfSurvival } from './survive.ts'

// test/real/crash tries every moment, and a registry in which tags are immutable.
testsOfSurvival(charts.slice(0, 1), quick)
