import type { PackedObject } from './read-pack.ts'

/** The numbers of the types in a pack (https://git-scm.com/docs/gitformat-pack#_object_types). */
const numbers = { commit: 1, tree: 2, blob: 3, tag: 4 } as const

/** How objects are named. */
export type ObjectFormat = 'sha1' | 'sha256'

/** A pack, and the names of what is in it, in the same order. */
export interface WrittenPack {
  readonly pack: Buffer
  readonly names: readonly string[]
}

/** The type and the size of what stands in an entry: four bits of the size first, then seven at a time. */
function entryHead({ type, bytes }: PackedObject): Buffer {
  const head: number[] = []
  let size = Math.floor(bytes.length / 16)
  let byte = (numbers[type] << 4) | (bytes.length % 16)
  for (; size > 0; size = Math.floor(size / 128)) {
    head.push(byte | 0x80)
    byte = size % 128
  }
  return Buffer.from([...head, byte])
}

/** Packs objects as they are, and names them as git does: a handful of small ones is done before a git has started. */
export async function writePack(objects: readonly PackedObject[], format: ObjectFormat): Promise<WrittenPack> {
  const [{ deflateSync }, { createHash }] = await Promise.all([import('node:zlib'), import('node:crypto')])
  const head = Buffer.alloc(12, 'PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(objects.length, 8)
  const body = Buffer.concat([head, ...objects.flatMap((object) => [entryHead(object), deflateSync(object.bytes)])])
  const names = objects.map(({ type, bytes }) =>
    createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
  )
  return { pack: Buffer.concat([body, createHash(format).update(body).digest()]), names }
}
