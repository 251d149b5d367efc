import { inert } from '../action/untrusted.ts'
import type { Commit } from '../history/range.ts'
import type { Change } from './change.ts'
import { bumpOfType, type CommitTypes } from './commit-types.ts'
import { readMessage } from './message.ts'
import { type Reverted, revertedBy, takenBack, targetsOf } from './reverts.ts'

const SUBJECT = 200

function changeOf({ sha, message }: Commit, types: CommitTypes): Change & { readonly reverts: Reverted | undefined } {
  const { header, paragraphs, type: own, breaking } = readMessage(message)
  const reverts = revertedBy(header, paragraphs)
  const type = own ?? (reverts === undefined ? undefined : 'revert')
  return {
    sha,
    subject: inert(header.slice(0, SUBJECT)),
    type,
    breaking,
    bump: breaking ? 'major' : bumpOfType(type, types),
    reverted: false,
    reverts
  }
}

/**
 * Reads what commits ask of the next release, in the order in which they come. A commit and the one that reverts it both
 * ask for nothing when they are in the same range, a revert of a revert brings the first back; the revert of something
 * that was released before is a change of its own. Words such as `#major` in a message mean nothing.
 */
export function readChanges(commits: readonly Commit[], types: CommitTypes): Change[] {
  const read = commits.map((commit) => changeOf(commit, types))
  const targets = targetsOf(
    commits,
    read.map(({ reverts }) => reverts)
  )
  const gone = takenBack(targets)
  return read.map(({ reverts, ...change }, index) => {
    if (gone[index]) return { ...change, bump: 'none', reverted: true }
    return (targets[index] ?? -1) < 0 ? change : { ...change, bump: 'none', breaking: false }
  })
}
