import { discard } from './exchange.ts'
import { explainPush } from './explain-push.ts'
import type { Followed } from './follow.ts'
import { isStumble, NoAnswer } from './persist.ts'
import type { BlobTarget } from './push-blob.ts'
import { readSaid } from './said.ts'
import type { Reply } from './session.ts'

/** An upload as its registry knows it. */
export interface Upload {
  readonly at: URL
  /** In bytes. */
  readonly received: number
  /** The registry takes no smaller chunk, but for the last. */
  readonly chunk: number
}

/**
 * Asks a registry to have a blob of another repository also in this one.
 * @returns the upload that it has begun instead, or undefined where it does neither
 */
export async function mountBlob(target: BlobTarget, from: string): Promise<Upload | 'mounted' | undefined> {
  const { session, repository, blob } = target
  const query = new URLSearchParams({ mount: blob.digest, from })
  const path = `${repository}/blobs/uploads/?${query}`
  const reply = await repeat(target, () => session.send({ method: 'POST', path, repository, mountFrom: from, size: 0 }))
  // Who may not read the other repository may still upload to this one.
  if ('refused' in reply) return undefined
  await discard(reply)
  if (reply.status === 201) return 'mounted'
  return reply.status === 202 ? uploadIn(target, reply) : undefined
}

/** Begins an upload. One that is begun twice does no harm: registries forget what nobody ends. */
export async function beginUpload(target: BlobTarget): Promise<Upload> {
  const { session, repository } = target
  const path = `${repository}/blobs/uploads/`
  const reply = await repeat(target, () => session.send({ method: 'POST', path, repository, size: 0 }))
  if ('refused' in reply) throw explainPush(target, reply)
  const upload = reply.status === 202 ? uploadIn(target, reply) : undefined
  if (upload === undefined) throw explainPush(target, { status: reply.status, said: await readSaid(reply) })
  await discard(reply)
  return upload
}

/** Reads where an upload goes on and how far it is; undefined when the registry does not say where. */
export function uploadIn({ session }: BlobTarget, answer: Followed, before?: Upload): Upload | undefined {
  const location = answer.header('location')
  const at = location === undefined ? before?.at : session.locate(answer, location)
  if (at === undefined) return undefined
  const [, end] = /^(?:bytes=)?0-(\d+)$/.exec(answer.header('range') ?? '') ?? []
  // Nothing and one byte are told in the same way.
  const received = end === undefined || end === '0' ? 0 : Number(end) + 1
  const chunk = Number(/^\d{1,12}$/.exec(answer.header('oci-chunk-min-length') ?? '')?.[0] ?? before?.chunk ?? 0)
  return { at, received, chunk }
}

/** Makes a request again that may be repeated, where the server or the network stumbled. */
async function repeat({ session }: BlobTarget, send: () => Promise<Reply>): Promise<Reply> {
  for (let attempt = 0; ; attempt += 1) {
    const reply = await send().catch((error: unknown) => {
      if (error instanceof NoAnswer && attempt < session.retries) return error
      throw error
    })
    if (!(reply instanceof NoAnswer) && (!isStumble(reply.status) || attempt >= session.retries)) return reply
    if (!(reply instanceof NoAnswer) && !('refused' in reply)) await discard(reply)
    const after = reply instanceof NoAnswer || 'refused' in reply ? undefined : reply.header('retry-after')
    await session.wait(attempt, after)
  }
}
