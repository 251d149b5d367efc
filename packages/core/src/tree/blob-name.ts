import { createHash, hash } from 'node:crypto'

/** Most contents fit in here behind their header: one call that hashes both is quicker than three. */
const scratch = Buffer.allocUnsafeSlow(16_384)

/** The name that Git gives a file's content: the SHA-1 of a header and its bytes, 40 hexadecimal digits. */
export function blobName(content: Uint8Array): string {
  const header = blobHeader(content.length)
  const length = header.length + content.length
  if (length > scratch.length) return createHash('sha1').update(header).update(content).digest('hex')
  scratch.write(header, 0, 'latin1')
  scratch.set(content, header.length)
  return hash('sha1', scratch.subarray(0, length), 'hex')
}

/** The same of a text in UTF-8, without its bytes being made where it is long. */
export function blobNameOfText(text: string): string {
  const header = blobHeader(Buffer.byteLength(text))
  if (text.length < scratch.length) return hash('sha1', header + text, 'hex')
  return createHash('sha1').update(header).update(text).digest('hex')
}

/** What Git hashes in front of a content of so many bytes. */
export function blobHeader(length: number): string {
  return `blob ${length}\0`
}
