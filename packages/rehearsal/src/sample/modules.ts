import { buildRepository } from './build-repository.ts'
import { modulesHistory } from './modules-history.ts'
import { readTree } from './read-tree.ts'

/** The name of the sample repository in the world. */
export const modulesName = 'acme/ferry'

/**
 * Builds the sample of a repository with many Go modules in a new folder: a work tree on `main`, six modules that are
 * released together and one that is not, and their first release. The SHAs are the same each time.
 */
export async function buildModules(folder: string): Promise<void> {
  await buildRepository(folder, modulesHistory(await readTree('modules')))
}
