import { describe } from '@jest/globals'
import { useGround } from '../../rehearsal/cli/clone.ts'
import { moreCases, testsOfEvents } from '../../rehearsal/cli/event-cases.ts'

const ground = useGround()

describe('the event that is rehearsed can be', () => testsOfEvents(ground, moreCases))
