import { testsOfRulesets } from '../../../actions/freeze-branch/ruleset-properties.ts'

testsOfRulesets(50)
