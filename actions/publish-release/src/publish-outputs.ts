import { passedOn } from '#core/action/fitting'
import type { Value } from '#core/action/plan'
import type { AssetStep, FoundAsset } from '#core/publishing/asset-plan'
import type { FoundRelease, ReleaseWish } from '#core/publishing/release-facts'
import type { ReleasePlan } from '#core/publishing/release-plan'
import type { PublishFacts } from './facts.ts'
import type { Output } from './outputs.ts'

type Outputs = Partial<Record<Output, Value>>

/** What is told of a release that is there. */
export function releaseOutputs({ id, url, uploadUrl, draft, deprecated }: FoundRelease): Outputs {
  const published = deprecated ? 'deprecated' : 'published'
  return { 'release-id': id, 'html-url': url, 'upload-url': uploadUrl, state: draft ? 'draft' : published }
}

/**
 * The files as later steps read them.
 * @param before what stood there when the run began
 * @param after what has become of the others
 */
export function assetsOutput(
  steps: readonly AssetStep[],
  before: readonly FoundAsset[],
  after: 'planned' | 'uploaded'
): string {
  const there = new Set(before.map(({ id }) => id))
  const told = steps.map(({ file: { name, size, digest, label }, found, kind }) => ({
    name: found?.name ?? name,
    ...{ size, digest, label },
    status: kind === 'there' && found !== undefined && there.has(found.id) ? 'there' : after
  }))
  return JSON.stringify(told)
}

/** What is known before anything is done, and what is left out of it: the release is none the worse for long outputs. */
export function publishOutputs(
  wish: ReleaseWish,
  { change, adopt }: ReleasePlan,
  { found, files }: PublishFacts,
  assets: readonly AssetStep[]
): { readonly outputs: Outputs; readonly warnings: readonly string[] } {
  const { release = adopt } = found
  const texts = {
    notes: change.notes ?? release?.notes ?? wish.notes,
    assets: assetsOutput(assets, files.there, 'planned'),
    ledger: files.ledger === '' ? '' : JSON.stringify(JSON.parse(files.ledger))
  }
  const passed = Object.entries(texts).map(([name, text]) => ({ name, text, told: passedOn(text) }))
  const left = passed.filter(({ text, told }) => told !== text)
  const outputs = {
    ...(release === undefined ? { state: 'none' } : releaseOutputs(release)),
    ...{ tag: wish.tag, sha: wish.commit, 'make-latest': wish.makeLatest },
    prerelease: release === undefined ? wish.prerelease : (change.prerelease ?? release.prerelease),
    ...Object.fromEntries(passed.map(({ name, told }) => [name, told]))
  }
  const why = 'is empty, for it would be longer than what is passed on: read it at the release'
  return { outputs, warnings: left.map(({ name }) => `the output ${name} ${why}`) }
}
