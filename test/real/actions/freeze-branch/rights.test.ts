import { errands, testsOfRights } from '../../../actions/freeze-branch/rights.ts'

testsOfRights(errands)
