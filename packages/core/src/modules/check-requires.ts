import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { GoReplace, GoRequire } from '../manifest/go-mod.ts'
import { goVersion, isPlaceholder, isPseudoVersion } from './go-version.ts'
import { type GoModule, placeOf } from './module.ts'
import { replaceOf } from './replace.ts'
import type { SiblingRequire } from './siblings.ts'

/** What is wrong with a require of a sibling, once its module is tagged; undefined for one that will resolve. */
export function siblingComplaint({
  module,
  requirement,
  release,
  replace,
  kind
}: SiblingRequire): Complaint | undefined {
  if (kind === 'current' || kind === 'older') return undefined
  if (release === undefined) {
    const remedy = `release ${quote(requirement.path)} too, or require a released version of it`
    return placeholderComplaint(module, requirement, replace, remedy)
  }
  const wanted = goVersion(release)
  const remedy = `require ${wanted}, as the mode bump does, and release the commit that has it`
  const placeholder = placeholderComplaint(module, requirement, replace, remedy)
  if (placeholder !== undefined) return placeholder
  const what = isPseudoVersion(requirement.version) ? 'the pseudo-version ' : ''
  const hidden = replace === undefined ? '' : `; the replace on line ${replace.line} hides that from builds here`
  const problem = `requires ${quote(requirement.path)} at ${what}${quote(requirement.version)}, and its tag is ${wanted}${hidden}`
  return { place: placeOf(module, requirement.line), problem, remedy }
}

/** What is wrong with a require of a module of another repository: a placeholder in place of its version. */
export function foreignComplaint(module: GoModule, requirement: GoRequire): Complaint | undefined {
  if (!isPlaceholder(requirement.version)) return undefined
  const replace = replaceOf(module.mod, requirement)
  if (requirement.version === 'v0.0.0' && replace === undefined) return undefined
  return placeholderComplaint(module, requirement, replace, 'require a released version of it')
}

function placeholderComplaint(
  module: GoModule,
  requirement: GoRequire,
  replace: GoReplace | undefined,
  remedy: string
): Complaint | undefined {
  if (!isPlaceholder(requirement.version)) return undefined
  const why =
    replace === undefined
      ? 'which nobody can download'
      : `which only the replace on line ${replace.line} satisfies, and nobody who requires this module sees that`
  const problem = `requires ${quote(requirement.path)} at the placeholder ${quote(requirement.version)}, ${why}`
  return { place: placeOf(module, requirement.line), problem, remedy }
}

/** What people should know of a require of kind `older`: it stays as it is. */
export function olderWarning({ module, requirement, release }: SiblingRequire): Complaint {
  const instead = release === undefined ? '' : `, released before ${goVersion(release)}`
  const problem = `requires ${quote(requirement.path)} at ${quote(requirement.version)}${instead}`
  return { place: placeOf(module, requirement.line), problem, remedy: 'bump it if the new version is needed' }
}
