import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { folderName, type GoModule, placeOf } from './module.ts'
import { type ModulePathParts, modulePathFault, splitModulePath } from './module-path.ts'

/** Where Go looks for a module: the folder that begins its tags ('' for none), and the import path of the repository. */
export interface Placement {
  readonly under: string
  readonly root: string
}

/** A placement, or why Go would not find the module where it is. */
export type Placing =
  | { readonly ok: true; readonly placement: Placement }
  | { readonly ok: false; complaint: Complaint }

/**
 * Finds where Go looks for a module: the path of the repository's root is taken off its path, and so is the suffix of the
 * major version, for which there may be a folder or not (https://go.dev/ref/mod#vcs-dir).
 *
 * `root` is the import path of the repository, such as github.com/owner/name; module paths of its host must be inside it.
 * Undefined, or for a path of another host (a vanity import), the folder alone tells how much of the path is the root.
 */
export function placeModule(module: GoModule, root: string | undefined): Placing {
  const path = module.mod.module
  const parts = splitModulePath(path)
  const fault = modulePathFault(path)
  if (parts === undefined || fault !== undefined) {
    const { fault: wrong, remedy } = fault ?? { fault: 'is none that Go takes', remedy: 'correct it' }
    return misplaced(module, wrong, remedy)
  }
  if (path.startsWith('gopkg.in/')) {
    if (module.folder === '') return { ok: true, placement: { under: '', root: path } }
    const remedy = 'move its go.mod to the root, or give it another path'
    return misplaced(
      module,
      `is of gopkg.in, which serves the root of a repository and not ${quote(module.folder)}`,
      remedy
    )
  }
  return root !== undefined && hostOf(root) === hostOf(path) ? insideRoot(module, parts, root) : byFolder(module, parts)
}

function insideRoot(module: GoModule, { prefix, suffix }: ModulePathParts, root: string): Placing {
  const { folder } = module
  const path = module.mod.module
  const under = path === root ? '' : folderIn(prefix, root)
  if (under === undefined) {
    return misplaced(module, `is outside ${quote(root)}, the repository`, `write module ${join(root, folder)}${suffix}`)
  }
  if (folder === under || folder === join(under, suffix.slice(1))) return { ok: true, placement: { under, root } }
  const remedy = `write module ${join(root, folder)}${suffix}, or move the go.mod`
  return misplaced(module, `belongs into the folder ${quote(folderName(under))}, where Go looks for it`, remedy)
}

function byFolder(module: GoModule, { prefix, suffix }: ModulePathParts): Placing {
  const { folder } = module
  const outer = suffix !== '' && `/${folder}`.endsWith(suffix) ? folder.slice(0, -suffix.length) : undefined
  for (const under of outer === undefined ? [folder] : [folder, outer]) {
    if (under === '') return { ok: true, placement: { under, root: prefix } }
    if (prefix.endsWith(`/${under}`)) {
      return { ok: true, placement: { under, root: prefix.slice(0, -under.length - 1) } }
    }
  }
  const remedy = `let it end in /${folder}${suffix}, or move the go.mod`
  return misplaced(module, `does not end in its folder ${quote(folder)}, where Go would look for it`, remedy)
}

/** The rest of a path inside a root, '' for the root itself; hosts such as GitHub take owner and name in any case. */
function folderIn(path: string, root: string): string | undefined {
  if (!`${path}/`.toLowerCase().startsWith(`${root}/`.toLowerCase())) return undefined
  return path.slice(root.length + 1)
}

function hostOf(path: string): string {
  return (path.split('/', 1)[0] ?? '').toLowerCase()
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/')
}

function misplaced(module: GoModule, wrong: string, remedy: string): Placing {
  const { module: path, moduleLine } = module.mod
  const problem = `the module path ${quote(path)} ${wrong}`
  return { ok: false, complaint: { place: placeOf(module, moduleLine), problem, remedy } }
}
