/** The lines in which git's protocol is spoken: https://git-scm.com/docs/protocol-common#_pkt_line_format */

/** Between the capabilities and the arguments of a command, or between the sections of an answer. */
export const DELIMITER = '0001'

/** The end of a message. */
export const FLUSH = '0000'

/** Writes one line: four hexadecimal digits that count themselves too, and the text. */
export function packetLine(text: string): string {
  return `${(Buffer.byteLength(text) + 4).toString(16).padStart(4, '0')}${text}`
}

/** A line that was read: what is in it, or which mark it is. */
export type Packet = Buffer | typeof DELIMITER | typeof FLUSH

/**
 * Reads the lines of an answer.
 * @throws Error when they are not what the protocol says, or when the answer was cut
 */
export function* readPackets(bytes: Buffer): Generator<Packet> {
  for (let at = 0; at < bytes.length; ) {
    const digits = bytes.toString('latin1', at, at + 4)
    const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1
    if (length > 4 && at + length <= bytes.length) yield bytes.subarray(at + 4, at + length)
    else if (length === 0) yield FLUSH
    else if (length === 1) yield DELIMITER
    else throw new Error(`byte ${at} of the answer begins no packet line`)
    at += Math.max(length, 4)
  }
}
