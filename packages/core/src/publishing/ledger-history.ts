/** What the history of a release tells its ledger; pure. */
import type { Commit } from '../history/range.ts'
import type { Ledger, LedgerPull } from './ledger-document.ts'

/** A title is as long as the ledger takes, in characters. */
const longestTitle = 1024

const merge = /^Merge pull request #([1-9]\d{0,15}) from \S+$/
const squash = /\(#([1-9]\d{0,15})\)$/

function pull(number: string, title: string): LedgerPull | undefined {
  const whole = Number(number)
  return Number.isSafeInteger(whole)
    ? { number: whole, title: [...title.trim()].slice(0, longestTitle).join('') }
    : undefined
}

/**
 * The pull request that a commit brought, where its message is one that GitHub writes: of a squash the number ends the header,
 * and of a merge the title stands in the first line of the body. Of several numbers the last one is that of the squash.
 */
export function pullOf(message: string): LedgerPull | undefined {
  const [header = '', ...body] = message.split(/\r\n|\n|\r/)
  const [, number] = merge.exec(header.trim()) ?? []
  if (number !== undefined) return pull(number, body.find((line) => line.trim() !== '') ?? '')
  const [end, squashed] = squash.exec(header.trim()) ?? []
  return end === undefined || squashed === undefined ? undefined : pull(squashed, header.trim().slice(0, -end.length))
}

/**
 * Tells the commits of a release and their pull requests, each once.
 * @param commits the newest first
 */
export function historyOf(commits: readonly Commit[]): Pick<Ledger, 'commits' | 'pullRequests'> {
  const pulls = new Map<number, LedgerPull>()
  for (const { message } of commits) {
    const found = pullOf(message)
    if (found !== undefined && !pulls.has(found.number)) pulls.set(found.number, found)
  }
  return { commits: commits.map(({ sha }) => sha).toReversed(), pullRequests: [...pulls.values()] }
}
