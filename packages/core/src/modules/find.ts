import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { globFault, matcherOf } from '../manifest/globs.ts'
import { folderName, folderOf } from './module.ts'

/** Which modules of a repository are meant: all of them where nothing is included, none that is excluded. */
export interface ModuleGlobs {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/**
 * Finds the go.mod files that count among the paths of a repository, in the order of their folders. The root and nested ones
 * count; those inside `vendor`, `testdata` and folders that begin with `_` or `.` do not, since the go command passes these
 * over (https://go.dev/ref/mod#glos-package, `go help packages`).
 *
 * A glob names folders, `.` the root; one that ends in `**` or `go.mod` is matched with the path of the go.mod instead, so that
 * `**` means all of them and `sdk/**` also the module in `sdk`.
 */
export function findModules(paths: readonly string[], globs: ModuleGlobs): readonly string[] {
  const included = globs.include.map(moduleMatcher)
  const excluded = globs.exclude.map(moduleMatcher)
  return moduleFiles(paths).filter(
    (file) =>
      (included.length === 0 || included.some((matches) => matches(file))) && !excluded.some((matches) => matches(file))
  )
}

/** What is wrong with the globs: one that is not taken, or one of `include` that matches no module at all. */
export function checkModuleGlobs(paths: readonly string[], { include, exclude }: ModuleGlobs): readonly Complaint[] {
  const files = moduleFiles(paths)
  const faulty = Object.entries({ include, exclude }).flatMap(([place, globs]) =>
    globs.flatMap((glob): Complaint[] => {
      const fault = globFault(glob)
      return fault === undefined ? [] : [{ place, problem: fault.problem, remedy: fault.remedy }]
    })
  )
  const unmatched = include
    .filter((glob) => globFault(glob) === undefined && !files.some(moduleMatcher(glob)))
    .map((glob) => ({
      place: 'include',
      problem: `${quote(glob)} matches no folder with a go.mod`,
      remedy: 'name folders from the root of the repository, such as src/*, or . for the root'
    }))
  return [...faulty, ...unmatched]
}

/** Globs of `exclude` that leave nothing out: mistyped ones would let a module be released that is not to be. */
export function idleExcludes(paths: readonly string[], { exclude }: ModuleGlobs): readonly Complaint[] {
  // Those in vendor and testdata count here, since people may exclude them to be sure.
  const files = paths.filter((path) => /(?:^|\/)go\.mod$/.test(path))
  return exclude
    .filter((glob) => globFault(glob) === undefined && !files.some(moduleMatcher(glob)))
    .map((glob) => ({
      place: 'exclude',
      problem: `${quote(glob)} matches no folder with a go.mod`,
      remedy: 'see whether a module is released that is not to be'
    }))
}

function moduleFiles(paths: readonly string[]): readonly string[] {
  const files = paths.filter((path) => path === 'go.mod' || (path.endsWith('/go.mod') && !passedOver(folderOf(path))))
  return [...new Set(files)].sort((a, b) => (folderOf(a) < folderOf(b) ? -1 : 1))
}

function passedOver(folder: string): boolean {
  return folder.split('/').some((name) => name === 'vendor' || name === 'testdata' || /^[_.]/.test(name))
}

function moduleMatcher(written: string): (file: string) => boolean {
  const glob = written.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '')
  const matches = matcherOf(glob, false)
  if (/(?:^|\/)(?:\*\*|go\.mod)$/.test(glob)) return matches
  return (file) => matches(folderName(folderOf(file)))
}
