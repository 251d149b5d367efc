/** A file of a zip. Sizes and the offset of its local header in bytes; each must fit 32 bits. */
export interface ZipEntry {
  readonly name: Uint8Array
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  readonly isDeflated: boolean
  readonly offset: number
}

/** What the format calls version 2.0, which knows deflate, and 4.5, which knows more than 65,535 files. */
const [v20, v45] = [20, 45]

/** Names are UTF-8. */
const utf8 = 0x800

/** The first day that a zip can name, 1 January 1980: no time of ours is in it. */
const firstDay = 0x21

const [most16, most32] = [0xffff, 0xffffffff]

/** Fields of 2, 4 and 8 bytes, one after the other, the least byte first. */
function fields(...list: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of list) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, size)
    at += size
  }
  return bytes
}

/** The header in front of a file's content, and the one in the directory at the end (APPNOTE.TXT of the zip format, 4.3.7 and 4.3.12). */
export function entryHeaders({ name, crc, size, packedSize, isDeflated, offset }: ZipEntry): {
  readonly local: Buffer
  readonly central: Buffer
} {
  const shared = [
    [2, v20],
    [2, utf8],
    [2, isDeflated ? 8 : 0],
    [2, 0],
    [2, firstDay],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0]
  ] as const
  const local = fields([4, 0x04034b50], ...shared)
  const central = fields([4, 0x02014b50], [2, v20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
  return { local: Buffer.concat([local, name]), central: Buffer.concat([central, name]) }
}

/** The end of a zip (4.3.14 to 4.3.16): where its directory is, with the larger fields in front where the files are many. */
export function endOfZip(count: number, offset: number, size: number): Buffer {
  const last = (files: number, at: number) =>
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, files], [2, files], [4, size], [4, at], [2, 0])
  if (count < most16) return last(count, offset)
  const larger = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, v45],
    [2, v45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset]
  )
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1])
  return Buffer.concat([larger, locator, last(most16, most32)])
}
