import { Failure } from '#core/action/errors'
import { passedOn } from '#core/action/fitting'
import type { Came, Occasion } from '#core/action/run-action'
import { quote } from '#core/action/untrusted'
import { settleAssets } from '#core/publishing/asset-write'
import { currentRelease, releasePlace } from '#core/publishing/release-find'
import { publishRelease } from '#core/publishing/release-publish'
import { settleTexts } from '#core/publishing/release-write'
import type { Facts } from './facts.ts'
import type { inputs as spec } from './inputs.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { assetsOutput, releaseOutputs } from './publish-outputs.ts'

type Now = Occasion<typeof spec, Facts>

async function applyAssets(tag: string, { inputs, runner, facts }: Now): Promise<Came<Output>> {
  if (facts.kind !== 'publish') throw new Error('files without a release; this is a mistake in the action')
  const place = await releasePlace(runner, inputs.token)
  const release = await currentRelease(place, tag)
  if (release === undefined) {
    throw new Failure(`upload the files of ${quote(tag)}: its draft cannot be seen any more; run it again`)
  }
  const { files, there } = facts.publish.files
  return { assets: passedOn(assetsOutput(await settleAssets(place, release, files), there, 'uploaded')) }
}

/** Carries one operation out. */
export async function apply(operation: Operation, now: Now): Promise<Came<Output>> {
  const { inputs, runner, facts } = now
  if (operation.kind === 'texts' || operation.kind === 'publish') {
    const place = await releasePlace(runner, inputs.token)
    const settle = operation.kind === 'texts' ? settleTexts : publishRelease
    const { release } = await settle(place, operation.wish)
    return releaseOutputs(release)
  }
  if (operation.kind === 'assets') return applyAssets(operation.tag, now)
  if (facts.kind !== 'deprecation') throw new Error(`${JSON.stringify(operation)}; this is a mistake in the action`)
  const { applyDeprecation } = await import('./deprecate-apply.ts')
  return applyDeprecation(operation, { inputs, runner, facts: facts.deprecation })
}
