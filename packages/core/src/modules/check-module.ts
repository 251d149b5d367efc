import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { compareVersions } from '../version/compare.ts'
import { parseVersion, type Version } from '../version/semver.ts'
import { goVersion } from './go-version.ts'
import { type GoModule, placeOf } from './module.ts'
import { isLocal, replacedFolder } from './replace.ts'

/** Every `replace` by a folder that the repository does not have: a clone of it alone cannot be built. */
export function replaceComplaints(module: GoModule): readonly Complaint[] {
  return module.mod.replaces
    .filter((replace) => isLocal(replace) && replacedFolder(module.folder, replace.target) === undefined)
    .map(({ path, target, line }) => ({
      place: placeOf(module, line),
      problem: `replaces ${quote(path)} by ${quote(target)}, a folder outside the repository`,
      remedy: 'take the replace out and require a released version, or use a go.work that is not committed'
    }))
}

/**
 * What people should know of a version that its own go.mod retracts. It is right in a version that only retracts others
 * (https://go.dev/ref/mod#go-mod-file-retract), so it is no reason to refuse.
 */
export function retractionWarning(module: GoModule, version: Version): Complaint | undefined {
  const own = module.mod.retracts.find(({ low, high }) => {
    const [from, to] = [parseVersion(low.replace(/^v/, '')), parseVersion(high.replace(/^v/, ''))]
    if (from === undefined || to === undefined) return false
    return compareVersions(from, version) <= 0 && compareVersions(version, to) <= 0
  })
  if (own === undefined) return undefined
  const problem = `retracts ${goVersion(version)}, the version that is released: no one will get it who asks for the latest`
  const remedy = 'correct the retract, unless this release is there to retract alone'
  return { place: placeOf(module, own.line), problem, remedy }
}
