import type { Complaint } from '#core/action/plan'
import { compareVersions, difference } from '#core/version/compare'
import type { Version } from '#core/version/semver'
import { readVersion } from '#core/version/tag'
import type { Inputs } from './inputs.ts'

/** How the version stands to `compare-to` and to the range `satisfies`; what was not asked for is absent. */
export interface Comparison {
  readonly result?: '<' | '=' | '>'
  readonly diff?: ReturnType<typeof difference>
  readonly satisfies?: boolean
  /** Why `compare-to` itself cannot be read. */
  readonly complaint?: Complaint
}

const signs = { '-1': '<', '0': '=', '1': '>' } as const

/** Compares a version by the precedence of SemVer; without a version only `compare-to` is checked. */
export function compare(inputs: Inputs, version: Version | undefined): Comparison {
  const satisfies = version && inputs.satisfies?.includes(version)
  const asked = satisfies === undefined ? {} : { satisfies }
  if (inputs['compare-to'] === '') return asked
  const reading = readVersion(inputs['compare-to'], inputs['tag-prefix'])
  if (!reading.ok) return { complaint: { place: 'compare-to', problem: reading.problem, remedy: reading.remedy } }
  if (!version) return asked
  const other = reading.value.version
  return { ...asked, result: signs[`${compareVersions(version, other)}`], diff: difference(version, other) }
}
