import { gzipSync } from 'node:zlib'

/** One entry of an archive, right or wrong. */
export interface Entry {
  readonly name: string
  readonly content?: string
  readonly type?: string
  readonly link?: string
  /** Changes the block of the header, before its checksum is computed. */
  readonly change?: (header: Buffer) => void
}

/** The blocks of an entry as tar has them. */
export function entryOf({ name, content = '', type = '0', link = '', change }: Entry): Buffer {
  const header = Buffer.alloc(512)
  const body = Buffer.from(content)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write(link, 157)
  header.write('ustar\x0000', 257)
  change?.(header)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

/** The Chart.yaml that every archive begins with. */
export const first: Entry = { name: 'app/Chart.yaml', content: 'apiVersion: v2\nname: app\nversion: 1.2.3\n' }

/** A packed chart of these entries behind Chart.yaml. */
export function tarOf(entries: readonly Entry[], end = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...[first, ...entries].map(entryOf), end])
}

/** The same, compressed. */
export function archiveOf(entries: readonly Entry[]): Buffer {
  return gzipSync(tarOf(entries))
}

/** A record of an extended header. */
export function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const size = Buffer.byteLength(rest)
  let length = size
  while (String(length).length + size > length) length += 1
  return `${length}${rest}`
}

/** Bytes as a stream of pieces. */
export async function* inPieces(bytes: Uint8Array, size = 700): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
