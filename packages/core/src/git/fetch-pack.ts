import { DELIMITER, FLUSH, type Packet } from './packet-lines.ts'
import { askUploadPack } from './upload-pack.ts'

/** Objects that the server is to send. */
export interface PackWish {
  /** Full names. */
  readonly objects: readonly string[]
  /** How many commits of each history; all when absent. */
  readonly depth: number | undefined
  /** What to leave out, such as `blob:none`: what is named is sent all the same. */
  readonly filter: string
  /** Commits whose parents are missing here on purpose. */
  readonly shallow: readonly string[]
}

/** Objects as they came. */
export interface Received {
  readonly pack: Buffer
  /** The commits whose parents did not come, because of the depth. */
  readonly shallow: readonly string[]
  /** The commits whose parents were missing here, and came. */
  readonly unshallow: readonly string[]
}

/** What a line of the packfile section is about, by its first byte (https://git-scm.com/docs/protocol-v2#_fetch). */
const BAND = { pack: 1, progress: 2 } as const

function readPack(packets: Iterator<Packet>): Buffer {
  const parts: Buffer[] = []
  for (let next = packets.next(); !next.done && next.value !== FLUSH; next = packets.next()) {
    const [band] = next.value as Buffer
    if (band === BAND.pack) parts.push((next.value as Buffer).subarray(1))
    else if (band !== BAND.progress) throw new Error('the server gave up')
  }
  return Buffer.concat(parts)
}

function readAnswer(all: readonly Packet[]): Received {
  const packets = all.values()
  const ends: Record<'shallow' | 'unshallow', string[]> = { shallow: [], unshallow: [] }
  for (const packet of packets) {
    const [word = '', name = ''] = packet.toString().trimEnd().split(' ')
    if (word === 'packfile') return { pack: readPack(packets), ...ends }
    if (word === 'shallow' || word === 'unshallow') ends[word].push(name)
    else if (word !== 'shallow-info' && packet !== DELIMITER) throw new Error('this is no answer with a pack')
  }
  throw new Error('there is no pack in the answer')
}

/**
 * Asks the server for objects: `fetch` of https://git-scm.com/docs/protocol-v2, with nothing to negotiate, since what is
 * here is nothing that the server needs to know.
 * @returns undefined when git is to be asked instead
 */
export function askPack(url: URL, token: string, wish: PackWish): Promise<Received | undefined> {
  const { objects, depth, filter, shallow } = wish
  const args = [
    'no-progress',
    ...(depth === undefined ? [] : [...shallow.map((name) => `shallow ${name}`), `deepen ${depth}`]),
    `filter ${filter}`,
    ...objects.map((name) => `want ${name}`),
    'done'
  ]
  const objectFormat = objects[0]?.length === 64 ? 'sha256' : 'sha1'
  return askUploadPack(url, token, { name: 'fetch', objectFormat, args }, readAnswer)
}
