/** The bytes of one kind of tar entry: a plain file of mode 0644 that belongs to nobody (POSIX.1-2017, pax, "ustar"). */

/** Everything in an archive of tar comes in blocks of this many bytes. */
export const block = 512

const encoder = new TextEncoder()

/** The longest path of a plain header, in bytes; a longer one, or one that is not ASCII, goes into a header of its own. */
const longestName = 100

/**
 * The headers of a file. `modified` in seconds since 1970. Two entries of the same path, size and time have the same headers
 * wherever they are made.
 */
export function fileHeaders(path: string, size: number, modified: number): Uint8Array {
  const name = encoder.encode(path)
  const plain = name.length <= longestName && name.length === path.length
  if (plain) return header(name, size, modified, '0')
  const record = paxRecord('path', path)
  const extended = header(encoder.encode('PaxHeaders/path'), record.length, modified, 'x')
  // Who does not read extended headers finds a name that is at least one: no character is cut in half.
  const short = encoder.encode(path.replace(/[^\x20-\x7e]/gu, '_').slice(0, longestName))
  const entry = header(short, size, modified, '0')
  return concat([extended, record, padding(record.length), entry])
}

/** The zeros behind content of so many bytes. */
export function padding(size: number): Uint8Array {
  return new Uint8Array((block - (size % block)) % block)
}

/** The end of an archive. */
export const archiveEnd: Uint8Array = new Uint8Array(2 * block)

/** Joins bytes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function header(name: Uint8Array, size: number, modified: number, type: '0' | 'x'): Uint8Array {
  const bytes = new Uint8Array(block)
  bytes.set(name, 0)
  const write = (text: string, at: number) => bytes.set(encoder.encode(text), at)
  const octal = (value: number, at: number, length: number) =>
    write(`${value.toString(8).padStart(length - 1, '0')}\0`, at)
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(modified, 136, 12)
  write('        ', 148)
  write(type, 156)
  write('ustar\x0000', 257)
  octal(0, 329, 8)
  octal(0, 337, 8)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

/** A record of an extended header begins with its own length. */
function paxRecord(key: string, value: string): Uint8Array {
  const body = encoder.encode(` ${key}=${value}\n`)
  let length = body.length
  while (String(length).length + body.length > length) length = String(length).length + body.length
  return concat([encoder.encode(String(length)), body])
}
