import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { Fault } from '../version/fault.ts'
import { type Version, withoutBuild } from '../version/semver.ts'
import { buildFault, goVersion } from './go-version.ts'
import { type GoModule, placeOf } from './module.ts'
import { splitModulePath } from './module-path.ts'
import { placeModule } from './placement.ts'

/** The name of a tag, or every reason why Go would not take it for the module. */
export type TagReading =
  | { readonly ok: true; readonly tag: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Names the tag by which Go finds a version of a module (https://go.dev/ref/mod#vcs-version): the folder, a slash, and the
 * version with a v. A folder that is only there for the major version, such as `v2`, is not part of it.
 *
 * `root` is the import path of the repository, if it is known; see `placeModule`.
 */
export function tagOf(module: GoModule, version: Version, root: string | undefined): TagReading {
  const placing = placeModule(module, root)
  const complaints = [
    ...complain(module, versionFault(version)),
    ...complain(module, majorFault(module.mod.module, version)),
    ...(placing.ok ? [] : [placing.complaint])
  ]
  if (!placing.ok || complaints.length > 0) return { ok: false, complaints }
  const { under } = placing.placement
  const tag = `${under === '' ? '' : `${under}/`}${goVersion(version)}`
  const refused = complain(module, refFault(tag))
  return refused.length === 0 ? { ok: true, tag } : { ok: false, complaints: refused }
}

function complain(module: GoModule, fault: Fault | undefined): readonly Complaint[] {
  if (fault === undefined) return []
  return [{ place: placeOf(module, module.mod.moduleLine), problem: fault.fault, remedy: fault.remedy }]
}

function versionFault(version: Version): Fault | undefined {
  const fault = buildFault(version)
  const shown = quote(`v${withoutBuild(version)}+${version.build.join('.')}`)
  return fault && { fault: `the version ${shown} ${fault.fault}`, remedy: fault.remedy }
}

/** A path without suffix is for v0 and v1, one with a suffix for that major version alone. */
function majorFault(path: string, version: Version): Fault | undefined {
  const parts = splitModulePath(path)
  if (parts === undefined) return undefined
  const { prefix, suffix, major } = parts
  const unmarked = version.major === '0' || version.major === '1'
  if (major === undefined ? unmarked : major === version.major) return undefined
  const wanted = goVersion(version)
  const ending = suffix.startsWith('.') ? `.v${version.major}` : unmarked ? '' : `/v${version.major}`
  const remedy = `write module ${prefix}${ending}, in the imports too, or release ${major === undefined ? 'v0 or v1' : `v${major}`}`
  const ends = major === undefined ? `does not end in /v${version.major}` : `ends in ${suffix}`
  return { fault: `the module path ${quote(path)} ${ends}, so Go does not take ${wanted} for it`, remedy }
}

const longestRef = 255
const refused = /[\^~:?*[\\ ]|\.\.|@\{|\.lock(?:\/|$)/

/** What a module path may have and the name of a tag may not (git-check-ref-format; GitHub takes refs of 255 bytes). */
function refFault(tag: string): Fault | undefined {
  const sign = refused.exec(tag)?.[0]
  if (sign !== undefined) {
    const fault = `the tag ${quote(tag)} would have ${quote(sign)}, which git takes in no tag`
    return { fault, remedy: 'rename the folder or the prerelease' }
  }
  const length = `refs/tags/${tag}`.length
  if (length <= longestRef) return undefined
  const fault = `the tag ${quote(tag)} makes a ref of ${length} bytes, more than the ${longestRef} a ref may have`
  return { fault, remedy: 'shorten the folder or the prerelease' }
}
