import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { inLine } from '#core/release/latest'
import type { Released } from '#core/release/released'
import type { Decision } from './decision.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { higherReleases } from './questions.ts'

/** A finding, and whether the run ends with it. */
interface Finding extends Complaint {
  readonly refused: boolean
}

/** A lower version must not hold a higher one, and a line does not go back. A rerun of an old release does neither. */
function downgrades({ subject }: Decision, { answers }: Facts): Finding[] {
  const { release, sha, present } = subject
  const higher = higherReleases(subject)
  const since = new Set(answers.changes?.list.map((change) => change.sha))
  since.delete(sha)
  const held = higher.filter(({ commit }) => since.has(commit) || answers.ancestors.get(`${commit}..${sha}`) === true)
  const top = inLine(higher, release.version).at(-1)
  const backwards = !present && top !== undefined && !held.includes(top)
  const remedy = 'release a version above it, or put the fix on the release branch of its own line'
  const problem = `its commit comes after that of ${named(held)}, which is a higher version`
  return [
    ...(held.length > 0 ? [{ place: release.tag, problem, remedy, refused: true }] : []),
    ...(backwards
      ? [
          {
            place: release.tag,
            problem: `the line has ${quote(top.tag)} already`,
            remedy: 'release a version above it',
            refused: true
          }
        ]
      : [])
  ]
}

/** The highest of these, and how many others there are. */
function named(lowestFirst: readonly Released[]): string {
  const others = lowestFirst.length - 1
  return `${quote(lowestFirst.at(-1)?.tag ?? '')}${others > 0 ? ` (and of ${others} more)` : ''}`
}

function branchFindings(inputs: Inputs, { subject, origin }: Decision, { refs }: Facts): Finding[] {
  const check = inputs['branch-check']
  if (check === 'off' || origin.ok === true) return []
  const refused = check === 'require'
  const place = subject.kind === 'main-build' ? `branch ${quote(origin.name ?? '')}` : subject.release.tag
  if (origin.ok === undefined) {
    if (!refused) return []
    const problem = 'nobody could tell which branch holds its commit'
    return [{ place, problem, remedy: 'check out with fetch-depth: 0, or pass a token with contents: read', refused }]
  }
  const { release } = subject.origins
  const strict = subject.release.version.patch !== '0' && release !== undefined && subject.kind !== 'main-build'
  const wanted = strict ? [release.name] : [refs.defaultBranch, subject.releaseBranch]
  const names = wanted.filter((name) => name !== undefined && name !== '').map((name) => quote(name ?? ''))
  if (names.length === 0) {
    const problem = 'the server has no default branch, and there is no branch-pattern: no branch is right'
    return [{ place, problem, remedy: 'push the default branch, or set branch-check to off', refused }]
  }
  const where = origin.name === undefined || subject.kind === 'main-build' ? '' : `, but on ${quote(origin.name)}`
  const problem =
    subject.kind === 'main-build'
      ? 'it is neither the default branch nor a release branch'
      : `its commit is not on ${names.join(' or ')}${where}`
  return [{ place, problem, remedy: `release from ${names.join(' or ')}`, refused }]
}

function parityFindings(inputs: Inputs, { subject, parity }: Decision, { answers }: Facts): Finding[] {
  const check = inputs['rc-parity']
  const { release, kind, sha } = subject
  if (check === 'off' || kind !== 'stable') return []
  const refused = check === 'require'
  const { candidate, rival, result } = parity
  const place = release.tag
  if (candidate === undefined) {
    if (release.version.patch !== '0') return []
    return [{ place, problem: 'it had no release candidate', remedy: 'release a candidate of it first', refused }]
  }
  if (rival !== undefined) {
    const problem = `${quote(candidate.tag)} is its last candidate in the order ${inputs['prerelease-order']}, ${quote(rival.tag)} by number`
    return [
      {
        place,
        problem,
        remedy: 'set prerelease-order to numeric-suffix, or make a candidate that is the last by both',
        refused
      }
    ]
  }
  if (result === 'equal') return []
  const { ahead, behind } = answers
  const counts = ahead && behind ? ` (${ahead.total} commits more, ${behind.total} fewer)` : ''
  const problem = `it is at ${sha.slice(0, 12)}, its last candidate ${quote(candidate.tag)} at ${candidate.commit.slice(0, 12)}${counts}`
  return [
    { place, problem, remedy: 'release the commit of the candidate, or make another candidate of this one', refused }
  ]
}

/** What speaks against the release, beyond its identity. */
export function findingsOf(inputs: Inputs, decision: Decision, facts: Facts): Finding[] {
  return [
    ...downgrades(decision, facts),
    ...branchFindings(inputs, decision, facts),
    ...parityFindings(inputs, decision, facts)
  ]
}
