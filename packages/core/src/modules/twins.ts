import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { folderName, type GoModule, placeOf } from './module.ts'
import { splitModulePath } from './module-path.ts'

/**
 * Finds the complaint about a module whose place a second go.mod takes: one of the same path, or one in the other of the two
 * folders where Go looks for a module from v2 on, which it then finds in neither (`sdk` and `sdk/v2` for a path in `sdk/v2`).
 * @param modules in the order in which a twin is named
 */
export function twinFinder(modules: readonly GoModule[]): (module: GoModule) => Complaint | undefined {
  const byFolder = new Map(modules.map((module) => [module.folder, module]))
  const byPath = new Map<string, GoModule[]>()
  for (const module of modules) byPath.set(module.mod.module, [...(byPath.get(module.mod.module) ?? []), module])
  return (module) => {
    const twin = byPath.get(module.mod.module)?.find((other) => other !== module)
    return twin === undefined ? rivalComplaint(module, byFolder) : twinComplaint(module, twin)
  }
}

function twinComplaint(module: GoModule, twin: GoModule): Complaint {
  const problem = `the module path ${quote(module.mod.module)} is that of ${twin.file} as well`
  return { place: placeOf(module, module.mod.moduleLine), problem, remedy: 'give each module a path of its own' }
}

function rivalComplaint(module: GoModule, byFolder: ReadonlyMap<string, GoModule>): Complaint | undefined {
  const suffix = splitModulePath(module.mod.module)?.suffix ?? ''
  const rival = suffix.startsWith('/') ? rivalOf(module.folder, suffix, byFolder) : undefined
  if (rival === undefined) return undefined
  const folders = [module, rival].map(({ folder }) => quote(folderName(folder))).join(' and ')
  const problem = `the folders ${folders} both can be that of ${quote(module.mod.module)}, so Go takes neither`
  const remedy = `keep one go.mod of the two, or take ${suffix} off the path of one`
  return { place: placeOf(module, module.mod.moduleLine), problem, remedy }
}

/** Any go.mod in the folder of the suffix rivals the module above it; one above rivals that folder by the same suffix alone. */
function rivalOf(folder: string, suffix: string, byFolder: ReadonlyMap<string, GoModule>): GoModule | undefined {
  const below = byFolder.get(folder === '' ? suffix.slice(1) : `${folder}${suffix}`)
  if (below !== undefined || !`/${folder}`.endsWith(suffix)) return below
  const above = byFolder.get(folder.slice(0, -suffix.length))
  return above !== undefined && splitModulePath(above.mod.module)?.suffix === suffix ? above : undefined
}
