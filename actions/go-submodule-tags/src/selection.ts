import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { Assignment } from '#core/modules/assign'
import type { GoModule } from '#core/modules/module'
import type { ModuleSets } from '#core/modules/sets'
import type { VersionOf } from '#core/modules/siblings'
import type { Version } from '#core/version/semver'
import type { Inputs } from './inputs.ts'

/** What says which modules are released. */
export type Selection = Pick<Inputs, 'include' | 'exclude' | 'module-sets' | 'sets'>

/** The modules that are released, each with its version. */
export interface ReleasedModules {
  readonly versionOf: VersionOf
  /** The set that a module is of; empty without sets. */
  readonly setOf: (module: GoModule) => string
  readonly complaints: readonly Complaint[]
}

/** What the choice is made from. */
export interface Choice {
  readonly selection: Selection
  /** The go.mod files that the globs leave. */
  readonly chosen: ReadonlySet<string>
  readonly sets: ModuleSets | undefined
  readonly assigned: Assignment | undefined
  /** What all modules get where there are no sets. */
  readonly version: Version | undefined
}

function unknownSets({ selection, sets }: Choice): Complaint[] {
  const known = sets?.sets.map(({ name }) => name) ?? []
  return selection.sets
    .filter((name) => sets !== undefined && !known.includes(name))
    .map((name) => ({
      place: 'sets',
      problem: `${selection['module-sets']} has no set ${quote(name)}`,
      remedy: `name some of ${known.map(quote).join(', ')}`
    }))
}

/** Chooses the modules that are released: those that the globs leave, of the sets that are named, with their versions. */
export function selectModules(modules: readonly GoModule[], choice: Choice): ReleasedModules {
  const { selection, chosen, assigned, version } = choice
  const wanted = new Set(selection.sets)
  const setOf = ({ mod }: GoModule) => assigned?.versions.get(mod.module)?.set ?? ''
  const versionOf: VersionOf = (module) => {
    if (!chosen.has(module.file)) return undefined
    if (selection['module-sets'] === '') return version
    if (wanted.size > 0 && !wanted.has(setOf(module))) return undefined
    return assigned?.versions.get(module.mod.module)?.version
  }
  const complaints = unknownSets(choice)
  const unread = selection['module-sets'] === '' ? version === undefined : assigned === undefined
  const isNothing = chosen.size > 0 ? !modules.some(versionOf) : selection.include.length === 0
  // Where something else was wrong before, that nothing is left is no news.
  if (complaints.length === 0 && !unread && isNothing) complaints.push(nothing(modules))
  return { versionOf, setOf, complaints }
}

function nothing(modules: readonly GoModule[]): Complaint {
  const none = modules.length === 0
  return {
    place: 'modules',
    problem: none ? 'the repository has no go.mod that counts' : 'no module is left to release',
    remedy: none ? 'run this on a commit that has one' : 'widen include, narrow exclude, or name other sets'
  }
}
