import type { TreeEntry } from '../manifest/tree.ts'
import { type Collisions, collisionOf } from './collisions.ts'
import { filePathFault } from './names.ts'

/** A file and what is to be said of it. */
export interface FileNote {
  /** From the module's folder. */
  readonly path: string
  readonly why: string
  /** Set where the fault is none that Go finds: the file could not be read here. */
  readonly unread?: true
}

/** What becomes of the files of a module: each is in exactly one of the lists. */
export interface Selection {
  readonly included: readonly string[]
  /** Left out as Go leaves them out; nothing is wrong with them. */
  readonly omitted: readonly FileNote[]
  /** No version with such a file can be downloaded by anybody. */
  readonly refused: readonly FileNote[]
}

/**
 * Says which files of a module's folder go into its zip, by the rules of golang.org/x/mod/zip (`CheckFiles`). Sizes are not
 * looked at.
 * @param entries paths from the module's folder, in the order of the zip
 * @param go124 whether the module's go.mod says go 1.24 or newer
 */
export function selectFiles(entries: readonly TreeEntry[], go124: boolean): Selection {
  const nested = nestedModules(entries)
  const seen: Collisions = new Map()
  const included: string[] = []
  const omitted: FileNote[] = []
  const refused: FileNote[] = []
  for (const { path, kind } of entries) {
    // Git names a submodule and has no files of it; Go sees an empty folder, which is nothing.
    if (kind === 'submodule') continue
    const outside = outsideOf(path, nested, go124)
    const fault = outside === undefined ? refusalOf(path, seen) : undefined
    const left = outside ?? (kind === 'file' || kind === 'executable' ? undefined : irregular(kind))
    if (fault !== undefined) refused.push({ path, why: fault })
    else if (left !== undefined) omitted.push({ path, why: left })
    else included.push(path)
  }
  return { included, omitted, refused }
}

function irregular(kind: TreeEntry['kind']): string {
  return kind === 'symlink' ? 'is a symbolic link' : 'is no regular file'
}

function outsideOf(path: string, nested: ReadonlySet<string>, go124: boolean): string | undefined {
  if (isVendored(path, go124)) return 'is in a vendor folder'
  const module = foldersOf(path).find((folder) => nested.has(folder))
  if (module !== undefined) return `belongs to the module in ${module}`
  return path === '.hg_archival.txt' ? 'is what an archive of Mercurial adds' : undefined
}

function refusalOf(path: string, seen: Collisions): string | undefined {
  const fault = filePathFault(path)
  if (fault !== undefined) return fault
  if (path !== 'go.mod' && path.toLowerCase() === 'go.mod') return 'must be named go.mod, in small letters'
  return collisionOf(path, seen)
}

/** The folders below this one that have a go.mod of their own, in whatever case. */
function nestedModules(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = entries
    .filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(^|\/)go\.mod$/i.test(path))
    .map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  return new Set(folders.filter((folder) => folder !== ''))
}

/** The folders that a path is in, the outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash))
  return folders
}

/**
 * Whether a file is in a package below a folder named vendor. Before go 1.24 the start of the package was computed wrongly
 * for folders further down, and modules.txt was kept; old modules must keep their hashes, so Go goes by the go line.
 */
function isVendored(path: string, go124: boolean): boolean {
  if (go124 && path === 'vendor/modules.txt') return true
  if (path.startsWith('vendor/')) return path.includes('/', 'vendor/'.length)
  const at = path.indexOf('/vendor/')
  if (at < 0) return false
  return path.includes('/', go124 ? at + '/vendor/'.length : '/vendor/'.length)
}
