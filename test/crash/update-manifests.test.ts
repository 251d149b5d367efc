import { quick, testsOfSurvival } from './survive.ts'
import { commits } from './update-manifests/commit.ts'
import { workspaces } from './update-manifests/workspace.ts'

testsOfSurvival([...workspaces, ...commits], quick)
