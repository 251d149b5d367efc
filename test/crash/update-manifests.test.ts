import { quick, testsOfSurvival } from './survive.ts'
import { workspaces } from './update-manifests/workspace.ts'

// One on the disk; test/real/crash tries all scenarios of every action, commits and pull requests too, at every moment.
testsOfSurvival(workspaces.slice(0, 1), quick)
