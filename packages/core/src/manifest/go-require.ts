import { quote } from '../action/untrusted.ts'
import { parseVersion } from '../version/semver.ts'
import { EditFault } from './fault.ts'
import { readStatements } from './go-mod-lines.ts'
import { innerSpan, stringValue } from './go-mod-string.ts'
import type { GoToken } from './go-mod-tokens.ts'
import { fitsPath, splitPathVersion } from './go-mod-version.ts'
import type { Place } from './place.ts'

/**
 * Changes the version of a module in the `require` lines of a go.mod, alone or in blocks; `replace`, `exclude` and `retract`
 * stay, and so do `// indirect` and other comments, blank before them or not. What stands there may be no version, such as
 * the name of a branch, which Go replaces when it next writes the file. Throws an EditFault for a version that Go would not
 * take there, and where the syntax of the file is broken.
 */
export function editGoRequire(text: string, module: string, value: string): Place[] {
  checkVersion(module, value)
  const places: Place[] = []
  const add = ([path, version, ...more]: readonly GoToken[], line: number) => {
    if (path === undefined || version === undefined || more.length > 0 || stringValue(path) !== module) return
    const { start, end } = innerSpan(version)
    places.push({ start, end, replacement: value, old: text.slice(start, end), new: value, line, path: module })
  }
  for (const { tokens, line, block } of readStatements(text)) {
    if (tokens[0]?.text !== 'require') continue
    if (block === undefined) add(tokens.slice(1), line)
    else if (tokens.length === 1) for (const one of block) add(one.tokens, one.line)
  }
  return places
}

/**
 * Throws an EditFault for a version at which Go would not require the module: a v in front, strict SemVer, no build but
 * +incompatible, and from v2 on the major version ends the path.
 */
export function checkVersion(module: string, value: string): void {
  const version = value.startsWith('v') ? parseVersion(value.slice(1)) : undefined
  const build = version?.build.join('.') ?? ''
  if (version === undefined || (build !== '' && build !== 'incompatible')) {
    throw new EditFault(`cannot require ${module} at ${quote(value)}`, 'give a Go version such as v1.2.3')
  }
  const parts = splitPathVersion(module)
  if (parts !== undefined && fitsPath(value, parts.suffix)) return
  const path = parts?.suffix === '' ? `${module}/v${version.major}` : `a path that ends in ${version.major}`
  throw new EditFault(`cannot require ${module} at ${quote(value)}, of another major version`, `require ${path}`)
}
