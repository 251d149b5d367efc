import { parseVersion } from '../version/semver.ts'

/** What most versions look like, which have nothing to be taken off and are not too long for anybody. */
const plain = /^v(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})\.(?:0|[1-9][0-9]{0,19})$/

/**
 * A version in Go's canonical form: v1 and v1.2 are v1.0.0 and v1.2.0, and build metadata goes, except for `+incompatible`
 * (https://go.dev/ref/mod#glos-canonical-version). Undefined for what is no version.
 */
export function canonicalVersion(text: string): string | undefined {
  if (plain.test(text)) return text
  const short = /^v(?:0|[1-9][0-9]*)(\.(?:0|[1-9][0-9]*))?$/.exec(text)
  if (short !== null) return `${text}${short[1] === undefined ? '.0.0' : '.0'}`
  const version = text.startsWith('v') ? parseVersion(text.slice(1)) : undefined
  if (version === undefined) return undefined
  const build = version.build.length === 0 ? '' : text.slice(text.indexOf('+'))
  return build === '+incompatible' ? text : text.slice(0, text.length - build.length)
}

/** A module path in two parts, of which the second is `/v2`, `.v3` or the like; '' where the path names no major version. */
export interface PathVersion {
  readonly prefix: string
  readonly suffix: string
}

/**
 * Cuts the major version from the end of a module path (https://go.dev/ref/mod#major-version-suffixes). Undefined where
 * that is wrong: `/v1`, `/v0`, `/v1.2`, or a path of gopkg.in without one.
 */
export function splitPathVersion(path: string): PathVersion | undefined {
  if (path.startsWith('gopkg.in/')) {
    const match = /^(.+)(\.v(?:0|[1-9][0-9]*(?:-unstable)?))$/s.exec(path)
    return match === null ? undefined : { prefix: match[1] ?? '', suffix: match[2] ?? '' }
  }
  if (!/[0-9.]$/.test(path)) return { prefix: path, suffix: '' }
  const start = path.search(/\/v[0-9.]+$/)
  if (start < 0) return { prefix: path, suffix: '' }
  const suffix = path.slice(start)
  return /^\/v(?:[2-9]|[1-9][0-9]+)$/.test(suffix) ? { prefix: path.slice(0, start), suffix } : undefined
}

/** Does the version belong to the major version that ends the path? */
export function fitsPath(version: string, suffix: string): boolean {
  const major = version.slice(0, version.indexOf('.'))
  if (suffix === '') return major === 'v0' || major === 'v1' || version.endsWith('+incompatible')
  const wanted = majorOf(suffix)
  // Versions made of commits once began with v0.0.0 also for paths of gopkg.in that end in .v1, and Go still takes them.
  return major === wanted || (suffix.startsWith('.') && wanted === 'v1' && version.startsWith('v0.0.0-'))
}

/** The major version that a path's suffix names: v2 for `/v2` and for `.v2-unstable`. */
function majorOf(suffix: string): string {
  return suffix.slice(1).replace(/-unstable$/, '')
}
