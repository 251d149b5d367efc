import { compareNumbers } from '../version/compare.ts'
import { lineOf } from '../version/line.ts'
import type { Version } from '../version/semver.ts'
import { type Released, stableOf } from './released.ts'

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

/** Judges a stable release when the newest `count` minor lines are supported. */
export function supportAfter(version: Version, released: readonly Released[], count: number): Support {
  const versions = stableOf(released).map((other) => other.version)
  const before = linesOf(versions).slice(0, count)
  const supported = linesOf([...versions, version]).slice(0, count)
  return { supported, ended: before.filter((line) => !supported.includes(line)) }
}
