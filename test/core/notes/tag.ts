import { type ReleaseTag, readVersion } from '#core/version/tag'

/** The release of a tag such as `v1.2.0` or `chart-1.2.0`. */
export function tagOf(tag: string, prefix = 'v'): ReleaseTag {
  const reading = readVersion(tag, [prefix])
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}
