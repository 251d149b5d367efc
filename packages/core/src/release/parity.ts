import type { Version } from '../version/semver.ts'
import { kindOf } from './kind.ts'
import { meantToPrecede } from './order.ts'
import type { Habits } from './previous.ts'
import { highest, type Released, sameRelease } from './released.ts'

/** How a stable release stands to its last candidate: the same commit, another one, or there was no candidate. */
export interface Parity {
  readonly result: 'equal' | 'differs' | 'none'
  readonly candidate: Released | undefined
  /** The last candidate by its number, when that is another tag: then nobody can tell which was last. */
  readonly rival: Released | undefined
}

function candidates(version: Version, released: readonly Released[], { markers }: Habits): Released[] {
  return sameRelease(released, version).filter((other) => kindOf(other.version, markers) === 'rc')
}

/** Compares a stable release at a commit with the last of its candidates; markers are none. */
export function parityOf(version: Version, commit: string, released: readonly Released[], habits: Habits): Parity {
  const all = version.prerelease.length > 0 ? [] : candidates(version, released, habits)
  const candidate = highest(all, habits.order)
  if (candidate === undefined) return { result: 'none', candidate, rival: undefined }
  const [rival] = meantToPrecede(candidate.version, all, habits.order)
  return { result: candidate.commit === commit ? 'equal' : 'differs', candidate, rival }
}
