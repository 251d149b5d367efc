import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { channelOf, hasFormat } from '#core/version/channel'
import { verdictFor } from '#core/version/ecosystems'
import type { ReleaseTag } from '#core/version/tag'
import type { Inputs } from './inputs.ts'
import { largestNumber } from './range.ts'

/** Every demand on the version itself that a release does not meet. */
export function versionComplaints(inputs: Inputs, release: ReleaseTag): Complaint[] {
  return [
    ...channelComplaints(inputs, release),
    ...formatComplaints(inputs, release),
    ...ecosystemComplaints(inputs, release),
    ...rangeComplaints(inputs, release)
  ]
}

function channelComplaints({ channels }: Inputs, { tag, version }: ReleaseTag): Complaint[] {
  const channel = channelOf(version)
  const [first = ''] = version.prerelease
  if (channels.length === 0 || channel === undefined) return []
  if (channels.includes(channel.name) || channels.includes(first)) return []
  const other = channels.find((name) => name.toLowerCase() === channel.name.toLowerCase())
  const named =
    channel.name === '' ? 'has a prerelease without a name' : `is a prerelease of the channel ${quote(channel.name)}`
  const remedy =
    other === undefined ? 'use one of these channels, or add this one to the input' : `write ${other}: case counts`
  return [{ place: 'channels', problem: `${quote(tag)} ${named}; allowed are ${channels.join(', ')}`, remedy }]
}

function formatComplaints(inputs: Inputs, { tag, version }: ReleaseTag): Complaint[] {
  const format = inputs['prerelease-format']
  if (hasFormat(version, format)) return []
  const separator = format === 'dotted' ? '.' : ''
  const { name = '', number = '1' } = channelOf(version) ?? {}
  const example = `${/^[A-Za-z]+$/.test(name) ? name : 'rc'}${separator}${number}`
  const problem = `the prerelease of ${quote(tag)} is not ${format}: letters${separator === '' ? '' : ', a dot'} and a number`
  return [{ place: 'prerelease-format', problem, remedy: `write it as ${example}` }]
}

function ecosystemComplaints(inputs: Inputs, release: ReleaseTag): Complaint[] {
  return inputs.ecosystems.flatMap((ecosystem) =>
    verdictFor(ecosystem, release).broken.map(({ rule, remedy }) => ({
      place: `ecosystems: ${ecosystem}`,
      problem: `${quote(release.tag)} is not legal there: ${rule}`,
      remedy
    }))
  )
}

function rangeComplaints({ satisfies }: Inputs, { tag, version }: ReleaseTag): Complaint[] {
  if (satisfies === undefined || satisfies.includes(version) !== undefined) return []
  const problem = `${quote(tag)} has a number beyond ${largestNumber}, which a range cannot compare exactly`
  return [{ place: 'satisfies', problem, remedy: 'use smaller numbers, or compare-to, which has no such limit' }]
}
