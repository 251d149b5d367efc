import type { Occasion } from '#core/action/run-action'
import { releasePlace } from '#core/publishing/release-find'
import { verifyAssets, verifyRelease } from '#core/publishing/release-verify'
import type { Facts } from './facts.ts'
import type { inputs as spec } from './inputs.ts'
import type { Operation } from './operation.ts'

type Now = Occasion<typeof spec, Facts>

/** Reads the result of one operation back by another path than it was written on. */
export async function verify(operation: Operation, { inputs, runner, facts }: Now): Promise<void> {
  const place = await releasePlace(runner, inputs.token)
  if (operation.kind === 'texts' || operation.kind === 'publish')
    return verifyRelease(place, operation.wish, operation.kind)
  if (operation.kind === 'assets') return verifyAssets(place, operation.tag, operation.files)
  if (facts.kind !== 'deprecation') return
  const { verifyDeprecation } = await import('./deprecate-verify.ts')
  return verifyDeprecation(operation, { inputs, runner, facts: facts.deprecation })
}
