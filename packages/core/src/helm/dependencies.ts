import type { Runner } from '../action/runner.ts'
import type { Keyring } from '../oci/credentials.ts'
import type { Helm } from './find-helm.ts'

/** How the charts that a chart depends on are fetched: as Chart.lock says, or anew. */
export type DependencyUpdate = 'build' | 'update'

/** Fetches what a chart depends on into its folder `charts`, in a private copy of the chart. */
export async function buildDependencies(
  _helm: Helm,
  _folder: string,
  _how: DependencyUpdate,
  _runner: Runner,
  _keyring: Keyring
): Promise<void> {
  throw new Error('not there yet')
}
