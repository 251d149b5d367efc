import { tags } from './go-submodule-tags/tags.ts'
import { quick, testsOfSurvival } from './survive.ts'

// One by git in two pushes, and one by the API; test/real/crash tries all of them at every moment.
testsOfSurvival(tags.slice(0, 2), quick)
