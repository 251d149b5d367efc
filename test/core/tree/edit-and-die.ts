/** Edits a workspace, and is killed at the call that CUT_AT names; else prints how many calls there were. */

import { openEffects } from '#core/action/effect'
import { cut } from './cut.ts'
import { editAll } from './sample.ts'

openEffects()
editAll(process.argv[2] ?? '')
process.stdout.write(String(cut.count))
