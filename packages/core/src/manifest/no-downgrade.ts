import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { compareVersions } from '../version/compare.ts'
import { parseVersion, type Version } from '../version/semver.ts'
import type { Place } from './place.ts'

/** Ranges and lists, not one version: an operator, an equals sign that begins a value, 1.2.x, or 1.0 - 2.0. */
const notOneVersion = /[<>~^|*,]|(?:^|["'(]|:\s)\s*=|[0-9]\.[xX](?![0-9A-Za-z])|[0-9A-Za-z]\s+-\s+v?[0-9]/
const digest = /@sha[0-9]+:[0-9a-f]+/gi
/** What may not stand before a number: another of an address such as 10.1.2.3, or the hours and minutes of a time. */
const numberBefore = /[0-9]\.?$|[0-9]{2}:[0-9]{2}:$/
const begins = /^v?[0-9]+\.[0-9]/
const numberBehind = /^\.?[0-9]/
const longest = 512

/**
 * The complaint that a place would get an older version than it has; undefined when it would not. Compared are versions by
 * SemVer precedence where both texts are the same around them (`ghcr.io/owner/app:`, `version: `, `.tgz`), whatever digests
 * (`@sha256:…`) they have; a `v` right before the version is one text's own affair, and X.Y counts as X.Y.0. Not compared
 * are ranges, `latest`, SHAs, dates, addresses of four numbers, other words, and the versions of different images.
 */
export function downgrade(file: string, place: Place): Complaint | undefined {
  const [old, value] = [place.old?.trim() ?? '', place.new.trim()]
  if (!goesDown(old, value)) return undefined
  return {
    place: `${file}:${place.line}: ${place.path}`,
    problem: `would go down from ${quote(old)} to ${quote(value)}`,
    remedy: 'release a higher version, or set no-downgrade to false when going back is meant'
  }
}

/** Thousands of places get the same few versions. */
const known = new Map<string, boolean>()

function goesDown(old: string, value: string): boolean {
  if (old.length > longest || value.length > longest) return false
  const key = `${old.length} ${old}${value}`
  let down = known.get(key)
  if (down === undefined) {
    const versions = versionPair(old, value)
    down = versions !== undefined && compareVersions(versions[1], versions[0]) < 0
    if (known.size < 1000) known.set(key, down)
  }
  return down
}

/** Both versions, after the shortest prefix and suffix common to both that leave versions. */
function versionPair(before: string, after: string): [Version, Version] | undefined {
  const [old, value] = [before.replace(digest, ''), after.replace(digest, '')]
  if (notOneVersion.test(old) || notOneVersion.test(value)) return undefined
  for (let start = 0; old.slice(0, start) === value.slice(0, start); start += 1) {
    if (start > Math.min(old.length, value.length)) return undefined
    if (numberBefore.test(old.slice(0, start))) continue
    const pair = withoutSuffix(old.slice(start), value.slice(start))
    if (pair) return pair
  }
  return undefined
}

function withoutSuffix(old: string, value: string): [Version, Version] | undefined {
  if (!begins.test(old) || !begins.test(value)) return undefined
  const most = Math.min(old.length, value.length)
  for (let length = 0; length < most && (length === 0 || old.at(-length) === value.at(-length)); length += 1) {
    if (length > 0 && numberBehind.test(old.slice(-length))) continue
    const [a, b] = [versionOf(old.slice(0, old.length - length)), versionOf(value.slice(0, value.length - length))]
    if (a && b) return [a, b]
  }
  return undefined
}

/** A version with or without a v in front and the number of the patch. */
function versionOf(text: string): Version | undefined {
  const bare = text.replace(/^v/, '')
  return parseVersion(bare) ?? parseVersion(bare.replace(/^([0-9]+\.[0-9]+)(?![0-9.])/, '$1.0'))
}
