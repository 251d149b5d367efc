import { ArchiveFault } from './tar-header.ts'

/**
 * Decompresses a gzip stream piece by piece, and no more than `most` bytes of it, so that a bomb costs nothing.
 * @throws ArchiveFault for what is no gzip, is cut off, is larger, or has something behind its end
 */
export async function* gunzip(source: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Uint8Array> {
  const { createGunzip } = await import('node:zlib')
  const { Readable } = (await import('node:stream')).default
  let given = 0
  async function* counted() {
    for await (const piece of source) {
      given += piece.length
      yield piece
    }
  }
  const input = Readable.from(counted(), { objectMode: false })
  const output = input.pipe(createGunzip())
  // pipe does not hand on what goes wrong while the source is read.
  input.once('error', (error) => output.destroy(error))
  let length = 0
  try {
    for await (const piece of output) {
      length += (piece as Uint8Array).length
      if (length > most) throw new ArchiveFault(`holds more than ${most} bytes when it is decompressed`)
      yield piece as Uint8Array
    }
  } catch (error) {
    throw isZlibError(error) ? new ArchiveFault('is no gzip archive, or a damaged one') : error
  } finally {
    input.destroy()
    output.destroy()
  }
  if (output.bytesWritten !== given) throw new ArchiveFault('has something behind its end')
}

function isZlibError(error: unknown): boolean {
  return /^Z_/.test(String((error as NodeJS.ErrnoException).code))
}
