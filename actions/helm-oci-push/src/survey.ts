import type { Complaint } from '#core/action/plan'
import { tagOf } from '#core/chart/artifact'
import { formatReference, type Reference } from '#core/oci/reference'
import { guideFor } from '#core/oci/registries'
import type { Session } from '#core/oci/session'
import type { Inputs } from './inputs.ts'
import { lookUp } from './look-up.ts'
import type { Place, Tagged } from './place.ts'
import type { ReadyChart } from './ready-chart.ts'
import type { RegistryAddress } from './registry-address.ts'
import type { Sessions } from './sessions.ts'

/** What is asked about a chart, and what is wrong so far. */
export interface Survey {
  readonly inputs: Inputs
  readonly sessions: Sessions
  /** Further tags, beside the version. */
  readonly aliases: readonly string[]
  readonly isSigned: (reference: Reference) => Promise<boolean>
  readonly complaints: Complaint[]
}

/** Who is to push must be let in to do so, also where this is only the first look. */
function pushRemedy({ registry, known }: Session): string {
  const { login, permission } = guideFor(registry)
  return known.credentials === undefined ? login : permission
}

async function lookAt(
  tag: string,
  repository: string,
  chart: ReadyChart,
  session: Session,
  { inputs, complaints }: Survey
): Promise<Tagged> {
  const reference = { registry: session.registry, repository, tag, digest: undefined }
  const found = await lookUp(session, reference, chart)
  if (!('found' in found)) return { reference, published: found }
  if (found.refused) {
    const { problem, remedy } = found
    complaints.push({
      place: formatReference(reference),
      problem,
      remedy: inputs['dry-run'] ? remedy : pushRemedy(session)
    })
  }
  return { reference, published: undefined }
}

/** Looks up everything about a chart in one registry. Nothing is changed. */
export async function surveyPlace(chart: ReadyChart, { host, path }: RegistryAddress, survey: Survey): Promise<Place> {
  const { inputs, sessions, aliases, isSigned } = survey
  const { name, version } = chart.content.metadata
  const repository = path === '' ? name : `${path}/${name}`
  const session = await sessions.own(host)
  const main = await lookAt(tagOf(version), repository, chart, session, survey)
  const others: Tagged[] = []
  for (const alias of aliases.filter((tag) => tag !== tagOf(version))) {
    others.push(await lookAt(alias, repository, chart, session, survey))
  }
  const { published, reference } = main
  const pinned = { ...reference, tag: undefined, digest: published?.digest }
  const isAsked = inputs.cosign !== 'none' && published !== undefined && published.differences.length === 0
  return {
    main,
    aliases: others,
    signed: isAsked ? await isSigned(pinned) : undefined,
    hidden: published === undefined || inputs.verify !== 'anonymous' ? undefined : await hiddenFrom(pinned, sessions)
  }
}

async function hiddenFrom(pinned: Reference, sessions: Sessions) {
  const { whyHidden } = await import('./anonymous.ts')
  return whyHidden(pinned, await sessions.anonymous(pinned.registry))
}
