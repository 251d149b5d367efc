import { output, variable } from './said.ts'

// Who asks in the world is an App anyway; what it may do there is what the workflow asks for in all.
output('token', variable('STAND_IN_APP_TOKEN'))
