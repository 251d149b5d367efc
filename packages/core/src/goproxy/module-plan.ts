import type { TreeEntry } from '../manifest/tree.ts'
import { isGo124 } from './go-language.ts'
import { type ModuleVersion, moduleFault } from './module-version.ts'
import { type FileNote, selectFiles } from './select-files.ts'

/** A module at the version that it is to have, and where it is. */
export interface FolderModule extends ModuleVersion {
  /** From the top of the repository; '' for the top itself. */
  readonly folder: string
}

/** A file of a zip: its name in the module, and where in the repository it is. */
export interface PlannedFile {
  readonly name: string
  readonly path: string
  /** Git changes nothing in it on the way out of the repository. */
  readonly raw: boolean
}

/** What goes into the zip of a module. */
export interface ModulePlan {
  readonly module: FolderModule
  /** None when something is refused: there is no zip then. */
  readonly files: readonly PlannedFile[]
  readonly omitted: readonly FileNote[]
  readonly refused: readonly FileNote[]
}

/** The path of a file of a module from the top of the repository. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/**
 * Says which files of a commit go into the zip of a module. A module in a folder without a LICENSE gets the one of the top,
 * as the go command gives it (`codeRepo.Zip` in cmd/go/internal/modfetch).
 */
export function planModule(module: FolderModule, entries: readonly TreeEntry[], goMod: Uint8Array): ModulePlan {
  const start = module.folder === '' ? '' : `${module.folder}/`
  const own = entries
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, kind }) => ({ path: path.slice(start.length), kind }))
  const lends = module.folder !== '' && !own.some(({ path }) => path === license) && entries.some(isTopLicense)
  const all: readonly TreeEntry[] = lends ? [...own, { path: license, kind: 'file' }] : own
  const fault = moduleFault(module)
  const misnamed = fault === undefined ? [] : [{ path: 'go.mod', why: `cannot have this version: ${fault}` }]
  const { included, omitted, refused } = selectFiles(all, isGo124(new TextDecoder().decode(goMod)))
  const files = included.map((name) =>
    lends && name === license ? { name, path: license, raw: true } : { name, path: start + name, raw: false }
  )
  const faults = [...misnamed, ...refused]
  return { module, files: faults.length === 0 ? files : [], omitted, refused: faults }
}

const license = 'LICENSE'

function isTopLicense({ path, kind }: TreeEntry): boolean {
  return path === license && (kind === 'file' || kind === 'executable' || kind === 'symlink')
}
