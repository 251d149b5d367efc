import { branchesToAsk } from '#core/release/branch'
import { inLine } from '#core/release/latest'
import { parityOf } from '#core/release/parity'
import { type Released, stableOf } from '#core/release/released'
import { compareVersions } from '#core/version/compare'
import type { Inputs } from './inputs.ts'
import { habitsOf, type Subject } from './subject.ts'

/** A range of commits: those that can be reached from `head` and not from `base`. */
export interface RangeQuestion {
  readonly base: string
  readonly head: string
}

/** What the history has to be asked for this decision; nothing that the refs already tell. */
export interface Questions {
  /** The commits since the previous stable release. */
  readonly changes: RangeQuestion | undefined
  /** The commits between the last candidate and the release, and back. */
  readonly parity: RangeQuestion | undefined
  /** Whether the first is an ancestor of the second. */
  readonly ancestors: readonly (readonly [ancestor: string, descendant: string])[]
}

/** The stable releases that come after this one in the order of versions, lowest first. */
export function higherReleases({ kind, release, released }: Subject): Released[] {
  if (kind !== 'stable') return []
  return stableOf(released)
    .filter((other) => compareVersions(other.version, release.version) > 0)
    .sort((a, b) => compareVersions(a.version, b.version))
}

/**
 * The higher releases that are asked about one by one: the lowest, which is the likeliest to be held, the highest of its
 * line, and the highest of all. Whether the others are held by what is new in this release, its commits tell.
 */
function telling(subject: Subject): Released[] {
  const higher = higherReleases(subject)
  const own = inLine(higher, subject.release.version).at(-1)
  return [...new Set([higher[0], own, higher.at(-1)])].filter((other) => other !== undefined)
}

function parityQuestion(inputs: Inputs, { kind, release, released, sha }: Subject): RangeQuestion | undefined {
  if (inputs['rc-parity'] === 'off' || kind !== 'stable') return undefined
  const { result, candidate } = parityOf(release.version, sha, released, habitsOf(inputs))
  return result === 'differs' && candidate !== undefined ? { base: candidate.commit, head: sha } : undefined
}

/** Works out what must be asked, so that everything can be asked at once. */
export function questionsOf(inputs: Inputs, subject: Subject): Questions {
  const { kind, release, sha, previousStable, origins } = subject
  if (sha === '') return { changes: undefined, parity: undefined, ancestors: [] }
  const branches =
    kind === 'main-build' || inputs['branch-check'] === 'off' ? [] : branchesToAsk(release.version, origins, sha)
  const contained = new Set(telling(subject).map(({ commit }) => commit))
  contained.delete(sha)
  return {
    changes: previousStable && { base: previousStable.commit, head: sha },
    parity: parityQuestion(inputs, subject),
    ancestors: [
      ...branches.map(({ head }) => [sha, head] as const),
      ...[...contained].map((commit) => [commit, sha] as const)
    ]
  }
}
