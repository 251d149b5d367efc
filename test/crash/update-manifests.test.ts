import { quick, testsOfSurvival } from './survive.ts'
import { commits } from './update-manifests/commit.ts'
import { pullRequests } from './update-manifests/pull-request.ts'
import { workspaces } from './update-manifests/workspace.ts'

// One of each kind; test/real/crash tries all scenarios, at every moment.
testsOfSurvival([...workspaces.slice(0, 1), ...commits, ...pullRequests.slice(0, 1)], quick)
