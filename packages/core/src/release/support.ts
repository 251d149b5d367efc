import { compareNumbers } from '../version/compare.ts'
import { lineOf } from '../version/line.ts'
import type { Version } from '../version/semver.ts'
import { below, type Released, stableOf } from './released.ts'

/** The lines of these versions, newest first, such as 1.0, 0.10, 0.9. */
export function linesOf(versions: readonly Version[]): string[] {
  const lines = new Map(versions.map((version) => [lineOf(version), version]))
  const newestFirst = [...lines].sort(
    ([, a], [, b]) => compareNumbers(b.major, a.major) || compareNumbers(b.minor, a.minor)
  )
  return newestFirst.map(([line]) => line)
}

/** What a stable release does to the lines that are supported. */
export interface Support {
  /** The lines that are supported once it is out, newest first. */
  readonly supported: readonly string[]
  /** The lines that leave support with it: when two lines are supported, 0.3.0 ends 0.1. */
  readonly ended: readonly string[]
}

/**
 * Judges a stable release when the newest `count` minor lines are supported. Which lines it ends depends on the releases
 * below it alone, so that a later run for it, when others came after it, says the same.
 */
export function supportAfter(version: Version, released: readonly Released[], count: number): Support {
  const stable = stableOf(released)
  const versions = stable.map((other) => other.version)
  const lower = below(stable, version, 'semver').map((other) => other.version)
  const before = linesOf(lower).slice(0, count)
  const after = linesOf([...lower, version]).slice(0, count)
  return {
    supported: linesOf([...versions, version]).slice(0, count),
    ended: before.filter((line) => !after.includes(line))
  }
}
