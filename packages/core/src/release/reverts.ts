import type { Commit } from '../history/range.ts'

/** The commit that another one takes back: by its hash, or by the number of its pull request. */
export type Reverted = { readonly hash: string } | { readonly number: string }

const header = /^(?:revert|reapply)[\s:!(]/i
const byHash = /^This reverts commit ([0-9a-f]{7,64})\b/
const byNumber = /^Reverts (?:[\w.-]+\/[\w.-]+)?#([0-9]+)$/

/**
 * What a commit takes back. Git writes the hash into the body, under `Revert "…"`, or `Reapply "…"` for the revert of a
 * revert; GitHub's button the number of the pull request. A body alone, under another header, takes nothing back.
 */
export function revertedBy(first: string, paragraphs: readonly string[]): Reverted | undefined {
  if (!header.test(first)) return undefined
  for (const paragraph of paragraphs) {
    const hash = byHash.exec(paragraph)?.[1]
    if (hash !== undefined) return { hash }
    const number = byNumber.exec(paragraph)?.[1]
    if (number !== undefined) return { number }
  }
  return undefined
}

/** The number that a squashed pull request has at the end of its header. */
function numberOf(message: string): string | undefined {
  const end = message.search(/[\r\n]/)
  return / \(#([0-9]+)\)\s*$/.exec((end < 0 ? message : message.slice(0, end)).slice(-100))?.[1]
}

/** The place in the range of the commit that each one takes back; -1 where it takes none of them back. */
export function targetsOf(commits: readonly Commit[], reverts: readonly (Reverted | undefined)[]): number[] {
  const numbers = new Map<string | undefined, number>()
  for (const [index, { message }] of commits.entries()) numbers.set(numberOf(message), index)
  return reverts.map((reverted) => {
    if (reverted === undefined) return -1
    if ('number' in reverted) return numbers.get(reverted.number) ?? -1
    return commits.findIndex(({ sha }) => sha.startsWith(reverted.hash))
  })
}

/**
 * Which commits are taken back in the end: those with a revert that is not taken back itself. The order of the commits
 * does not count, since dates can run backwards; reverts that name each other in a circle, which only a forger can make,
 * are cut where they close.
 */
export function takenBack(targets: readonly number[]): boolean[] {
  const reverts = new Map<number, number[]>()
  for (const [index, target] of targets.entries()) {
    if (target !== index) reverts.set(target, [...(reverts.get(target) ?? []), index])
  }
  const known = new Map<number, boolean>()
  const isTakenBack = (index: number): boolean => {
    const found = known.get(index)
    if (found !== undefined) return found
    known.set(index, false)
    const answer = (reverts.get(index) ?? []).some((revert) => !isTakenBack(revert))
    known.set(index, answer)
    return answer
  }
  return targets.map((_, index) => isTakenBack(index))
}
