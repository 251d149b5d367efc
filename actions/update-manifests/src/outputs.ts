import type { Value } from '#core/action/plan'
import { pullRequestOutputs } from '#core/delivery/pull-request'
import { writeRecord } from '#core/manifest/record'
import type { Found } from './found.ts'

/** Every output that the plan or an operation can set. */
export const outputs = [
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
export type Output = (typeof outputs)[number]

/** The outputs that are known before anything is done. */
export function outputsOf(found: Found | undefined): Partial<Record<Output, Value>> {
  if (found === undefined) return { changed: false, files: '[]', changes: '[]' }
  const { work, account } = found
  const files = work.files.filter((file) => file.changed)
  return {
    changed: files.length > 0,
    files: JSON.stringify(files.map(({ path }) => path)),
    changes: JSON.stringify(account.changes.map(({ line: _, ...change }) => change)),
    diff: account.diff,
    ...(account.record === undefined ? {} : { record: writeRecord(account.record) })
  }
}
