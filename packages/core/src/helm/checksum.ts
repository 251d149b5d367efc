/** The SHA-256 of a file, in hexadecimal; it is read in pieces. */
export async function sha256Of(path: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  const { createReadStream } = await import('node:fs')
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}

/** The first bytes of a file, as text. */
export async function firstBytes(path: string): Promise<string> {
  const { open } = await import('node:fs/promises')
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
