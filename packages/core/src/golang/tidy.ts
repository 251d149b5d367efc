import type { Runner } from '../action/runner.ts'
import type { Go } from './find-go.ts'

/**
 * Runs `go mod tidy` in module folders of a copy of a workspace, one after the other.
 * @param root the full path of the copy
 * @param coming versions by module path that have no tag yet: a module that would ask for one is passed over, with a line of log
 * @throws Failure with go's last words
 */
export async function tidyModules(
  runner: Runner,
  go: Go,
  root: string,
  folders: readonly string[],
  coming: ReadonlyMap<string, string> = new Map()
): Promise<void> {
  throw new Error(`not written yet: ${runner.workspace} ${go.path} ${root} ${folders.length} ${coming.size}`)
}
