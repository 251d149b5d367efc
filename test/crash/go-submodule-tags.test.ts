import { files } from './go-submodule-tags/client.ts'
import { tags } from './go-submodule-tags/tags.ts'
import { quick, testsOfSurvival } from './survive.ts'

// One by git in two pushes, and one by the API, of two modules; test/real/crash tries all of them with more at every moment.
const branches = { main: { 'api/go.mod': files['api/go.mod'], 'client/go.mod': files['client/go.mod'] } }
testsOfSurvival(
  tags.slice(0, 2).map((scenario) => ({ ...scenario, branches })),
  quick
)
