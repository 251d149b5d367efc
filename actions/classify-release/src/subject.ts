import type { RemoteRefs } from '#core/git/remote'
import { type Origins, originsOf } from '#core/release/branch'
import { isPrereleaseKind, type Kind, kindOf } from '#core/release/kind'
import { inLine } from '#core/release/latest'
import { type Habits, previousStable, previousTag } from '#core/release/previous'
import { below, highest, type Released, releasedOf, stableOf } from '#core/release/released'
import { lineOf } from '#core/version/line'
import { nextMajor, nextMinor, nextPatch } from '#core/version/next'
import { formatVersion, isPrerelease, type Version } from '#core/version/semver'
import type { ReleaseTag } from '#core/version/tag'
import { fillTemplate, type TemplateValues, templateValues } from '#core/version/template'
import type { Inputs } from './inputs.ts'
import type { Request } from './request.ts'

/** What is classified, seen among the refs of the repository. */
export interface Subject {
  readonly release: ReleaseTag
  readonly kind: Kind
  /** The commit; empty when neither the server nor the run names one. */
  readonly sha: string
  /** Whether the tag is at the server. */
  readonly present: boolean
  /** The other releases with the same prefix. */
  readonly released: readonly Released[]
  readonly previousTag: Released | undefined
  readonly previousStable: Released | undefined
  /** The release line; empty for the build of a branch that belongs to none. */
  readonly line: string
  readonly releaseBranch: string
  readonly origins: Origins
  readonly values: TemplateValues
}

/** How prereleases are read in this repository. */
export function habitsOf(inputs: Inputs): Habits {
  return { order: inputs['prerelease-order'], markers: inputs.marker }
}

/** The placeholders of templates. A short hash of digits alone would be read as a number, and illegal with a leading zero. */
function valuesOf(release: ReleaseTag, sha: string): TemplateValues {
  const values = templateValues(release, sha === '' ? undefined : sha)
  const short = values['short-sha']
  return { ...values, 'short-sha': short !== undefined && /^[0-9]+$/.test(short) ? `g${short}` : short }
}

function branchOf(pattern: string, release: ReleaseTag): string {
  return fillTemplate(pattern, valuesOf(release, ''))
}

/**
 * The release that a release branch goes on from: the highest one of its line, candidates included, or a first one that
 * is still to come.
 */
function maintained(
  branch: string,
  pattern: string,
  { prefix }: ReleaseTag,
  released: readonly Released[]
): Version | undefined {
  if (!pattern.includes('{')) return undefined
  const own = highest(released.filter((other) => branchOf(pattern, other) === branch))
  const top = highest(stableOf(released))?.version ?? { major: '0', minor: '0', patch: '0', prerelease: [], build: [] }
  const coming = [nextPatch(top), nextMinor(top), nextMajor(top)]
  const named = (version: Version) => branchOf(pattern, { tag: prefix + formatVersion(version), prefix, version })
  return own?.version ?? coming.find((version) => named(version) === branch)
}

function mainBuild(inputs: Inputs, { release, run, previous }: Request, branch: string, refs: RemoteRefs): Subject {
  const sha = inputs.sha || run.sha
  const released = releasedOf(refs.tags, release.prefix)
  const stable = stableOf(released)
  const line = maintained(branch, inputs['branch-pattern'], release, released)
  const lower = line === undefined ? stable : below(stable, line, 'semver')
  const before = (previous && findTag(previous, refs)) ?? (line && highest(inLine(stable, line))) ?? highest(lower)
  return {
    release,
    kind: 'main-build',
    sha,
    present: false,
    released,
    previousTag: before,
    previousStable: before,
    line: line === undefined ? '' : lineOf(line),
    releaseBranch: line === undefined ? '' : branch,
    origins: originsOf(refs.branches, branch, branch),
    values: valuesOf(release, sha)
  }
}

/** A tag with the commit that it leads to at the server; undefined when it is not there. */
export function findTag(release: ReleaseTag, { tags }: RemoteRefs): Released | undefined {
  const commit = tags.get(release.tag)?.commit
  return commit === undefined ? undefined : { ...release, commit }
}

/** Sees a request among the refs. A tag that the server has names the commit; else the inputs do, else the run. */
export function subjectOf(inputs: Inputs, request: Request, refs: RemoteRefs): Subject {
  if (request.branch !== undefined) return mainBuild(inputs, request, request.branch, refs)
  const { release, run, previous } = request
  const at = findTag(release, refs)
  const sha = at?.commit ?? (inputs.sha || run.sha)
  const released = releasedOf(refs.tags, release.prefix).filter(({ tag }) => tag !== release.tag)
  const given = previous && findTag(previous, refs)
  const stable = given !== undefined && !isPrerelease(given.version) ? given : undefined
  const pattern = inputs['branch-pattern']
  const releaseBranch = fillTemplate(pattern, valuesOf(release, sha))
  return {
    release,
    kind: kindOf(release.version, inputs.marker),
    sha,
    present: at !== undefined,
    released,
    previousTag: given ?? previousTag(release.version, released, habitsOf(inputs)),
    previousStable: stable ?? previousStable(release.version, released),
    line: lineOf(release.version),
    releaseBranch,
    origins: originsOf(refs.branches, releaseBranch, refs.defaultBranch),
    values: valuesOf(release, sha)
  }
}

/** Whether this is a prerelease: everything but a stable version. */
export function isPrereleaseSubject({ kind }: Subject): boolean {
  return isPrereleaseKind(kind)
}
