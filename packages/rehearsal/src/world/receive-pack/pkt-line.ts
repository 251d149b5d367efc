/** What ends a section in git's protocols. */
export const flush = '0000'

/** One packet of git's protocols: four hexadecimal digits that count themselves and the text, then the text. */
export function packet(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text
}

/** Splits a stream into packets: the text of each without the line feed at its end, and null for a flush packet. */
export async function* readPackets(stream: AsyncIterable<Buffer>): AsyncGenerator<string | null, void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const bytes of stream) {
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= 4) {
      const length = Number.parseInt(rest.toString('latin1', 0, 4), 16)
      if (Number.isNaN(length)) throw new Error('git sent something that is no packet')
      if (rest.length < length) break
      const end = Math.max(4, length)
      yield length === 0 ? null : rest.toString('utf8', 4, end).replace(/\n$/, '')
      rest = rest.subarray(end)
    }
  }
}

/** The packets up to the next flush packet; undefined when the stream ended before there was one. */
export async function readSection(packets: AsyncGenerator<string | null, void>): Promise<string[] | undefined> {
  const section: string[] = []
  for (;;) {
    const next = await packets.next()
    if (next.done === true) return undefined
    if (next.value === null) return section
    section.push(next.value)
  }
}
