import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { Version } from '../version/semver.ts'
import { type GoModule, placeOf } from './module.ts'
import type { ModuleSets } from './sets.ts'

/** The version that a module is released with, and the set that gives it. */
export interface SetVersion {
  readonly set: string
  readonly version: Version
}

/** The versions by module path; a module that is excluded has none. */
export interface Assignment {
  readonly versions: ReadonlyMap<string, SetVersion>
  readonly complaints: readonly Complaint[]
}

/**
 * Gives each module the version of its set. As `multimod verify` does, it complains of a module that is neither in a set nor
 * excluded, and of a module in a set that the repository does not have.
 * @param modules every module of the repository that counts, also those that globs leave out of a release
 */
export function assignVersions(modules: readonly GoModule[], { file, sets, excluded }: ModuleSets): Assignment {
  const listed = sets.flatMap(({ name, version, modules: members }) =>
    members.map(({ path, line }) => ({ path, line, name, version }))
  )
  const versions = new Map(listed.map(({ path, name, version }) => [path, { set: name, version }]))
  const found = new Set(modules.map(({ mod }) => mod.module))
  const never = new Set(excluded.map(({ path }) => path))
  const unlisted = modules
    .filter(({ mod }) => !versions.has(mod.module) && !never.has(mod.module))
    .map((module) => ({
      place: placeOf(module, module.mod.moduleLine),
      problem: `the module ${quote(module.mod.module)} is in no set of ${file}`,
      remedy: `add it to a set there, or to excluded-modules`
    }))
  const absent = listed
    .filter(({ path }) => !found.has(path))
    .map(({ path, line, name }) => ({
      place: `${file}:${line}`,
      problem: `the set ${quote(name)} has the module ${quote(path)}, of which the repository has no go.mod that counts`,
      remedy: 'correct the path, or take it out'
    }))
  return { versions, complaints: [...unlisted, ...absent] }
}
