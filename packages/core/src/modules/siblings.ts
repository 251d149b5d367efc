import type { GoReplace, GoRequire } from '../manifest/go-mod.ts'
import { compareVersions } from '../version/compare.ts'
import { parseVersion, type Version } from '../version/semver.ts'
import { goVersion, isPlaceholder, isPseudoVersion } from './go-version.ts'
import { type GoModule, inFolderOrder } from './module.ts'
import { isLocal, replaceOf } from './replace.ts'

/** The version that a module is released with; undefined for one that is not released. */
export type VersionOf = (module: GoModule) => Version | undefined

/** A require of one module of the repository by another. */
export interface SiblingRequire {
  readonly module: GoModule
  readonly requirement: GoRequire
  readonly sibling: GoModule
  /** The version that the sibling is released with. */
  readonly release: Version | undefined
  readonly replace: GoReplace | undefined
  /**
   * `current`: the version of the release. `older`: a version released before and not replaced by a folder, which can be had
   * whatever becomes of this release. `unreleased`: of a sibling that is not released. `other`: anything else.
   */
  readonly kind: 'current' | 'older' | 'unreleased' | 'other'
}

/** Every require between modules of the repository, by the folders of the modules and in the order of their files. */
export function siblingRequires(modules: readonly GoModule[], versionOf: VersionOf): readonly SiblingRequire[] {
  const sorted = inFolderOrder(modules)
  const byPath = new Map([...sorted].reverse().map((module) => [module.mod.module, module]))
  const found: SiblingRequire[] = []
  for (const module of sorted) {
    for (const requirement of module.mod.requires) {
      const sibling = byPath.get(requirement.path)
      if (sibling === undefined || sibling === module) continue
      const release = versionOf(sibling)
      const replace = replaceOf(module.mod, requirement)
      const kind = kindOf(requirement.version, release, replace)
      found.push({ module, requirement, sibling, release, replace, kind })
    }
  }
  return found
}

function kindOf(version: string, release: Version | undefined, replace: GoReplace | undefined): SiblingRequire['kind'] {
  if (release === undefined) return 'unreleased'
  if (version === goVersion(release)) return 'current'
  if (isLocal(replace) || isPseudoVersion(version) || isPlaceholder(version)) return 'other'
  const required = parseVersion(version.replace(/^v/, ''))
  return required !== undefined && compareVersions(required, release) < 0 ? 'older' : 'other'
}
