import type { GoMod } from '../manifest/go-mod.ts'
import { isLocal, replacedFolder, replaceOf } from '../modules/replace.ts'

/**
 * Finds a version that has no tag yet and that the go command would ask for, were it run in a module: one that the module
 * requires, or a module that it is replaced by from a folder, and that no folder replaces.
 * @param goModOf gives what a go.mod in a folder of the repository says; undefined where there is none that can be read
 * @param coming versions by module path
 * @returns `PATH@VERSION`
 */
export function comingVersion(
  folder: string,
  goModOf: (folder: string) => GoMod | undefined,
  coming: ReadonlyMap<string, string>
): string | undefined {
  const main = goModOf(folder)
  if (main === undefined) return undefined
  const folders = new Set([folder])
  for (const one of folders) {
    for (const requirement of goModOf(one)?.requires ?? []) {
      // Go heeds the replaces of the main module alone.
      const replace = replaceOf(main, requirement)
      const { path, version } = requirement
      if (replace === undefined && coming.get(path) === version) return `${path}@${version}`
      const target = replace !== undefined && isLocal(replace) ? replacedFolder(folder, replace.target) : undefined
      if (target !== undefined) folders.add(target)
    }
  }
  return undefined
}
