import { createHash } from 'node:crypto'

/** The digest of bytes, by the algorithm of `like` where that is a digest, else by sha256. */
export function digestOf(bytes: Buffer, like = ''): string {
  const algorithm = like.startsWith('sha512:') ? 'sha512' : 'sha256'
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** Whether a text is a digest that a registry can check. */
export function isDigest(text: string): boolean {
  return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text)
}
