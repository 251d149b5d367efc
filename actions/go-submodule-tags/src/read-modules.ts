import type { Complaint } from '#core/action/plan'
import { decodeText } from '#core/manifest/decode'
import { EditFault } from '#core/manifest/fault'
import { readGoMod } from '#core/manifest/go-mod'
import type { Tree, TreeEntry } from '#core/manifest/tree'
import { assignVersions } from '#core/modules/assign'
import { checkModuleGlobs, findModules, idleExcludes } from '#core/modules/find'
import { type GoModule, moduleAt } from '#core/modules/module'
import type { ModuleSets } from '#core/modules/sets'
import type { Version } from '#core/version/semver'
import { type ReleasedModules, type Selection, selectModules } from './selection.ts'

/** The modules of a tree, and those of them that are released. */
export interface ModulesOfTree extends ReleasedModules {
  /** Every module that counts, by folder, also those that are not released. */
  readonly modules: readonly GoModule[]
  /** The texts of the go.mod files, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
}

const everything = { include: [], exclude: [] }

/** The words of a fault are for whoever names files; here folders can be left out. */
function unreadable(place: string, { problem, remedy }: EditFault): Complaint {
  const isGoMod = /(?:^|\/)go\.mod$/.test(place)
  const instead = isGoMod ? remedy.replace('take it out of files', 'name its folder in exclude') : remedy
  return { place, problem, remedy: instead.replace(/, or take it out of files$/, '') }
}

async function textsOf(
  tree: Tree,
  paths: readonly string[],
  listFor: (path: string) => Complaint[]
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const read of tree.read(paths)) {
    try {
      if (!read.ok) throw read.fault
      texts.set(read.path, decodeText(read.bytes))
    } catch (error) {
      if (!(error instanceof EditFault)) throw error
      listFor(read.path).push(unreadable(read.path, error))
    }
  }
  return texts
}

async function setsOf(file: string, texts: ReadonlyMap<string, string>, complaints: Complaint[]) {
  const text = texts.get(file)
  if (text === undefined) return undefined
  const { readModuleSets } = await import('#core/modules/sets')
  const reading = await readModuleSets(text, file)
  if (reading.ok) return reading.sets
  complaints.push(...reading.complaints)
  return undefined
}

/** What a go.mod says that nobody releases is of interest only to those who require it. */
function parse(files: readonly string[], texts: ReadonlyMap<string, string>, released: ReadonlySet<string>) {
  const modules: GoModule[] = []
  const complaints: Complaint[] = []
  const warnings: Complaint[] = []
  for (const file of files) {
    const text = texts.get(file)
    if (text === undefined) continue
    const reading = readGoMod(text)
    if (reading.ok) modules.push(moduleAt(file, reading.mod))
    else {
      const { line, problem, remedy } = reading
      const list = released.has(file) ? complaints : warnings
      list.push({ place: `${file}:${line}`, problem, remedy })
    }
  }
  return { modules, complaints, warnings }
}

/** Go takes no go.mod from behind a link, so there is no module; whoever made the link means one. */
function links(entries: readonly TreeEntry[]): Complaint[] {
  const linked = entries.filter(({ kind }) => kind === 'symlink').map(({ path }) => path)
  return findModules(linked, everything).map((place) => ({
    place,
    problem: 'is a symbolic link, so Go sees no module there',
    remedy: 'put a file in its place, or take it away'
  }))
}

/**
 * Reads every go.mod of a tree, and says which modules are released with which version.
 * @param version what all modules get where there are no sets
 */
export async function readModules(
  tree: Tree,
  selection: Selection,
  version: Version | undefined
): Promise<ModulesOfTree> {
  // On a disk the kind of a file costs a look at it, so only those that count are asked for theirs.
  const entries = (await tree.list()).filter(({ path }) => /(?:^|\/)go\.mod$/.test(path))
  const paths = entries.filter(({ kind }) => kind === 'file' || kind === 'executable').map(({ path }) => path)
  const globFaults = checkModuleGlobs(paths, selection)
  const files = findModules(paths, everything)
  const chosen = new Set(globFaults.length > 0 ? [] : findModules(paths, selection))
  const complaints: Complaint[] = [...globFaults]
  const setsFile = selection['module-sets'].replace(/^\.\//, '')
  const warnings: Complaint[] = [...idleExcludes(paths, selection), ...links(entries)]
  const listFor = (path: string) => (chosen.has(path) || path === setsFile ? complaints : warnings)
  const texts = await textsOf(tree, setsFile === '' ? files : [...files, setsFile], listFor)
  const sets: ModuleSets | undefined = setsFile === '' ? undefined : await setsOf(setsFile, texts, complaints)
  const read = parse(files, texts, chosen)
  complaints.push(...read.complaints)
  const assigned = sets === undefined ? undefined : assignVersions(read.modules, sets)
  complaints.push(...(assigned?.complaints ?? []))
  const selected = selectModules(read.modules, { selection, chosen, sets, assigned, version })
  const found = { complaints: [...complaints, ...selected.complaints], warnings: [...warnings, ...read.warnings] }
  return { ...read, ...selected, texts, ...found }
}
