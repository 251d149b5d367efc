import type { Value } from '#core/action/plan'
import { pullRequestOutputs } from '#core/delivery/pull-request'
import type { Found } from './found.ts'
import type { Request } from './request.ts'

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
export function outputsOf(found: Found | undefined, { release }: Request): Partial<Record<Output, Value>> {
  const files = found === undefined ? [] : found.work.files.filter((file) => file.changed)
  void release
  return { changed: files.length > 0, files: JSON.stringify(files.map(({ path }) => path)) }
}
