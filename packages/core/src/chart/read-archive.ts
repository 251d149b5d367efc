import type { ChartContent } from './content.ts'

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes of one file. */
  readonly file: number
  /** Bytes of all files. */
  readonly total: number
  /** Number of entries. */
  readonly entries: number
}

/**
 * Reads a packed chart and writes nothing to disk.
 * @throws Refusal for an archive that Helm would not load, or that could harm who unpacks it
 */
export async function readChartArchive(
  _source: AsyncIterable<Uint8Array>,
  _limits?: Partial<ArchiveLimits>
): Promise<ChartContent> {
  throw new Error('not written yet')
}
