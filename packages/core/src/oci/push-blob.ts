import type { Readable } from 'node:stream'
import type { Descriptor } from './descriptor.ts'
import type { Session } from './session.ts'

/** A blob that can be read more than once: an upload that breaks off goes on from where it was. */
export interface Blob extends Descriptor {
  /** Opens the content from this byte on. */
  readonly open: (from: number) => Readable
}

/**
 * Has a blob be in a repository: there already, mounted from another repository of the same registry, or uploaded.
 * @param mountFrom another repository of the registry that may have it
 * @throws Failure when the registry does not take it
 */
export async function pushBlob(
  session: Session,
  repository: string,
  blob: Blob,
  mountFrom?: string
): Promise<'present' | 'mounted' | 'pushed'> {
  throw new Error(`not written yet: ${session.registry} ${repository} ${blob.digest} ${mountFrom}`)
}
