import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { readGoVersion } from '../modules/go-version.ts'
import { modulePathFault, splitModulePath } from '../modules/module-path.ts'

/** A module at a version, which has its `v`: `v1.2.3`. */
export interface ModuleVersion {
  readonly path: string
  readonly version: string
}

/**
 * What Go has against a module at a version: the path, the version, or that the two do not fit each other (`Check` in
 * golang.org/x/mod/module). `+incompatible` is refused: it belongs to modules without a go.mod.
 */
export function moduleFault({ path, version }: ModuleVersion): string | undefined {
  const pathFault = modulePathFault(path)
  if (pathFault !== undefined) return `the module path ${quote(path)} ${pathFault.fault}`
  const read = readGoVersion(version)
  if (!read.ok) return `the version ${read.problem}`
  const wanted = splitModulePath(path)?.major
  const fits = wanted === undefined ? ['0', '1'] : [wanted]
  if (fits.includes(read.version.major)) return undefined
  return `the module path ${quote(path)} is for ${fits.map((major) => `v${major}`).join(' or ')}, and the version is ${version}`
}

/** Each capital as an exclamation mark and its small letter, since file systems may not tell them apart (`go help goproxy`). */
function escaped(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
}

/** A module path and a version as a module proxy has them in its addresses and files. Nothing in them leads elsewhere. */
export interface Escaped {
  readonly path: string
  readonly version: string
}

/**
 * Escapes a module path and a version for a proxy.
 * @throws Failure for a path or a version that Go does not take
 */
export function escapeModule(module: ModuleVersion): Escaped {
  const fault = moduleFault(module)
  if (fault !== undefined) throw new Failure(`${fault}: correct the module line of its go.mod, or the version`)
  return { path: escaped(module.path), version: escaped(module.version) }
}
