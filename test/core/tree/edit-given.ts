/** Edits a workspace as it is told by a text of JSON, and prints what is thrown; killed at the call that CUT_AT names. */
import './cut.ts'
import { openEffects } from '#core/action/effect'
import { messageOf } from '#core/action/errors'
import { beginWrite } from '#core/tree/write-workspace'

const [root = '', edits = '{}'] = process.argv.slice(2)
openEffects()
try {
  const writer = beginWrite(root)
  for (const [path, [before, after]] of Object.entries<[string, string]>(JSON.parse(edits))) {
    writer.write(path, Buffer.from(before), Buffer.from(after))
  }
  writer.end()
} catch (thrown) {
  process.stdout.write(messageOf(thrown))
}
