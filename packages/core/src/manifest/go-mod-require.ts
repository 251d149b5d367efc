import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoRequire } from './go-mod.ts'
import { isIndirect } from './go-mod-comment.ts'
import type { GoLine } from './go-mod-lines.ts'
import { innerSpan, stringOf } from './go-mod-string.ts'
import type { GoToken } from './go-mod-tokens.ts'
import { canonicalVersion, fitsPath, type PathVersion, splitPathVersion } from './go-mod-version.ts'

/** The fault that a directive does not have the words it needs. */
export function usage(verb: string, example: string, line: number): EditFault {
  return new EditFault(`has ${quote(verb)} without the words it needs, or with more`, `write ${example}`, line)
}

/** Reads a version in its canonical form. Throws an EditFault for what is none. */
export function versionOf(token: GoToken, line: number): string {
  const text = stringOf(token, line)
  const version = canonicalVersion(text)
  if (version !== undefined) return version
  throw new EditFault(`has ${quote(text)} in place of a version`, 'give a version such as v1.2.3', line)
}

/** Reads the path of a module, and the major version at its end. Throws an EditFault for a wrong one. */
export function modulePathOf(token: GoToken, line: number): PathVersion & { readonly path: string } {
  return partsOf(stringOf(token, line), line)
}

function partsOf(path: string, line: number): PathVersion & { readonly path: string } {
  const parts = splitPathVersion(path)
  if (parts !== undefined) return { ...parts, path }
  const remedy = path.startsWith('gopkg.in/')
    ? 'end a path of gopkg.in in .v and the major version'
    : 'end it in /v2 or a later major version, or in none'
  throw new EditFault(`has the module path ${quote(path)}, which ends in no major version of Go's`, remedy, line)
}

/** Throws an EditFault where a version is not of the major version that ends the path. */
export function checkMajor({ path, prefix, suffix }: ReturnType<typeof modulePathOf>, version: string, line: number) {
  if (fitsPath(version, suffix)) return
  const major = version.slice(0, version.indexOf('.'))
  const separator = path.startsWith('gopkg.in/') ? '.' : '/'
  const other = separator === '/' && /^v[01]$/.test(major) ? prefix : `${prefix}${separator}${major}`
  const problem = `has ${quote(path)} at ${version}, of another major version`
  throw new EditFault(problem, `name ${other}, or a version that fits the path`, line)
}

/** Reads the module and version of a `require` or `exclude`. Throws an EditFault where Go refuses them. */
export function moduleVersion(verb: string, args: readonly GoToken[], line: number): { path: string; version: string } {
  const [module, token] = args
  if (module === undefined || token === undefined || args.length > 2) {
    throw usage(verb, `${verb} example.com/module v1.2.3`, line)
  }
  // Go looks at the version before it judges the path.
  const path = stringOf(module, line)
  const version = versionOf(token, line)
  checkMajor(partsOf(path, line), version, line)
  return { path, version }
}

/** Reads a `require`. Throws an EditFault where Go refuses it. */
export function readRequire(args: readonly GoToken[], { suffix, line }: GoLine): GoRequire {
  const { path, version } = moduleVersion('require', args, line)
  const { start, end } = innerSpan(args[1] as GoToken)
  return { path, version, indirect: isIndirect(suffix), line, versionStart: start, versionEnd: end }
}
