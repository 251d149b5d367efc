import type { Readable } from 'node:stream'
import { effect } from '../action/effect.ts'
import { mountBlob } from './begin-upload.ts'
import type { Descriptor } from './descriptor.ts'
import { discard } from './exchange.ts'
import { explainPush } from './explain-push.ts'
import type { Session } from './session.ts'
import { uploadBlob } from './upload-blob.ts'

/** A blob that can be read more than once: an upload that breaks off goes on from where it was. */
export interface Blob extends Descriptor {
  /** Opens the content from this byte on. */
  readonly open: (from: number) => Readable
}

/** A blob and where it is to be. */
export interface BlobTarget {
  readonly session: Session
  readonly repository: string
  readonly blob: Blob
  /** For messages: `the blob sha256:…`. */
  readonly what: string
}

/**
 * Has a blob be in a repository: there already, mounted from another repository of the same registry, or uploaded. What
 * breaks off is repeated, which does no harm: a blob is what its digest says, or it is not taken.
 * @param mountFrom another repository of the registry that may have it
 * @throws Failure when the registry does not take it
 */
export async function pushBlob(
  session: Session,
  repository: string,
  blob: Blob,
  mountFrom?: string
): Promise<'present' | 'mounted' | 'pushed'> {
  const target = targetOf(session, repository, blob)
  return (await hasBlob(target)) ? 'present' : sendBlob(target, mountFrom)
}

/**
 * The same for several blobs: it is asked for all of them at once, and those that are not there are sent in their order.
 * @throws Failure when the registry does not take one of them
 */
export async function pushBlobs(
  session: Session,
  repository: string,
  blobs: readonly Blob[],
  mountFrom?: string
): Promise<void> {
  const targets = blobs.map((blob) => targetOf(session, repository, blob))
  const there = await Promise.all(targets.map(hasBlob))
  for (const [index, target] of targets.entries()) if (!there[index]) await sendBlob(target, mountFrom)
}

function targetOf(session: Session, repository: string, blob: Blob): BlobTarget {
  return { session, repository, blob, what: `the blob ${blob.digest}` }
}

async function sendBlob(target: BlobTarget, mountFrom: string | undefined): Promise<'mounted' | 'pushed'> {
  const isElsewhere = mountFrom !== undefined && mountFrom !== target.repository
  const begun = isElsewhere ? await effect('mount blob', () => mountBlob(target, mountFrom)) : undefined
  if (begun === 'mounted') return 'mounted'
  await effect('upload blob', () => uploadBlob(target, begun, () => hasBlob(target)))
  return 'pushed'
}

/** A repository that is not there has no blobs; one that cannot be asked for a blob is told it. */
async function hasBlob(target: BlobTarget): Promise<boolean> {
  const { session, repository, blob } = target
  const path = `${repository}/blobs/${blob.digest}`
  const reply = await session.ask({ method: 'HEAD', path, repository, accept: '*/*' })
  if ('refused' in reply) throw explainPush(target, reply)
  await discard(reply)
  if (reply.status === 200) return true
  if ([400, 404, 405, 501].includes(reply.status)) return false
  throw explainPush(target, { status: reply.status, said: [] })
}
