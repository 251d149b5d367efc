import { Failure } from '#core/action/errors'
import type { Occasion } from '#core/action/run-action'
import { chartMediaType } from '#core/chart/artifact'
import { readChartArchive } from '#core/chart/read-archive'
import { differences } from '#core/chart/same-content'
import { pullBlob } from '#core/oci/pull-blob'
import { type PulledManifest, pullManifest } from '#core/oci/pull-manifest'
import { formatReference, type Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'
import { whyHidden } from './anonymous.ts'
import { cameOf, pinnedNow } from './came.ts'
import { findPlace } from './found.ts'
import type { inputs as spec } from './inputs.ts'
import { chartManifests, shapeOf } from './layers.ts'
import type { Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import type { ReadyChart } from './ready-chart.ts'
import { sessionsOf } from './sessions.ts'

type Now = Occasion<typeof spec, Facts>

async function manifestAt(reference: Reference, session: Session): Promise<PulledManifest> {
  const pulled = await pullManifest(session, reference, chartManifests)
  if (pulled.found) return pulled
  throw new Failure(`it was published, and cannot be read back: ${pulled.problem}; run it again`)
}

/** Pulls the archive as anybody would, and compares it with what was packed. */
async function verifyArchive(
  reference: Reference,
  pulled: PulledManifest,
  session: Session,
  chart: ReadyChart
): Promise<void> {
  const layer = shapeOf(pulled.bytes).layer(chartMediaType)
  const wrong =
    layer === undefined
      ? ['it has no chart']
      : differences(chart.content, await readChartArchive(pullBlob(session, reference.repository, layer)))
  if (wrong.length === 0) return
  throw new Failure(
    `${formatReference(reference)}: what the registry gives back is not what was published (${wrong.slice(0, 3).join(', ')}); do not use it, and tell who runs the registry`
  )
}

async function verifyTag(text: string, { inputs, facts, runner }: Now): Promise<void> {
  const { chart, tagged, place } = findPlace(facts, text)
  const { reference } = tagged
  const digest = cameOf(facts).get(text)
  const sessions = sessionsOf(inputs, runner)
  const session = await sessions.own(reference.registry)
  const byTag = await manifestAt(reference, session)
  if (digest !== byTag.digest) {
    throw new Failure(
      `${text}: ${digest} was published, and ${byTag.digest} stands there now: somebody else pushes this tag; find out who`
    )
  }
  if (tagged !== place.main) return
  const pinned = { ...reference, tag: undefined, digest }
  await verifyArchive(pinned, await manifestAt(pinned, session), session, chart)
  if (inputs.verify !== 'anonymous') return
  const hidden = await whyHidden(pinned, await sessions.anonymous(reference.registry))
  if (hidden !== undefined) throw new Failure(`${text}: ${hidden.problem}; ${hidden.remedy}`)
}

/** Reads the result of one operation back. */
export async function verify(operation: Operation, now: Now): Promise<void> {
  if (operation.kind === 'push' || operation.kind === 'alias') return verifyTag(operation.reference, now)
  if (operation.kind !== 'sign') return
  const { place } = findPlace(now.facts, operation.reference)
  const { signingOf } = await import('./signing.ts')
  const pinned = pinnedNow(now.facts, place)
  if (await signingOf(now.inputs, now.runner).isSigned(pinned)) return
  throw new Failure(`${operation.reference}: it was signed, and cosign does not find the signature; run it again`)
}
