import type { Complaint } from '#core/action/plan'
import { mainBuildVersion } from '#core/version/main-build'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import type { Inputs } from './inputs.ts'

/** What the runner says about the run, as far as the decision needs it. */
export interface Run {
  readonly ref: string
  readonly sha: string
}

/** What is to be classified, by the inputs and the run alone. */
export interface Request {
  readonly run: Run
  readonly release: ReleaseTag
  /** The branch that was built; undefined for a version tag. */
  readonly branch: string | undefined
  /** The release that the user says it follows. */
  readonly previous: ReleaseTag | undefined
}

type Reading<T> = { readonly value: T } | { readonly complaint: Complaint }

const heads = 'refs/heads/'

function mainBuild(inputs: Inputs, run: Run): Reading<ReleaseTag> {
  const sha = inputs.sha || run.sha
  const prefix = inputs['tag-prefix'][0] ?? ''
  if (!/^[0-9a-f]+$/.test(sha)) {
    const problem = 'the commit of this build is not known: GITHUB_SHA is no full SHA'
    return { complaint: { place: 'sha', problem, remedy: 'set the input sha' } }
  }
  const version = mainBuildVersion(sha)
  return { value: { tag: `${prefix}0.0.0-${version.prerelease.join('.')}`, prefix, version } }
}

function readTag(place: string, text: string, prefixes: readonly string[]): Reading<ReleaseTag> {
  const reading = readVersion(text, prefixes)
  if (reading.ok) return { value: reading.value }
  return { complaint: { place, problem: reading.problem, remedy: reading.remedy } }
}

/** Reads what is to be classified: a version tag, or the build of a branch when the version is `refs/heads/…`. */
export function readRequest(inputs: Inputs, run: Run): Request | readonly Complaint[] {
  const { version, previous, 'tag-prefix': prefixes } = inputs
  const branch = version.startsWith(heads) ? version.slice(heads.length) : undefined
  const release = branch === undefined ? readTag('version', version, prefixes) : mainBuild(inputs, run)
  const before = previous === '' ? undefined : readTag('previous', previous, prefixes)
  const complaints = [release, before].flatMap((reading) =>
    reading !== undefined && 'complaint' in reading ? [reading.complaint] : []
  )
  if (!('value' in release)) return complaints
  if (complaints.length > 0) return complaints
  return { run, release: release.value, branch, previous: before && 'value' in before ? before.value : undefined }
}
