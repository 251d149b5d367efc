import type { Runner } from '../action/runner.ts'

/** A Helm that may be run. */
export interface Helm {
  /** The full path of the program. */
  readonly path: string
  /** Without prefix: `4.2.3`. */
  readonly version: string
}

/** Which Helm is wanted; both empty for any that fits. */
export interface HelmWish {
  readonly version: string
  /** Of the archive as it is downloaded, in hexadecimal. */
  readonly sha256: string
}

export async function findHelm(_runner: Runner, _wish: HelmWish): Promise<Helm> {
  throw new Error('not there yet')
}
