import { buildRepository } from './build-repository.ts'
import { operatorHistory } from './operator-history.ts'
import { readTree } from './read-tree.ts'

/** The name of the sample repository in the world. */
export const operatorName = 'acme/harbor-operator'

/** The tag that a rehearsal of the sample pushes: a stable release of the commit of its last candidate. */
export const operatorTag = 'v1.2.0'

/** The candidate that is released before it, and the patch of the line before that is released after it. */
export const [operatorCandidate, operatorPatch] = ['v1.2.0-rc.3', 'v1.1.9']

/**
 * Builds the sample operator repository, a Go operator with a chart, in a new folder: a work tree on `main` with
 * releases, candidates and a maintenance branch. The commits are the same each time, so their SHAs are too.
 */
export async function buildOperator(folder: string): Promise<void> {
  await buildRepository(folder, operatorHistory(await readTree('operator')))
}
