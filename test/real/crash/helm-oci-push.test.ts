import { charts } from '../../crash/helm-oci-push/charts.ts'
import { testsOfSurvival } from '../../crash/survive.ts'

testsOfSurvival(charts, { cuts: 'every', double: { seed: 1, numRuns: 10 } })
