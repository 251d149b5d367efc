import { chartMediaType } from '#core/chart/artifact'
import { pullBlob } from '#core/oci/pull-blob'
import { pullManifest } from '#core/oci/pull-manifest'
import type { Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'
import { chartManifests, shapeOf } from './layers.ts'

/** Why something cannot be pulled by everybody. */
export interface Hidden {
  readonly problem: string
  readonly remedy: string
}

/** What makes a package public, where that is known. */
function remedyFor({ registry, repository }: Reference): string {
  if (registry !== 'ghcr.io') return 'let everybody pull it in the settings of the registry, or set verify: credentials'
  const parts = repository.split('/')
  const settings = 'open the package at github.com, Package settings, Change visibility, and make it public once'
  // https://github.com/orgs/community/discussions: names with a slash have no page whose visibility the API could change.
  if (parts.length <= 2) return `${settings}; then run this again`
  return `${settings}; where that page is not to be found because the name has several parts (${repository}), push to oci://ghcr.io/${parts[0]} instead; then run this again`
}

/** Reads a blob to its end, which checks its size and digest. */
async function readThrough(blob: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const part of blob) void part
}

/** Pulls a chart as anybody: why that does not work and what to do, or undefined where it does. */
export async function whyHidden(pinned: Reference, session: Session): Promise<Hidden | undefined> {
  const { repository } = pinned
  const pulled = await pullManifest(session, pinned, chartManifests)
  if (!pulled.found) {
    const problem = 'it cannot be pulled without credentials: a new package is private at most registries'
    return { problem, remedy: remedyFor(pinned) }
  }
  const layer = shapeOf(pulled.bytes).layer(chartMediaType)
  if (layer !== undefined) await readThrough(pullBlob(session, repository, layer))
  return undefined
}
