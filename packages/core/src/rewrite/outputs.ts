import type { Value } from '../action/plan.ts'
import { pullRequestOutputs } from '../delivery/pull-request.ts'
import { changesOutput, filesOutput } from '../manifest/changes.ts'
import { writeRecord } from '../manifest/record.ts'
import { changedIn } from './changed.ts'
import type { Found } from './found.ts'
import type { Wording } from './wording.ts'

/** Every output that the plan or an operation on files can set. */
export const rewriteOutputs = [
  'changed',
  'files',
  'changes',
  'diff',
  'record',
  'commit-sha',
  'commit-verified',
  ...pullRequestOutputs,
  'pull-requests'
] as const

/** The name of an output. */
export type RewriteOutput = (typeof rewriteOutputs)[number]

/** Half of what an output takes, so that a step summary with several of them is read to its end. */
const longest = 131_072

/**
 * The outputs that tell what changes; undefined: no edit applies. A record of nothing is a record too: what restores it
 * need not know whether there was something to change.
 */
export function outputsOf(found: Pick<Found, 'work' | 'account'> | undefined): Partial<Record<RewriteOutput, Value>> {
  if (found === undefined) return { changed: false, files: '[]', changes: '[]', diff: '', record: writeRecord([]) }
  const { work, account } = found
  const paths = changedIn(work).map(({ path }) => path)
  return {
    changed: paths.length > 0,
    files: filesOutput(paths, longest).json,
    changes: changesOutput(account.changes, longest).json,
    diff: account.diff,
    record: account.record ?? ''
  }
}

/** What is missing in the outputs, since they would be too long. */
export function omissions({ work, account }: Found, { less }: Pick<Wording, 'less'>): string[] {
  const paths = changedIn(work).map(({ path }) => path)
  const { omitted } = filesOutput(paths, longest)
  const files =
    omitted === 0 ? [] : [`the output files leaves out ${omitted} of ${paths.length} paths: it would be too long`]
  if (account.record !== undefined) return files
  return [...files, `the output record is empty: it would be too long; ${less} to restore them`]
}
