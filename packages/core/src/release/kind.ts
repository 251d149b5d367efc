import { channelOf } from '../version/channel.ts'
import type { Version } from '../version/semver.ts'

/** What a release can be. `main-build` is the build of a branch, which has no tag of its own. */
export const kinds = ['stable', 'rc', 'beta', 'alpha', 'marker', 'other-prerelease', 'main-build'] as const
export type Kind = (typeof kinds)[number]

const channels: readonly Kind[] = ['rc', 'beta', 'alpha']

/**
 * The kind of a version. A marker is a prerelease that only marks a commit, such as rc.0 at the start of a cycle;
 * `markers` lists them as they stand in the version. The case of a channel does not matter here: RC.1 is a candidate.
 */
export function kindOf(version: Version, markers: readonly string[]): Exclude<Kind, 'main-build'> {
  const channel = channelOf(version)
  if (channel === undefined) return 'stable'
  if (markers.includes(version.prerelease.join('.'))) return 'marker'
  const name = channel.name.toLowerCase()
  return (channels.find((kind) => kind === name) as 'rc' | 'beta' | 'alpha' | undefined) ?? 'other-prerelease'
}

/** Whether a release of this kind is a prerelease by SemVer; a build of a branch, 0.0.0-SHA, is one too. */
export function isPrereleaseKind(kind: Kind): boolean {
  return kind !== 'stable'
}
