import type { ZipTarget } from './pack-module.ts'
import { endOfZip, entryHeaders } from './zip-headers.ts'

/** The fastest: the zip is read once, on this machine, and Go's hash does not know how it is compressed. */
const level = 1

/** So many bytes are held before they are written: most files are small. */
const atOnce = 1024 * 1024

/**
 * Begins a zip in a new file. Its bytes depend on nothing but the files, in their order.
 * @throws when the file is there already
 */
export async function createZip(path: string): Promise<ZipTarget> {
  const [{ open }, { crc32, deflateRawSync }] = await Promise.all([import('node:fs/promises'), import('node:zlib')])
  const file = await open(path, 'wx', 0o644)
  const directory: Uint8Array[] = []
  let [offset, held] = [0, 0]
  let parts: Uint8Array[] = []
  const flush = async (): Promise<void> => {
    await file.writeFile(Buffer.concat(parts))
    parts = []
    held = 0
  }
  const write = async (...more: readonly Uint8Array[]): Promise<void> => {
    parts.push(...more)
    const size = more.reduce((sum, { length }) => sum + length, 0)
    offset += size
    held += size
    if (held >= atOnce) await flush()
  }
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    const packed = deflateRawSync(bytes, { level })
    const isDeflated = packed.length < bytes.length
    const data = isDeflated ? packed : bytes
    const sizes = { size: bytes.length, packedSize: data.length, crc: crc32(bytes), offset }
    const { local, central } = entryHeaders({ name: Buffer.from(name), isDeflated, ...sizes })
    directory.push(central)
    await write(local, data)
  }
  const end = async (): Promise<void> => {
    const start = offset
    for (const central of directory) await write(central)
    await write(endOfZip(directory.length, start, offset - start))
    await flush()
    await file.close()
  }
  return { add, end }
}
