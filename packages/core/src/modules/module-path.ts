import { quote } from '../action/untrusted.ts'
import { pathFault } from '../manifest/go-mod-path.ts'
import { splitPathVersion } from '../manifest/go-mod-version.ts'
import type { Fault } from '../version/fault.ts'

/** A module path, parted from the suffix that names its major version. */
export interface ModulePathParts {
  readonly prefix: string
  /** `/v2`; of gopkg.in `.v2` and `.v2-unstable`; '' for a path that stands for v0 and v1. */
  readonly suffix: string
  /** The major version of the suffix, in digits. */
  readonly major: string | undefined
}

/** Parts a module path at the suffix of its major version; undefined for endings that Go takes in none, such as `/v1`. */
export function splitModulePath(path: string): ModulePathParts | undefined {
  const parts = splitPathVersion(path)
  return parts && { ...parts, major: /[0-9]+/.exec(parts.suffix)?.[0] }
}

/**
 * Why others cannot download a module of this path, as the end of a sentence about it; undefined when they can. It is one that
 * a go.mod may have, begins with a domain, and has fewer signs than that of a package
 * (https://go.dev/ref/mod#go-mod-file-ident).
 */
export function modulePathFault(path: string): Fault | undefined {
  const host = path.split('/', 1)[0] ?? ''
  if (!host.includes('.')) {
    const remedy = 'write the path by which others import it, such as example.com/team/app'
    return { fault: 'has no dot in its first element, so it names no host', remedy }
  }
  if (/[^-.0-9a-z]/.test(host)) {
    return { fault: `has the host ${quote(host)}`, remedy: 'use lower-case letters, digits, dots and hyphens there' }
  }
  const fault = pathFault(path)
  if (fault !== undefined) return { fault, remedy: 'rename that part of it' }
  if (path.includes('+')) return { fault: 'has a plus sign', remedy: 'use letters, digits and - . _ ~ alone' }
  const hidden = path.split('/').find((element) => element.startsWith('.'))
  if (hidden !== undefined) return { fault: `has the element ${quote(hidden)}`, remedy: 'take off the dot in front' }
  return splitPathVersion(path) === undefined ? suffixFault(path) : undefined
}

function suffixFault(path: string): Fault {
  if (path.startsWith('gopkg.in/')) {
    return { fault: 'does not end in .vN, as every path of gopkg.in does', remedy: 'end it in the major version: .v1' }
  }
  const ending = path.slice(path.lastIndexOf('/'))
  const remedy = ending === '/v1' ? 'leave out /v1' : 'end it in /v2, /v3... without leading zeros, or in a name'
  return { fault: `ends in ${quote(ending)}, which Go takes for no major version`, remedy }
}
