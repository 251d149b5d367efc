import { createHash } from 'node:crypto'

/** The name that Git gives a file's content: the SHA-1 of a header and its bytes, 40 hexadecimal digits. */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
