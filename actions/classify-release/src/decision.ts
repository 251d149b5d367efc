import { type Branch, type Origin, originOf } from '#core/release/branch'
import { type Bump, bumpBetween } from '#core/release/bump'
import { breakingOf, type Change, type Suggestion, suggest } from '#core/release/change'
import { type Promotion, promote, usualMatrix, withoutChanges } from '#core/release/environments'
import { isLatest, isLatestInLine, makesLatest } from '#core/release/latest'
import { type Parity, parityOf } from '#core/release/parity'
import { stableOf } from '#core/release/released'
import { type Support, supportAfter } from '#core/release/support'
import { compareVersions } from '#core/version/compare'
import { nextMajor, nextMinor, nextPatch, nextPrerelease } from '#core/version/next'
import { type Version, withoutBuild } from '#core/version/semver'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { habitsOf, isPrereleaseSubject, type Subject } from './subject.ts'

/** Everything that is decided about a release, before it is written into outputs. */
export interface Decision {
  readonly subject: Subject
  readonly bump: Bump | undefined
  readonly isLatest: boolean
  readonly isLatestInLine: boolean
  readonly makeLatest: boolean
  readonly origin: Origin
  readonly parity: Parity
  readonly support: Support | undefined
  readonly suggestion: Suggestion | undefined
  readonly breaking: readonly Change[]
  readonly promotion: Promotion
  readonly next: Readonly<Record<'patch' | 'minor' | 'major' | 'prerelease', string>>
}

function origin({ kind, release, origins, sha, releaseBranch }: Subject, { request, refs, answers }: Facts): Origin {
  if (kind === 'main-build') {
    const name = request.branch
    return { name, ok: name === refs.defaultBranch || name === releaseBranch }
  }
  const holds = ({ head }: Branch) => (head === sha ? true : answers.ancestors.get(`${sha}..${head}`))
  return originOf(release.version, origins, holds)
}

/** A candidate is suggested as a candidate: the release that the commits ask for, with the prerelease that it has. */
function suggestionFor({ kind, release, previousStable }: Subject, { answers }: Facts): Suggestion | undefined {
  const changes = answers.changes ?? (previousStable === undefined ? { list: [], total: 0 } : undefined)
  if (changes === undefined) return undefined
  const suggestion = suggest(previousStable?.version, changes.list)
  // Among the commits that were not read, one may ask for more.
  if (changes.list.length < changes.total && !asksForAll(previousStable?.version, suggestion)) return undefined
  if (suggestion.version === undefined || kind === 'main-build') return suggestion
  return { ...suggestion, version: { ...suggestion.version, prerelease: release.version.prerelease } }
}

/** Whether no commit could ask for more. */
function asksForAll(previous: Version | undefined, { bump }: Suggestion): boolean {
  return bump === 'major' || (bump === 'minor' && previous?.major === '0')
}

const nothing: Version = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] }

function nextOf(inputs: Inputs, { kind, release, previousStable }: Subject): Decision['next'] {
  const from = kind === 'main-build' ? (previousStable?.version ?? nothing) : release.version
  return {
    patch: withoutBuild(nextPatch(from)),
    minor: withoutBuild(nextMinor(from)),
    major: withoutBuild(nextMajor(from)),
    prerelease: withoutBuild(nextPrerelease(from, inputs['prerelease-order']))
  }
}

function promotionOf(inputs: Inputs, { kind, release, released, previousStable, values }: Subject): Promotion {
  const stable = kind === 'stable' ? bumpBetween(previousStable?.version, release.version) : undefined
  const matrix = inputs.environments ?? usualMatrix
  const rivals = kind === 'stable' ? stableOf(released) : released
  const order = inputs['prerelease-order']
  const outrun = rivals.some((other) => compareVersions(other.version, release.version, order) > 0)
  return promote(outrun ? withoutChanges(matrix) : matrix, stable ?? 'prerelease', values)
}

/** Decides, from the inputs and the facts alone. */
export function decide(inputs: Inputs, facts: Facts, subject: Subject): Decision {
  const { kind, release, released, sha, previousTag } = subject
  const stable = !isPrereleaseSubject(subject)
  return {
    subject,
    bump: kind === 'main-build' ? undefined : bumpBetween(previousTag?.version, release.version),
    isLatest: stable && isLatest(release.version, released),
    isLatestInLine: stable && isLatestInLine(release.version, released),
    makeLatest: stable && makesLatest(release, released),
    origin: origin(subject, facts),
    parity: parityOf(release.version, sha, released, habitsOf(inputs)),
    support:
      stable && inputs.support !== undefined ? supportAfter(release.version, released, inputs.support) : undefined,
    suggestion: suggestionFor(subject, facts),
    breaking: breakingOf(facts.answers.changes?.list ?? []),
    promotion: promotionOf(inputs, subject),
    next: nextOf(inputs, subject)
  }
}
