import { Failure } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { type Upload, uploadIn } from './begin-upload.ts'
import { discard } from './exchange.ts'
import { explainPush } from './explain-push.ts'
import { isStumble, NoAnswer } from './persist.ts'
import type { Blob, BlobTarget } from './push-blob.ts'
import { readSaid } from './said.ts'
import type { Reply } from './session.ts'

/**
 * How an attempt to send a blob ended. `broken`: it may have been stored, or the upload may go on; `gone`: the registry
 * does not know the upload any more; `too much at once`: it may be stored in smaller pieces.
 */
export type Ending =
  | { readonly kind: 'stored' }
  | { readonly kind: 'broken'; readonly upload: Upload; readonly retryAfter: string | undefined; readonly why: Failure }
  | { readonly kind: 'gone' | 'too much at once'; readonly why: Failure }

/**
 * Sends what is missing of a blob and ends the upload.
 * @param chunk in pieces of so many bytes at most; undefined: in one
 * @throws Failure when the registry refuses it for good
 */
export async function sendRest(target: BlobTarget, upload: Upload, chunk: number | undefined): Promise<Ending> {
  const { size } = target.blob
  if (upload.received === 0 && chunk === undefined) return end(target, upload, [0, size])
  const most = Math.max(chunk ?? size, upload.chunk, 1)
  let now = upload
  while (now.received < size) {
    const next = await append(target, now, Math.min(now.received + most, size))
    if ('kind' in next) return next
    now = next
  }
  return end(target, now, [size, size])
}

/** Sends one chunk (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-a-blob-in-chunks). */
async function append(target: BlobTarget, upload: Upload, to: number): Promise<Upload | Ending> {
  const { session, repository, blob } = target
  const from = upload.received
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `${from}-${to - 1}` }
  const body = () => bytesOf(blob, from, to)
  const reply = await answered(
    session.send({ method: 'PATCH', path: upload.at, repository, headers, body, size: to - from })
  )
  if (reply instanceof NoAnswer) return { kind: 'broken', upload, retryAfter: undefined, why: reply }
  if ('refused' in reply || reply.status !== 202) return judge(target, upload, reply)
  await discard(reply)
  const next = uploadIn(target, reply, upload)
  // A registry that does not say how much it has got has got it all.
  const received = Math.min(reply.header('range') === undefined ? to : (next?.received ?? 0), blob.size)
  const now = { ...upload, ...next, received }
  const why = explainPush(target, { status: reply.status, said: [] })
  return received > from ? now : { kind: 'broken', upload: now, retryAfter: undefined, why }
}

/** Ends the upload, with what is left of the blob. */
async function end(target: BlobTarget, upload: Upload, [from, to]: readonly [number, number]): Promise<Ending> {
  const { session, repository, blob, what } = target
  const path = new URL(upload.at)
  // What the registry has put there is kept as it is: parts of it may be signed.
  path.search = `${path.search === '' ? '?' : `${path.search}&`}digest=${encodeURIComponent(blob.digest)}`
  const headers = { 'content-type': 'application/octet-stream' }
  const content = to > from ? { body: () => bytesOf(blob, from, to) } : {}
  const reply = await answered(session.send({ method: 'PUT', path, repository, headers, ...content, size: to - from }))
  if (reply instanceof NoAnswer) return { kind: 'broken', upload, retryAfter: undefined, why: reply }
  if ('refused' in reply || ![200, 201, 204].includes(reply.status)) return judge(target, upload, reply)
  await discard(reply)
  const stored = reply.header('docker-content-digest')
  if (stored === undefined || stored === blob.digest) return { kind: 'stored' }
  throw new Failure(
    `${session.registry}/${repository}: the registry has stored ${quote(stored)} in the place of ${what}; do not use what was pushed before who runs the registry has explained it`
  )
}

async function answered(sending: Promise<Reply>): Promise<Reply | NoAnswer> {
  return sending.catch((error: unknown) => {
    if (error instanceof NoAnswer) return error
    throw error
  })
}

/** What an answer means that is no success. */
async function judge(target: BlobTarget, upload: Upload, reply: Reply): Promise<Ending> {
  if ('refused' in reply) throw explainPush(target, reply)
  const { status } = reply
  const retryAfter = reply.header('retry-after')
  const said = await readSaid(reply)
  const why = explainPush(target, { status, said })
  const codes = said.map(({ code }) => code)
  if (status === 404 || status === 410 || codes.includes('BLOB_UPLOAD_UNKNOWN')) return { kind: 'gone', why }
  if (status === 416 || isStumble(status)) return { kind: 'broken', upload, retryAfter, why }
  const isForm =
    codes.includes('UNSUPPORTED') || codes.includes('BLOB_UPLOAD_INVALID') || codes.includes('SIZE_INVALID')
  if ([405, 411, 413, 501].includes(status) || isForm) return { kind: 'too much at once', why }
  throw why
}

/** The bytes of a blob from one to another, neither more nor less. */
async function* bytesOf({ open, digest, size }: Blob, from: number, to: number): AsyncGenerator<Uint8Array> {
  let left = to - from
  const source = open(from)
  try {
    for await (const part of source as AsyncIterable<Uint8Array>) {
      yield part.length > left ? part.subarray(0, left) : part
      left -= Math.min(part.length, left)
      if (left === 0) return
    }
  } finally {
    source.destroy()
  }
  if (left > 0) {
    throw new Failure(
      `${inert(digest)}: it ends before its ${size} bytes: something changes the file while it is pushed; run it again`
    )
  }
}
