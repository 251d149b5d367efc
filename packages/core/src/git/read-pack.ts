import { applyDelta } from './pack-delta.ts'

/** An object as git keeps it. */
export interface PackedObject {
  readonly type: 'commit' | 'tree' | 'blob' | 'tag'
  readonly bytes: Buffer
}

/** Objects by their names. */
export type PackedObjects = ReadonlyMap<string, PackedObject>

/** More than this is quicker and safer with git, which keeps on disk what it takes apart. */
const FEW = 500
const SMALL = 4_194_304
const INFLATED = 33_554_432

/** The types by their numbers in a pack (https://git-scm.com/docs/gitformat-pack#_object_types). */
const types = [undefined, 'commit', 'tree', 'blob', 'tag'] as const
const REF_DELTA = 7

/** Differences to an object that may stand further behind. */
interface Pending {
  readonly base: string
  readonly delta: Buffer
}

/** An entry as it stands in a pack. */
interface Entry {
  readonly kind: number
  /** The object that it tells the differences from. */
  readonly base: string
  readonly content: Buffer
  /** Where the next one begins. */
  readonly next: number
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

/** What a pack is read with. */
interface Reading {
  readonly objects: Map<string, PackedObject>
  readonly nameOf: (object: PackedObject) => string
  readonly inflate: (bytes: Buffer, most: number) => Inflated
  /** So many bytes may still come out of it. */
  left: number
}

/** Reads the entry that begins at a byte. Its size is not looked at: what is inflated tells it. */
function entryAt(pack: Buffer, start: number, reading: Reading): Entry {
  let at = start
  while ((pack.readUInt8(at) & 0x80) !== 0) at += 1
  const kind = (pack.readUInt8(start) >> 4) & 7
  const from = kind === REF_DELTA ? at + 21 : at + 1
  const { buffer: content, engine } = reading.inflate(pack.subarray(from, -20), reading.left)
  return { kind, base: pack.toString('hex', at + 1, from), content, next: from + engine.bytesWritten }
}

function keep(reading: Reading, object: PackedObject): void {
  reading.objects.set(reading.nameOf(object), object)
  reading.left -= object.bytes.length
}

function resolveAll(pending: readonly Pending[], reading: Reading): void {
  for (let left = pending; left.length > 0; ) {
    const later = left.filter(({ base: name, delta }) => {
      const base = reading.objects.get(name)
      if (base === undefined) return true
      keep(reading, { type: base.type, bytes: applyDelta(base.bytes, delta, reading.left) })
      return false
    })
    if (later.length === left.length) throw new Error('the pack builds on what is not in it')
    left = later
  }
}

/** Keeps the objects that stand whole in a pack, and gives the others. */
function readEntries(pack: Buffer, reading: Reading): Pending[] {
  const pending: Pending[] = []
  let next = 12
  for (let left = pack.readUInt32BE(8); left > 0; left -= 1) {
    const entry = entryAt(pack, next, reading)
    const { kind, base, content: bytes } = entry
    next = entry.next
    const type = types[kind]
    if (type !== undefined) keep(reading, { type, bytes })
    else if (kind === REF_DELTA) {
      pending.push({ base, delta: bytes })
      reading.left -= bytes.length
    } else throw new Error(`an object of type ${kind} was not asked for`)
  }
  if (next !== pack.length - 20) throw new Error('there is more in the pack than it says')
  return pending
}

/**
 * Reads a small pack as the servers send it, with differences to objects that it names. Each object gets the name that its
 * content has, and so is what it says that it is.
 * @returns undefined when there are many objects or many bytes in it
 * @throws Error when it is no sound pack of version 2 with names of SHA-1, or grows beyond bounds
 */
export async function readPack(pack: Buffer): Promise<PackedObjects | undefined> {
  const [{ inflateSync }, { createHash }] = await Promise.all([import('node:zlib'), import('node:crypto')])
  if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2) throw new Error('this is no pack')
  if (pack.readUInt32BE(8) > FEW || pack.length > SMALL) return undefined
  const sum = createHash('sha1').update(pack.subarray(0, -20)).digest()
  if (!sum.equals(pack.subarray(-20))) throw new Error('the pack was damaged on its way')
  const reading: Reading = {
    objects: new Map(),
    nameOf: ({ type, bytes }) => createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex'),
    // Node's types know nothing of `info`: https://nodejs.org/api/zlib.html#class-options
    inflate: (bytes, most) => inflateSync(bytes, { info: true, maxOutputLength: most }) as unknown as Inflated,
    left: INFLATED
  }
  resolveAll(readEntries(pack, reading), reading)
  return reading.objects
}
