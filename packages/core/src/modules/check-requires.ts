import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { GoReplace, GoRequire } from '../manifest/go-mod.ts'
import { goVersion, isPlaceholder, isPseudoVersion } from './go-version.ts'
import { type GoModule, placeOf } from './module.ts'
import { replaceOf } from './replace.ts'
import type { SiblingRequire } from './siblings.ts'

/** What is wrong with a require of a sibling, once its module is tagged; undefined for one that will resolve. */
export function siblingComplaint({ module, require, release, replace, kind }: SiblingRequire): Complaint | undefined {
  if (kind === 'current' || kind === 'older') return undefined
  if (release === undefined) {
    const remedy = `release ${quote(require.path)} too, or require a released version of it`
    return placeholderComplaint(module, require, replace, remedy)
  }
  const wanted = goVersion(release)
  const remedy = `require ${wanted}, as the mode bump does, and release the commit that has it`
  const placeholder = placeholderComplaint(module, require, replace, remedy)
  if (placeholder !== undefined) return placeholder
  const what = isPseudoVersion(require.version) ? 'the pseudo-version ' : ''
  const hidden = replace === undefined ? '' : `; the replace on line ${replace.line} hides that from builds here`
  const problem = `requires ${quote(require.path)} at ${what}${quote(require.version)}, and its tag is ${wanted}${hidden}`
  return { place: placeOf(module, require.line), problem, remedy }
}

/** What is wrong with a require of a module of another repository: a placeholder in place of its version. */
export function foreignComplaint(module: GoModule, require: GoRequire): Complaint | undefined {
  const replace = replaceOf(module.mod, require)
  if (require.version === 'v0.0.0' && replace === undefined) return undefined
  return placeholderComplaint(module, require, replace, 'require a released version of it')
}

function placeholderComplaint(
  module: GoModule,
  require: GoRequire,
  replace: GoReplace | undefined,
  remedy: string
): Complaint | undefined {
  if (!isPlaceholder(require.version)) return undefined
  const why =
    replace === undefined
      ? 'which nobody can download'
      : `which only the replace on line ${replace.line} satisfies, and nobody who requires this module sees that`
  const problem = `requires ${quote(require.path)} at the placeholder ${quote(require.version)}, ${why}`
  return { place: placeOf(module, require.line), problem, remedy }
}

/** What people should know of a require of a version released before: it stays as it is. */
export function olderWarning({ module, require, release, kind }: SiblingRequire): Complaint | undefined {
  if (kind !== 'older' || release === undefined) return undefined
  const problem = `requires ${quote(require.path)} at ${quote(require.version)}, released before ${goVersion(release)}`
  return { place: placeOf(module, require.line), problem, remedy: 'bump it if the new version is needed' }
}
