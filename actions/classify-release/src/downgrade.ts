import { quote } from '#core/action/untrusted'
import { inLine } from '#core/release/latest'
import type { Released } from '#core/release/released'
import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Facts } from './observe.ts'
import { higherReleases } from './questions.ts'

/** A lower version must not hold a higher one, and a line does not go back. A rerun of an old release does neither. */
export function downgrades({ subject }: Decision, { answers }: Facts): Finding[] {
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
