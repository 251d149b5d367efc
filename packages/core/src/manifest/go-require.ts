import { quote } from '../action/untrusted.ts'
import { parseVersion } from '../version/semver.ts'
import { EditFault } from './fault.ts'
import type { Place } from './place.ts'

const requirement =
  /^([ \t]*)(require[ \t]+)?("[^"\s]+"|`[^`\s]+`|[^\s()"`]+)([ \t]+)((?:(?!\/\/)[^\s()"`])+)(?=[ \t]*(?:\/\/|\r?$))/

/**
 * Changes the version of a module in the `require` lines of a go.mod, alone or in blocks; `replace`, `exclude` and `retract`
 * stay, and so do `// indirect` and other comments, blank before them or not. Throws an EditFault for a version that Go
 * would not take there.
 */
export function editGoRequire(text: string, module: string, value: string): Place[] {
  checkVersion(module, value)
  const places: Place[] = []
  let block: string | undefined
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const opened = /^[ \t]*([a-z]+)[ \t]*\([ \t]*(?:\/\/.*)?\r?$/.exec(line)?.[1]
    if (opened !== undefined) block = opened
    else if (/^[ \t]*\)/.test(line)) block = undefined
    else {
      const place = requireAt(line, block, module)
      if (place !== undefined) {
        const start = offset + place.start
        const end = start + place.version.length
        places.push({ start, end, replacement: value, old: place.version, new: value, line: index + 1, path: module })
      }
    }
    offset += line.length + 1
  }
  return places
}

/** Where the version of the module stands in a line, and which it is. */
function requireAt(
  line: string,
  block: string | undefined,
  module: string
): { start: number; version: string } | undefined {
  const match = requirement.exec(line)
  if (match === null) return undefined
  const [, blanks = '', keyword = '', path = '', gap = '', version = ''] = match
  const required = block === undefined ? keyword !== '' : block === 'require' && keyword === ''
  if (!required || path.replace(/^["`]|["`]$/g, '') !== module) return undefined
  return { start: blanks.length + keyword.length + path.length + gap.length, version }
}

/** Go's rule: a v in front, strict SemVer, no build but +incompatible, and from v2 on the major version ends the path. */
function checkVersion(module: string, value: string): void {
  const version = value.startsWith('v') ? parseVersion(value.slice(1)) : undefined
  const build = version?.build.join('.') ?? ''
  if (version === undefined || (build !== '' && build !== 'incompatible')) {
    throw new EditFault(`cannot require ${module} at ${quote(value)}`, 'give a Go version such as v1.2.3')
  }
  const suffix = /(?:^gopkg\.in\/.*\.v|\/v)([0-9]+)$/.exec(module)?.[1]
  const wanted = suffix ?? (build === '' ? undefined : version.major)
  if (wanted === undefined ? Number(version.major) < 2 : wanted === version.major) return
  const path = suffix === undefined ? `${module}/v${version.major}` : `a path that ends in ${version.major}`
  throw new EditFault(`cannot require ${module} at ${quote(value)}, of another major version`, `require ${path}`)
}
