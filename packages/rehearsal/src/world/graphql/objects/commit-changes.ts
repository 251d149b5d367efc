import { git } from '../../git.ts'
import { emptyTree } from '../../git-objects/tree.ts'
import type { CommitSource } from './sources.ts'

/** How much a commit changes against its first parent: lines and files. */
export async function changesOf({
  repository,
  oid,
  commit
}: CommitSource): Promise<{ additions: number; deletions: number; files: number }> {
  const base = commit.parents[0] ?? emptyTree
  const listing = await git(repository.path, ['diff-tree', '-r', '--numstat', '--find-renames', base, oid])
  const lines = listing.split('\n').filter((line) => line !== '')
  const sum = (column: number): number =>
    lines.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0) // `-` for a binary file
  return { additions: sum(0), deletions: sum(1), files: lines.length }
}
