import type { SourceChart } from './collect.ts'

/** A packed chart on disk. */
export interface Packed {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** `sha256:...` of the archive. */
  readonly digest: string
}

/**
 * Packs a chart into the file `to`, as a pure function of its files and of `modified`, the time of every entry in seconds
 * since 1970.
 */
export async function packChart(_chart: SourceChart, _to: string, _modified: number): Promise<Packed> {
  throw new Error('not written yet')
}
