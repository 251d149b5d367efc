import { quote } from '../action/untrusted.ts'
import type { Fault } from '../version/fault.ts'
import { faultOf } from '../version/invalid.ts'
import { formatVersion, parseVersion, type Version, withoutBuild } from '../version/semver.ts'

/** A version that can be a tag of Go, or why it cannot. */
export type GoVersionReading =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

/**
 * Reads a version as Go takes it in a tag: canonical, so v and three numbers, without build metadata
 * (https://go.dev/ref/mod#versions). The short v1 and v1.2, which the go command takes as questions, name no release.
 */
export function readGoVersion(text: string): GoVersionReading {
  const version = text.startsWith('v') ? parseVersion(text.slice(1)) : undefined
  const fault = version === undefined ? textFault(text) : buildFault(version)
  if (version !== undefined && fault === undefined) return { ok: true, version }
  const { fault: wrong, remedy } = fault ?? faultOf(text)
  return { ok: false, problem: `${quote(text)} ${wrong}`, remedy }
}

/** Writes a version as Go does, with a v in front and without build metadata. */
export function goVersion(version: Version): string {
  return `v${withoutBuild(version)}`
}

/** Why Go makes no release of a version with build metadata; undefined for one without. */
export function buildFault(version: Version): Fault | undefined {
  if (version.build.length === 0) return undefined
  const remedy = `release ${goVersion(version)}`
  if (version.build.join('.') === 'incompatible') {
    const fault =
      'ends in +incompatible, which Go itself adds to versions of a repository without go.mod; no tag has it'
    return { fault, remedy }
  }
  return { fault: 'has build metadata, and Go makes a pseudo-version of a tag with a plus sign', remedy }
}

function textFault(text: string): Fault {
  const [, major, minor] = /^v(0|[1-9][0-9]*)(?:\.(0|[1-9][0-9]*))?$/.exec(text) ?? []
  if (major !== undefined) {
    const full = `v${major}.${minor ?? '0'}.0`
    return {
      fault: 'is short for a version, and Go takes no tag of that form',
      remedy: `write all of it, such as ${full}`
    }
  }
  if (text.startsWith('v')) return faultOf(text.slice(1))
  const version = parseVersion(text)
  if (version === undefined) return { fault: 'is not a version of Go', remedy: 'give a version such as v1.2.3' }
  return { fault: 'has no v in front, as each version of Go has', remedy: `write v${formatVersion(version)}` }
}

const pseudo =
  /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)[0-9]{14}-[A-Za-z0-9]+(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/** Tells whether a version names a commit by time and hash (https://go.dev/ref/mod#pseudo-versions). */
export function isPseudoVersion(version: string): boolean {
  return pseudo.test(version)
}

/**
 * Tells whether a version stands for "whatever is in the folder": v0.0.0, or the pseudo-version of Go's zero time, which
 * `go mod tidy` writes for a module that is only replaced.
 */
export function isPlaceholder(version: string): boolean {
  return version === 'v0.0.0' || version.startsWith('v0.0.0-00010101000000-')
}
