import type { PullRequest, PullRequestFilesArgs } from '@octokit/graphql-schema'
import { mergeBase } from '../../commit-graph.ts'
import { askOnce } from '../../git-answers.ts'
import type { Pull } from '../../pulls/pull.ts'
import { connect } from '../connection.ts'
import { type Field, plain } from '../fields.ts'
import { pullOf } from './pull-source.ts'
import type { ThreadSource } from './thread.ts'

/** A file that a pull request changes. */
interface ChangedFile {
  readonly path: string
  readonly additions: number
  readonly deletions: number
  readonly changeType: string
}

/** What a pull request changes, file by file and altogether. */
export const pullFilesFields = {
  files: async (source, args: PullRequestFilesArgs, _, info) => connect(await filesOf(pullOf(source)), args, info),
  changedFiles: async (source) => (await filesOf(pullOf(source))).length,
  additions: async (source) => (await filesOf(pullOf(source))).reduce((sum, { additions }) => sum + additions, 0),
  deletions: async (source) => (await filesOf(pullOf(source))).reduce((sum, { deletions }) => sum + deletions, 0)
} satisfies { readonly [Name in keyof PullRequest]?: Field<ThreadSource> }

/** The fields of PullRequestChangedFile. */
export const changedFileFields = plain('path', 'additions', 'deletions', 'changeType')

const changeTypes: Readonly<Record<string, string>> = {
  A: 'ADDED',
  D: 'DELETED',
  M: 'MODIFIED',
  R: 'RENAMED',
  T: 'CHANGED'
}

async function filesOf({ base, head }: Pull): Promise<ChangedFile[]> {
  const start = (await mergeBase(base.repository, base.sha, head.sha)) ?? base.sha
  const ends = ['-r', '-z', '--find-renames', '--raw', '--numstat', start, head.sha]
  const parts = (await askOnce(base.repository, ['diff-tree', ...ends])).split('\0')
  const statuses = statusesIn(parts)
  // What is counted stands behind all that is named, in the same order; a rename has its names in parts of their own.
  const counts = parts.filter((part) => /^(?:\d+|-)\t(?:\d+|-)\t/.test(part)).slice(-statuses.length)
  return statuses.map(({ status, path }, at) => {
    const [additions = 0, deletions = 0] = (counts[at] ?? '').split('\t').map((count) => Number(count) || 0)
    return { path, additions, deletions, changeType: changeTypes[status.charAt(0)] ?? 'CHANGED' }
  })
}

/** Git writes modes, objects and a letter behind a colon, then the path; for a rename the old path and the new one. */
function statusesIn(parts: readonly string[]): { readonly status: string; readonly path: string }[] {
  const found: { status: string; path: string }[] = []
  for (let at = 0; parts[at]?.startsWith(':'); ) {
    const status = (parts[at] as string).split(' ').at(-1) as string
    const step = /^[RC]/.test(status) ? 2 : 1
    found.push({ status, path: parts[at + step] as string })
    at += step + 1
  }
  return found
}
