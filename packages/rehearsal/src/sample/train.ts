import { buildRepository } from './build-repository.ts'
import { readTree } from './read-tree.ts'
import { trainHistory } from './train-history.ts'

/** The name of the sample repository in the world. */
export const trainName = 'acme/strait'

/**
 * Builds the sample of a release train in a new folder: a work tree on `main` with the release before, and three branches
 * that wait to be merged. The SHAs are the same each time.
 */
export async function buildTrain(folder: string): Promise<void> {
  await buildRepository(folder, trainHistory(await readTree('train')))
}
