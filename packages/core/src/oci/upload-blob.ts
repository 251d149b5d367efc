import { beginUpload, type Upload, uploadIn } from './begin-upload.ts'
import { discard } from './exchange.ts'
import type { BlobTarget } from './push-blob.ts'
import { sendRest } from './send-blob.ts'

/**
 * Uploads a blob: in one piece, or in chunks where the registry takes no such piece. What breaks off goes on from where
 * the registry says it is, else from the beginning; so often and no more.
 * @param begun an upload that was begun already
 * @param isThere asks whether the registry has the blob: an answer may have been lost
 */
export async function uploadBlob(
  target: BlobTarget,
  begun: Upload | undefined,
  isThere: () => Promise<boolean>
): Promise<void> {
  const { session } = target
  let upload = begun
  let chunks = [...CHUNKS]
  let chunk: number | undefined
  for (let attempt = 0; ; ) {
    upload ??= await beginUpload(target)
    const ending = await sendRest(target, upload, chunk)
    if (ending.kind === 'stored') return
    if (ending.kind === 'too much at once' && chunks.length > 0) {
      ;[chunk, ...chunks] = chunks
      upload = undefined
      continue
    }
    if (ending.kind === 'too much at once' || attempt >= session.retries) throw ending.why
    if (ending.kind === 'broken') await session.wait(attempt, ending.retryAfter)
    if (ending.kind === 'broken' && (await isThere())) return
    upload = ending.kind === 'broken' ? await stateOf(target, ending.upload) : undefined
    attempt += 1
  }
}

/** What is tried where a registry, or a proxy in front of it, takes no blob in one piece. In bytes. */
const CHUNKS = [5_242_880, 524_288]

/** How far an upload is; undefined where there is none any more. */
async function stateOf(target: BlobTarget, upload: Upload): Promise<Upload | undefined> {
  const { session, repository } = target
  const reply = await session.ask({ method: 'GET', path: upload.at, repository, accept: '*/*' })
  if ('refused' in reply) return undefined
  await discard(reply)
  return reply.status === 204 || reply.status === 200 || reply.status === 202
    ? uploadIn(target, reply, upload)
    : undefined
}
