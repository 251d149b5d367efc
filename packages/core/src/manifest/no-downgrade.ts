import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { compareVersions } from '../version/compare.ts'
import { parseVersion, type Version } from '../version/semver.ts'
import type { Place } from './place.ts'

/** Ranges, lists and prose: not one version, so nothing to compare. */
const notOneVersion = /[\s<>=~^|*,]/
const longest = 512

/**
 * The complaint that a place would get an older version than it has; undefined when it would not. Compared are versions by
 * SemVer precedence, after the same prefix (`v`, `ghcr.io/owner/app:`) and suffix are taken off both; ranges, `latest`, SHAs and
 * other words are not.
 */
export function downgrade(file: string, place: Place): Complaint | undefined {
  const [old, value] = [place.old?.trim() ?? '', place.new.trim()]
  const versions = versionPair(old, value)
  if (versions === undefined || compareVersions(versions[1], versions[0]) >= 0) return undefined
  return {
    place: `${file}:${place.line}: ${place.path}`,
    problem: `would go down from ${quote(old)} to ${quote(value)}`,
    remedy: 'release a higher version, or set no-downgrade to false when going back is meant'
  }
}

/** Both versions, after the shortest prefix and suffix common to both that leave versions. */
function versionPair(old: string, value: string): [Version, Version] | undefined {
  if (old.length > longest || value.length > longest) return undefined
  if (notOneVersion.test(old) || notOneVersion.test(value)) return undefined
  for (let start = 0; old.slice(0, start) === value.slice(0, start); start += 1) {
    if (start > Math.min(old.length, value.length)) return undefined
    if (!/[0-9]/.test(old.charAt(start))) continue
    const pair = withoutSuffix(old.slice(start), value.slice(start))
    if (pair) return pair
  }
  return undefined
}

function withoutSuffix(old: string, value: string): [Version, Version] | undefined {
  const most = Math.min(old.length, value.length)
  for (let length = 0; length < most && (length === 0 || old.at(-length) === value.at(-length)); length += 1) {
    const [a, b] = [
      parseVersion(old.slice(0, old.length - length)),
      parseVersion(value.slice(0, value.length - length))
    ]
    if (a && b) return [a, b]
  }
  return undefined
}
