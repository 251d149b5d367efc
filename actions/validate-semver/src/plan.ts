import { type Complaint, type Plan, proceed, refuse, sayComplaint } from '#core/action/plan'
import { channelOf } from '#core/version/channel'
import type { Version } from '#core/version/semver'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import { compare } from './comparison.ts'
import { describeRelease, verdictsOf } from './description.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { remoteComplaints, remoteRemark } from './remote-demands.ts'
import { versionComplaints } from './version-demands.ts'

/** Every output that the plan can set. */
export const outputs = [
  'valid',
  'version',
  'tag',
  'prefix',
  'major',
  'minor',
  'patch',
  'prerelease',
  'build',
  'channel',
  'prerelease-number',
  'is-prerelease',
  'release',
  'comparison-result',
  'diff',
  'satisfies-result',
  'forms',
  'verdicts',
  'json'
] as const

type Output = (typeof outputs)[number]
type Decision = Plan<never, Output>

/** Decides whether the version is valid and meets every demand; what is not valid has no parts that could be released. */
export function plan(inputs: Inputs, facts: Facts): Decision {
  const reading = readVersion(inputs.version, inputs['tag-prefix'])
  const comparison = compare(inputs, reading.ok ? reading.value.version : undefined)
  const complaints = reading.ok ? demands(inputs, reading.value, facts) : [unreadable(reading)]
  // A mistake in the workflow is never a property of the version, so `lenient` does not cover it.
  if (comparison.complaint) return refuse([...complaints, comparison.complaint], { valid: false })
  if (!reading.ok) return judge(inputs, complaints, {})
  const release = reading.value
  if (complaints.length > 0) return judge(inputs, complaints, { verdicts: JSON.stringify(verdictsOf(release)) })
  const told = describeRelease(release, comparison)
  const reason = `${release.tag} is valid${remoteRemark(release, facts)}`
  return { ...proceed<never, Output>([], told, reason), warnings: warningsFor(release) }
}

function demands(inputs: Inputs, release: ReleaseTag, facts: Facts): Complaint[] {
  return [...versionComplaints(inputs, release), ...remoteComplaints(inputs, release, facts)]
}

function unreadable({ problem, remedy }: { problem: string; remedy: string }): Complaint {
  return { place: 'version', problem, remedy }
}

function judge(inputs: Inputs, complaints: readonly Complaint[], more: Decision['outputs']): Decision {
  const told = { valid: false, ...more }
  if (!inputs.lenient) return refuse(complaints, told)
  return proceed<never, Output>([], told, complaints.map(sayComplaint).join('\n'))
}

function warningsFor({ tag, version }: ReleaseTag): readonly string[] {
  const { name, number = '', format } = channelOf(version) ?? {}
  if (format === 'undotted' && number.length > 1) {
    const better = `${name}.${number}`
    return [
      `${tag}: SemVer compares ${name}${number} as text, so tools put it before ${name}9; ${better} would count on`
    ]
  }
  return isSlip(version)
    ? [`${tag}: tools find no number in this prerelease; the usual forms are ${name}.1 and ${name}1`]
    : []
}

/** Tells whether a prerelease looks like a regular one that was mistyped: rc-1, alpha1-alpha.1. */
function isSlip({ prerelease: [first = ''] }: Version): boolean {
  return /^[A-Za-z]+(?:-[0-9]+$|[0-9]+-)/.test(first)
}
