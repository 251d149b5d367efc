import type { Runner } from '../action/runner.ts'

/** A Go toolchain that may be run. */
export interface Go {
  /** The full path of the program. */
  readonly path: string
  /** As it says it: `go1.26.8`. */
  readonly version: string
  /** Its settings as `go env` has them, from the environment and from its own file: GOPROXY, GOPRIVATE and the like. */
  readonly variables: Readonly<Record<string, string>>
}

/** Finds the Go of PATH; undefined when there is none. */
export async function findGo(runner: Runner): Promise<Go | undefined> {
  throw new Error(`not written yet: ${runner.workspace}`)
}
