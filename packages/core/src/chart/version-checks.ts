import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { verdictFor } from '../version/ecosystems.ts'
import { imageTagOf } from '../version/forms.ts'
import { formatVersion, parseVersion } from '../version/semver.ts'

/** What speaks against a version of a chart, and what its users should know. */
export interface VersionChecks {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/**
 * Judges the version that a chart is to be published as. With `forHelm`, what Helm's users would stumble over is refused;
 * else they are warned. A text that is no version has its complaint elsewhere.
 */
export function checkVersion(version: string, place: string, forHelm: boolean): VersionChecks {
  const prefix = version.startsWith('v') ? 'v' : ''
  const parsed = parseVersion(version.slice(prefix.length))
  if (parsed === undefined) return { complaints: [], warnings: [] }
  const { broken } = verdictFor('helm', { tag: version, prefix, version: parsed })
  const complaints = broken.map(({ rule, remedy }) => ({
    place,
    problem: `has a version that cannot be used: ${rule}`,
    remedy
  }))
  const warnings: string[] = []
  if (prefix !== '') {
    const problem = `has the version ${quote(version)}, which Helm does not find when it looks for a range such as ^${parsed.major}.0.0 in a registry`
    const remedy = `publish it as ${formatVersion(parsed)}`
    if (forHelm) complaints.push({ place, problem, remedy })
    else warnings.push(`${place}: ${problem}; ${remedy}`)
  }
  if (parsed.build.length > 0) {
    const tag = prefix + imageTagOf(parsed)
    warnings.push(
      `${place}: a tag cannot contain a plus sign, so the chart is stored under ${quote(tag)}; Helm finds it by ${quote(version)}`
    )
  }
  return { complaints, warnings }
}
