import { testsOfSurvival } from '../../crash/survive.ts'
import { commits } from '../../crash/update-manifests/commit.ts'
import { morePullRequests, pullRequests } from '../../crash/update-manifests/pull-request.ts'
import { workspaces } from '../../crash/update-manifests/workspace.ts'

// Another seed each time: the name of a test tells which one it was.
const double = { seed: Date.now() % 1_000_000, numRuns: 6 }

testsOfSurvival([...workspaces, ...commits, ...pullRequests, ...morePullRequests], { cuts: 'every', double })
