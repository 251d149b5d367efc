import { buildRepository } from './build-repository.ts'
import { controllerHistory } from './controller-history.ts'
import { readTree } from './read-tree.ts'

/** The name of the sample repository in the world. */
export const controllerName = 'acme/tide-scaler'

/** The candidate, the release of its commit, and the patch of the line before. */
export const controllerTags = { candidate: 'v0.5.0-rc.1', stable: 'v0.5.0', patch: 'v0.4.3' } as const

/** Builds the sample controller repository, a controller with its chart, in a new folder. The commits are the same each time. */
export async function buildController(folder: string): Promise<void> {
  await buildRepository(folder, controllerHistory(await readTree('controller')))
}
