import { quick, testsOfSurvival } from './survive.ts'
import { commits } from './update-manifests/commit.ts'
import { workspaces } from './update-manifests/workspace.ts'

// One on the disk and one at the server; test/real/crash tries all scenarios, pull requests too, at every moment.
testsOfSurvival([...workspaces.slice(0, 1), ...commits.slice(0, 1)], quick)
