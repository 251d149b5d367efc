import { block } from './tar-entry.ts'

/** A header of a tar archive as it stands there, before extended headers change what it says. */
export interface TarHeader {
  /** Decoded when it is asked for: where an extended header has the name, some cut it here in the middle of a character. */
  readonly name: () => string
  readonly size: number
  /** The type flag: `0` for a plain file. */
  readonly type: string
}

/** Why an archive is refused, as the end of a sentence about it. */
export class ArchiveFault extends Error {}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Decodes a name. Throws an ArchiveFault for one that is not UTF-8. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new ArchiveFault('has a name that is not UTF-8')
  }
}

function field(bytes: Uint8Array, at: number, length: number): Uint8Array {
  const whole = bytes.subarray(at, at + length)
  const end = whole.indexOf(0)
  return end < 0 ? whole : whole.subarray(0, end)
}

/** A number in octal digits, with blanks around it. Others are for what no chart holds: sizes from 8 GiB on. */
function octal(bytes: Uint8Array, at: number, length: number): number {
  const text = decodeName(field(bytes, at, length)).trim()
  if (!/^[0-7]*$/.test(text)) throw new ArchiveFault('has a header with a number that is none')
  return Number.parseInt(text === '' ? '0' : text, 8)
}

/** Reads the block of a header. Throws an ArchiveFault for a wrong checksum. */
export function readHeader(bytes: Uint8Array): TarHeader {
  let sum = 0
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 32 : (bytes[at] ?? 0)
  if (octal(bytes, 148, 8) !== sum) throw new ArchiveFault('has a header with a wrong checksum')
  const magic = decodeName(field(bytes, 257, 6))
  const name = () => {
    const prefix = magic === 'ustar' ? decodeName(field(bytes, 345, 155)) : ''
    const own = decodeName(field(bytes, 0, 100))
    return prefix === '' ? own : `${prefix}/${own}`
  }
  const flag = bytes[156] ?? 0
  return {
    name,
    size: octal(bytes, 124, 12),
    type: flag === 0 ? '0' : String.fromCharCode(flag)
  }
}

/** What an extended header may say that changes nothing about the content of a file. */
const harmless = /^(?:path|[acm]time|[ug]id|[ug]name|comment|charset)$/

/**
 * Reads the records of an extended header of one file, and gives its path if it says one. A global one (`isGlobal`) may only
 * hold a comment, as `git archive` writes it.
 * @throws ArchiveFault for records that are malformed, stand twice, or would give the file another size, a target or holes
 */
export function readExtended(bytes: Uint8Array, isGlobal: boolean): string | undefined {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(32, at)
    const digits = blank < 0 ? '' : String.fromCharCode(...bytes.subarray(at, Math.min(blank, at + 8)))
    const end = at + Number(digits)
    if (!/^[1-9][0-9]*$/.test(digits) || end > bytes.length || bytes[end - 1] !== 10) {
      throw new ArchiveFault('has a malformed extended header')
    }
    const record = decodeName(bytes.subarray(blank + 1, end - 1))
    const [key = ''] = record.split('=', 1)
    if (!harmless.test(key) || (isGlobal && key !== 'comment') || found.has(key)) {
      throw new ArchiveFault(`has an extended header with ${found.has(key) ? 'two records' : 'the record'} ${key}`)
    }
    found.set(key, record.slice(key.length + 1))
    at = end
  }
  return found.get('path')
}
