import { perform } from '../effect.ts'
import { type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { RegistryError } from './errors.ts'
import type { Upload } from './registry.ts'
import { progress, store } from './store-blob.ts'

/** Takes a chunk: the next one, whole or as much of it as came, so that a broken upload can go on. */
export async function append(call: RegistryCall, upload: Upload): Promise<RegistryAnswer> {
  const { body, reference, headers } = call
  const [, start, end] = /^(?:bytes[ =])?(\d+)-(\d+)/.exec(headers['content-range'] ?? '') ?? []
  if (start !== undefined && Number(start) !== upload.size) throw misplaced(call, upload)
  if (call.isComplete && end !== undefined && Number(end) - Number(start) + 1 !== body.length) {
    throw new RegistryError(400, 'SIZE_INVALID', 'provided length did not match content length')
  }
  refuseSize(call, upload)
  await keep(call, upload)
  return { status: 202, headers: progress(call, reference, upload) }
}

/** Ends an upload with what is left of it; when the connection broke, what came is kept and nothing has ended. */
export async function finish(call: RegistryCall, upload: Upload): Promise<RegistryAnswer> {
  const { registry, reference, query, body, headers } = call
  const [, start] = /^(?:bytes[ =])?(\d+)-/.exec(headers['content-range'] ?? '') ?? []
  if (start !== undefined && Number(start) !== upload.size) throw misplaced(call, upload)
  if (body.length > 0) refuseSize(call, upload)
  if (!call.isComplete) {
    await keep(call, upload)
    return { status: 202, headers: progress(call, reference, upload) }
  }
  const answer = await store(call, query.get('digest') ?? '', Buffer.concat([...upload.parts, body]))
  registry.uploads.delete(reference)
  return answer
}

function misplaced(call: RegistryCall, upload: Upload): RegistryError {
  return new RegistryError(416, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', progress(call, call.reference, upload))
}

function refuseSize({ registry, body }: RegistryCall, { parts }: Upload): void {
  const { largestPiece, smallestChunk } = registry.settings
  if (body.length > largestPiece) throw new RegistryError(413, 'SIZE_INVALID', 'request entity too large')
  if ((parts.at(-1)?.length ?? smallestChunk) < smallestChunk) {
    throw new RegistryError(400, 'SIZE_INVALID', 'a chunk before this one was too small')
  }
}

async function keep(call: RegistryCall, upload: Upload): Promise<void> {
  const { state, body, via, by } = call
  const range = `${upload.size}-${upload.size + body.length - 1}`
  await perform(state, { kind: 'upload-chunk', target: targetOf(call), new: range, via, by }, () => {
    upload.parts.push(body)
    upload.size += body.length
  })
}
