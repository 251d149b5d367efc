import type { Runner } from '../action/runner.ts'
import { openCleanRoom } from '../git/clean-room.ts'
import { commonFolder, objectsFolder } from '../git/workspace-objects.ts'
import { type BlobSource, blobSizes, readBlobs } from './commit-blobs.ts'

/** Blobs that need not be fetched. */
export interface LocalBlobs {
  readonly sizes: ReadonlyMap<string, number>
  /** Gives their contents; undefined when one is not what its name says. */
  read(names: readonly string[]): Promise<Uint8Array[] | undefined>
}

/** Git does not look, when it reads an object, whether it is what its name says; earlier steps may have written it. */
async function areAsNamed(names: readonly string[], contents: readonly Uint8Array[]): Promise<boolean> {
  const { createHash } = await import('node:crypto')
  return names.every((name, at) => {
    const content = contents[at] ?? new Uint8Array()
    const hash = createHash(name.length === 64 ? 'sha256' : 'sha1')
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex') === name
  })
}

/**
 * Looks for blobs among the objects of the workspace's clone, which mostly has those of the branch's head, and saves a fetch.
 * A blob is named by its content, which is checked; nothing else of the clone is looked at.
 * @returns undefined when one of them is not there
 */
export async function findLocally({ workspace }: Runner, names: readonly string[]): Promise<LocalBlobs | undefined> {
  const common = commonFolder(workspace)
  const objects = common === undefined ? undefined : objectsFolder(common)
  if (objects === undefined) return undefined
  const source: BlobSource = { room: openCleanRoom(), objects }
  const sizes = await blobSizes(source, names).catch(() => undefined)
  if (sizes === undefined || sizes.size < names.length) return undefined
  return {
    sizes,
    read: async (group) => {
      const contents = await readBlobs(source, group).catch(() => undefined)
      return contents !== undefined && (await areAsNamed(group, contents)) ? contents : undefined
    }
  }
}
