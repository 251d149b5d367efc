import { branchesToAsk } from '#core/release/branch'
import { parityOf } from '#core/release/parity'
import { highest, type Released, stableOf } from '#core/release/released'
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

/** The stable releases that come after this one: the highest of its own line, and the highest of all. */
export function higherReleases({ kind, release, released }: Subject): Released[] {
  if (kind !== 'stable') return []
  const { version } = release
  const higher = stableOf(released).filter((other) => compareVersions(other.version, version) > 0)
  const { major, minor } = version
  const own = highest(higher.filter((other) => other.version.major === major && other.version.minor === minor))
  return [...new Set([own, highest(higher)])].filter((other) => other !== undefined)
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
  const contained = higherReleases(subject).filter(({ commit }) => commit !== sha)
  return {
    changes: previousStable && { base: previousStable.commit, head: sha },
    parity: parityQuestion(inputs, subject),
    ancestors: [
      ...branches.map(({ head }) => [sha, head] as const),
      ...contained.map(({ commit }) => [commit, sha] as const)
    ]
  }
}
