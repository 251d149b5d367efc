import { deflateRawSync } from 'node:zlib'
import type { ArchivedFile } from './read-tar.ts'

/** A zip without the extension for large ones has two bytes for the number of its files. */
export const mostFiles = 65_535

/** Packs files into a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), all of them without a time. */
export function writeZip(files: readonly ArchivedFile[]): Buffer {
  if (files.length > mostFiles) throw new Error(`a module of ${files.length} files is more than the rehearsal packs`)
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { path, content } of files) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(content)]
    const shared = sharedHeader(name, content, packed)
    const parts = [Buffer.from('PK\x03\x04'), shared, name, packed]
    directory.push(Buffer.from('PK\x01\x02'), numbers([20, 2]), shared, centralTail(offset), name)
    bodies.push(...parts)
    offset += parts.reduce((length, part) => length + part.length, 0)
  }
  const central = Buffer.concat(directory)
  const end = numbers([0, 2], [0, 2], [files.length, 2], [files.length, 2], [central.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06'), end])
}

/** What the header before a file and the one in the directory have in common: names are UTF-8, content is deflated. */
function sharedHeader(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  const sizes = [
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4]
  ] as const
  return numbers([20, 2], [0x800, 2], [8, 2], [0, 2], [0x21, 2], ...sizes, [name.length, 2], [0, 2])
}

function centralTail(offset: number): Buffer {
  return numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
}

/** Numbers with how many bytes each takes, the lowest first. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((length, [, size]) => length + size, 0))
  let at = 0
  for (const [value, size] of values) at = bytes.writeUIntLE(value, at, size)
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(content: Buffer): number {
  let value = 0xffffffff
  for (const byte of content) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] as number)
  return (value ^ 0xffffffff) >>> 0
}
