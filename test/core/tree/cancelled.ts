/** Cancels a run between two files, as the runner does, and prints what is thrown and what stands there then. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cancelEffects, openEffects } from '#core/action/effect'
import { messageOf } from '#core/action/errors'
import { beginWrite } from '#core/tree/write-workspace'

const [root = ''] = process.argv.slice(2)
openEffects()
const writer = beginWrite(root)
writer.write('a.yaml', Buffer.from('a: 1\n'), Buffer.from('a: 2\n'))
cancelEffects()
try {
  writer.write('b/c.yaml', Buffer.from('c: 1\n'), Buffer.from('c: 2\n'))
} catch (thrown) {
  process.stdout.write(`${messageOf(thrown)}\n${readFileSync(join(root, 'a.yaml'), 'utf8')}`)
}
