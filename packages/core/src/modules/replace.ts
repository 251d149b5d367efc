import type { GoMod, GoReplace, GoRequire } from '../manifest/go-mod.ts'

const indexes = new WeakMap<GoMod, ReadonlyMap<string, readonly GoReplace[]>>()

/** The replaces of a go.mod by the path that they replace: each require of a large one asks for its own. */
function byPath(mod: GoMod): ReadonlyMap<string, readonly GoReplace[]> {
  const known = indexes.get(mod)
  if (known !== undefined) return known
  const index = new Map<string, GoReplace[]>()
  for (const replace of mod.replaces) {
    const others = index.get(replace.path)
    if (others === undefined) index.set(replace.path, [replace])
    else others.push(replace)
  }
  indexes.set(mod, index)
  return index
}

/**
 * The `replace` that decides where a required module comes from: that of its version, else that of every version. It counts for
 * builds in the module itself alone; whoever requires the module does not see it (https://go.dev/ref/mod#go-mod-file-replace).
 */
export function replaceOf(mod: GoMod, { path, version }: GoRequire): GoReplace | undefined {
  let found: GoReplace | undefined
  for (const one of byPath(mod).get(path) ?? []) {
    if (one.version === version) return one
    if (one.version === undefined) found = one
  }
  return found
}

/** Tells whether a `replace` leads to a folder and not to another module. */
export function isLocal(replace: GoReplace | undefined): boolean {
  return replace !== undefined && replace.targetVersion === undefined
}

/** The folder that a local `replace` of the module in `folder` leads to; undefined for one outside the repository. */
export function replacedFolder(folder: string, target: string): string | undefined {
  const written = target.replaceAll('\\', '/')
  if (written.startsWith('/') || /^[A-Za-z]:/.test(written)) return undefined
  const names = folder === '' ? [] : folder.split('/')
  for (const name of written.split('/')) {
    if (name === '..' && names.pop() === undefined) return undefined
    if (name !== '..' && name !== '.' && name !== '') names.push(name)
  }
  return names.join('/')
}
