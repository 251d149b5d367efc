import { testsOfRulesets } from './ruleset-properties.ts'

testsOfRulesets(4) // test/real tries many more
