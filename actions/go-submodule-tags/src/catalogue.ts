import type { Complaint } from '#core/action/plan'
import { checkModules } from '#core/modules/check'
import { folderName, type GoModule } from '#core/modules/module'
import { releaseOrder } from '#core/modules/order'
import { tagOf } from '#core/modules/tag'
import type { Version } from '#core/version/semver'
import type { ModulesOfTree } from './read-modules.ts'

/** A module that is released. */
export interface Release {
  readonly module: GoModule
  readonly version: Version
  /** Empty where Go would take no tag for it: a complaint says why. */
  readonly tag: string
  /** Counted from 0, in the order in which the groups are released. */
  readonly group: number
  /** The set of `module-sets`, if any. */
  readonly set: string
}

/** What is to be tagged, those that others require first. */
export interface Catalogue {
  readonly releases: readonly Release[]
  /** Folders, a dot for the root. More than one in a group require each other. */
  readonly groups: readonly (readonly string[])[]
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
}

/** Orders the modules that are released, names their tags, and checks by reading that others can have them then. */
export function catalogueOf({ modules, versionOf, setOf }: ModulesOfTree, root: string | undefined): Catalogue {
  const released = releaseOrder(modules, versionOf)
    .map((group) => group.filter((module) => versionOf(module) !== undefined))
    .filter((group) => group.length > 0)
  const releases = released.flatMap((group, index) =>
    group.flatMap((module): Release[] => {
      const version = versionOf(module)
      if (version === undefined) return []
      const naming = tagOf(module, version, root)
      return [{ module, version, tag: naming.ok ? naming.tag : '', group: index, set: setOf(module) }]
    })
  )
  const groups = released.map((group) => group.map(({ folder }) => folderName(folder)))
  return { releases, groups, ...checkModules({ modules, versionOf, root }) }
}

/** The module at the root of the repository, if it is released: one in a folder such as `v2` stands there too, by its tag. */
export function rootOf({ releases }: Catalogue): Release | undefined {
  const tagged = releases.filter(({ tag }) => tag !== '' && !tag.includes('/'))
  return tagged.find(({ module }) => module.folder === '') ?? tagged[0]
}
