/** Begins to write in a workspace, says so, and stays. */
import { openEffects } from '#core/action/effect'
import { beginWrite } from '#core/tree/write-workspace'

openEffects()
const writer = beginWrite(process.argv[2] ?? '')
writer.write('a.yaml', Buffer.from('a: 1\n'), Buffer.from('a: 2\n'))
process.stdout.write('writing\n')
setInterval(() => {}, 1000)
