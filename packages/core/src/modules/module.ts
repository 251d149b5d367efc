import type { GoMod } from '../manifest/go-mod.ts'

/** A Go module of a repository: where its go.mod stands and what that says. */
export interface GoModule {
  /** From the root of the repository, with `/` and none at the end; '' for the root itself. */
  readonly folder: string
  /** The path of the go.mod. */
  readonly file: string
  readonly mod: GoMod
}

/** The module of a go.mod that stands at this path from the root of the repository. */
export function moduleAt(file: string, mod: GoMod): GoModule {
  return { folder: folderOf(file), file, mod }
}

/** The folder of a file; '' for the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0))
}

/** How a folder is named to people: a dot for the root. */
export function folderName(folder: string): string {
  return folder === '' ? '.' : folder
}

/** Where a line of a module's go.mod is, for a complaint. */
export function placeOf({ file }: GoModule, line: number): string {
  return `${file}:${line}`
}

/** Modules in the order of their folders, by code units, so that a root comes first and a list never depends on its source. */
export function inFolderOrder(modules: readonly GoModule[]): readonly GoModule[] {
  return [...modules].sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0))
}
