import { buildRepository } from './build-repository.ts'
import { gitopsHistory } from './gitops-history.ts'
import { readTree } from './read-tree.ts'

/** The name of the sample repository in the world. */
export const gitopsName = 'acme/beacon-fleet'

/**
 * Builds the sample of a repository that Flux follows in a new folder: a work tree on `main`, with three environments and
 * without any tag, for the application is elsewhere. The SHAs are the same each time.
 */
export async function buildGitops(folder: string): Promise<void> {
  await buildRepository(folder, gitopsHistory(await readTree('gitops')))
}
