import { Failure } from '#core/action/errors'
import type { Came, Occasion } from '#core/action/run-action'
import { readTags } from '#core/tagging/read-tags'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation, TagOperation } from './operation.ts'
import type { Output } from './outputs.ts'

type Now = Occasion<typeof spec, Facts>

async function verifyTags({ tags, commit }: TagOperation, { inputs, runner }: Now): Promise<void> {
  const there = await readTags(runner, inputs.token, tags)
  const wrong = tags.flatMap((tag) => {
    const at = there.get(tag)?.commit
    if (at === commit) return []
    return [at === undefined ? `${tag} is gone again` : `${tag} leads to ${at}, not to ${commit}`]
  })
  if (wrong.length === 0) return
  throw new Failure(
    `${wrong.join('\n')}\nsomebody else deletes or moves tags: find out who, then release the next version`
  )
}

/** Reads the result of one operation back by another path than it was written on. */
export async function verify(operation: Operation, now: Now, came: Came<Output>): Promise<void> {
  if (operation.kind === 'tag') return verifyTags(operation, now)
  // Waiting was looking.
  if (operation.kind === 'wait' || now.facts.kind !== 'bump') return
  const { verifyRewrite } = await import('#core/rewrite/verify')
  return verifyRewrite(operation, { inputs: now.inputs, runner: now.runner, ...now.facts.bump }, came)
}
