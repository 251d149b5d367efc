import { createWriteStream } from 'node:fs'
import type { SourceChart } from './collect.ts'
import { archiveEnd, fileHeaders, padding } from './tar-entry.ts'

/** A packed chart on disk. */
export interface Packed {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** `sha256:...` of the archive. */
  readonly digest: string
}

/** The pieces in which bytes are given to the compressor: what it makes of them depends on nothing else. */
const piece = 64 * 1024

/** What the archive is compressed with: zlib's default, since its best takes three times as long for a hundredth less. */
const level = 6

/** The place of the operating system in a gzip header, and the value for one that is not told (RFC 1952, 2.3.1). */
const system = { at: 9, unknown: 255 }

/** The latest time that a header of tar has room for. */
const latest = 8 ** 11 - 1

/**
 * Packs a chart into the new file `to`, as a pure function of its files and of `modified`, the time of every entry in seconds
 * since 1970: entries sorted by path, mode 0644, no owners, and a gzip header without name, time and system.
 */
export async function packChart(chart: SourceChart, to: string, modified: number): Promise<Packed> {
  if (!Number.isInteger(modified) || modified < 0 || modified > latest) {
    throw new Error(`${modified} is no time in whole seconds since 1970`)
  }
  const [{ pipeline }, { createGzip }, { createHash }] = await Promise.all([
    import('node:stream/promises'),
    import('node:zlib'),
    import('node:crypto')
  ])
  const hash = createHash('sha256')
  let size = 0
  async function* measured(compressed: AsyncIterable<Buffer>) {
    for await (const bytes of compressed) {
      if (size === 0) bytes[system.at] = system.unknown
      hash.update(bytes)
      size += bytes.length
      yield bytes
    }
  }
  const gzip = createGzip({ level, chunkSize: piece })
  await pipeline(pieces(tarOf(chart, modified)), gzip, measured, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  return { path: to, size, digest: `sha256:${hash.digest('hex')}` }
}

async function* tarOf({ metadata, files }: SourceChart, modified: number): AsyncIterable<Uint8Array> {
  for (const file of files) {
    const content = await file.read()
    if (content.length !== file.size) throw new Error(`${file.path} has ${content.length} bytes and not ${file.size}`)
    yield fileHeaders(`${metadata.name}/${file.path}`, file.size, modified)
    yield content
    yield padding(file.size)
  }
  yield archiveEnd
}

/** The same bytes in pieces of one size, wherever they were cut before. */
async function* pieces(parts: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let buffer = new Uint8Array(piece)
  let filled = 0
  for await (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const count = Math.min(piece - filled, part.length - at)
      buffer.set(part.subarray(at, at + count), filled)
      filled += count
      at += count
      if (filled < piece) continue
      yield buffer
      buffer = new Uint8Array(piece)
      filled = 0
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled)
}
