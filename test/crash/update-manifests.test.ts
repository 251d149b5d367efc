import { quick, testsOfSurvival } from './survive.ts'
import { commits } from './update-manifests/commit.ts'
import { pullRequests } from './update-manifests/pull-request.ts'
import { workspaces } from './update-manifests/workspace.ts'

testsOfSurvival(workspaces, { ...quick, double: { seed: 1, numRuns: 1 } })
testsOfSurvival([...commits, ...pullRequests], quick)
