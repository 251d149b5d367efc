import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Packed } from '#core/chart/pack'
import { onDisk } from '#core/tree/inside'

/** An archive of the workspace, and the way to read it. */
export interface DescribedArchive {
  readonly packed: Packed
  readonly open: () => AsyncIterable<Uint8Array>
}

/** Hashes an archive that is there already; it is published as it is. */
export async function describeArchive(root: string, path: string): Promise<DescribedArchive> {
  const full = onDisk(root, path)
  const open = () => createReadStream(full)
  const hash = createHash('sha256')
  for await (const part of open()) hash.update(part as Buffer)
  return { packed: { path: full, size: (await stat(full)).size, digest: `sha256:${hash.digest('hex')}` }, open }
}
