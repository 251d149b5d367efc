import { git } from '../world/git.ts'
import { fastImport, type PlannedCommit } from './fast-import.ts'

/** Builds a repository in a new folder: the commits that are planned, and a work tree on `main`. */
export async function buildRepository(folder: string, commits: readonly PlannedCommit[]): Promise<void> {
  await git(folder, ['init', '--quiet', '--template=', '--initial-branch=main', '.'])
  await git(folder, ['fast-import', '--quiet'], { input: fastImport(commits) })
  await git(folder, ['checkout', '--quiet', 'main'])
}
