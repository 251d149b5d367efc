import { type Released, releasedOf } from '#core/release/released'
import { parseVersion, type Version } from '#core/version/semver'

/** Reads a version that the test knows to be one. */
export function version(text: string): Version {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

/** A commit by a short name of the test's own. */
export function commit(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)
}

/** Releases with the prefix v, each at a commit of its own, or at the one that is named after `@`. */
export function releases(...tags: readonly string[]): Released[] {
  const entries = tags.map((text) => {
    const [tag = '', name = tag] = text.split('@')
    return [tag, { commit: commit(name) }] as const
  })
  return releasedOf(new Map(entries), 'v')
}

/** The tags of Envoy AI Gateway around its first releases: candidates without a dot, patches on release branches. */
export const gateway = [
  'v0.1.0-rc1',
  'v0.1.0-rc2',
  'v0.1.0',
  'v0.1.1',
  'v0.1.2',
  'v0.1.3',
  'v0.1.4',
  'v0.1.5',
  'v0.2.0-rc1',
  'v0.2.0-rc2',
  'v0.2.0-rc3@v0.2.0',
  'v0.2.0',
  'v0.2.1'
]

/** The tags of the workload variant autoscaler, with an accident (rc-1) and a candidate after its release. */
export const autoscaler = [
  'v0.0.1',
  'v0.4.1',
  'v0.4.2',
  'v0.5.0-rc.1',
  'v0.5.0-rc-1@c760bb7',
  'v0.5.0',
  'v0.5.1@c760bb7',
  'v0.5.1-rc.1',
  'v0.5.1-rc.2'
]
