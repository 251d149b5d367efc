import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { EditFault } from '../manifest/fault.ts'
import { openManifest } from '../manifest/manifest.ts'
import { locate } from '../manifest/yaml/locate.ts'
import type { MapNode, YamlFile } from '../manifest/yaml/node.ts'
import type { Version } from '../version/semver.ts'
import { readGoVersion } from './go-version.ts'
import { fieldsOf, type ListedModule, mappingIn, modulesIn, type SetsReader, textIn } from './sets-yaml.ts'

/** Modules that are released together under one version. */
export interface ModuleSet {
  readonly name: string
  readonly version: Version
  readonly modules: readonly ListedModule[]
}

/** What a versions.yaml says: the sets, and the modules that are never released. */
export interface ModuleSets {
  readonly file: string
  readonly sets: readonly ModuleSet[]
  readonly excluded: readonly ListedModule[]
}

/** The sets of a file, or every reason why they cannot be used. */
export type ModuleSetsReading =
  | { readonly ok: true; readonly sets: ModuleSets }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Reads the module sets of a versions.yaml as the multimod tool of OpenTelemetry does: keys in any mixture of cases, other keys
 * passed over, `modules` of a set a list or one text with commas. A module stands in one set, or is excluded. Unlike that
 * tool it takes no version that cannot be a tag, and no key twice.
 * @param file the path of the file, for complaints
 */
export async function readModuleSets(text: string, file: string): Promise<ModuleSetsReading> {
  try {
    const yaml = await openManifest(file, text).yaml()
    const { node } = locate(yaml, [])
    if (node?.kind !== 'map') throw new EditFault('is no mapping', 'write keys and values there', 1)
    const reader: SetsReader = { file, yaml, complaints: [] }
    const sets = readSets(reader, yaml, node)
    checkTwice(reader, sets)
    return reader.complaints.length === 0 ? { ok: true, sets } : { ok: false, complaints: reader.complaints }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    const place = error.line === 0 ? file : `${file}:${error.line}`
    return { ok: false, complaints: [{ place, problem: error.problem, remedy: 'write it as multimod reads it' }] }
  }
}

function readSets(reader: SetsReader, yaml: YamlFile, root: MapNode): ModuleSets {
  const fields = fieldsOf(reader, root)
  const named = mappingIn(reader, fields.get('module-sets')?.node)
  if (named === undefined || named.pairs().length === 0) {
    throw new EditFault('has no module-sets', '', yaml.lineOf(root.start))
  }
  const sets = [...fieldsOf(reader, named).values()].flatMap(({ name, node }): ModuleSet[] => {
    const set = fieldsOf(reader, mappingIn(reader, node))
    const version = textIn(reader, set.get('version')?.node)
    const reading = readGoVersion(version?.text ?? '')
    if (!reading.ok) {
      const line = version?.line ?? yaml.lineOf((node ?? named).start)
      const problem = version === undefined ? 'there is none' : reading.problem
      reader.complaints.push({
        place: `${reader.file}:${line}`,
        problem: `the version of the set ${quote(name)}: ${problem}`,
        remedy: reading.remedy
      })
      return []
    }
    return [{ name, version: reading.version, modules: modulesIn(reader, set.get('modules')?.node) }]
  })
  return { file: reader.file, sets, excluded: modulesIn(reader, fields.get('excluded-modules')?.node) }
}

function checkTwice({ file, complaints }: SetsReader, { sets, excluded }: ModuleSets): void {
  const known = new Map(excluded.map(({ path }) => [path, 'is excluded']))
  for (const { name, modules } of sets) {
    for (const { path, line } of modules) {
      const other = known.get(path)
      if (other !== undefined) {
        const problem = `the set ${quote(name)} has the module ${quote(path)}, which ${other}`
        complaints.push({ place: `${file}:${line}`, problem, remedy: 'name it once' })
      }
      known.set(path, `is in the set ${quote(name)}`)
    }
  }
}
