/** Takes as many bytes as asked for out of a stream of pieces. */
export interface ByteReader {
  /** The next bytes; fewer, or none, at the end. */
  take(count: number): Promise<Uint8Array>
  /** Ends the stream, when not all of it was wanted. */
  close(): Promise<void>
}

/** Makes a reader of pieces; it holds no more than what is asked for and one piece. */
export function byteReader(pieces: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = pieces[Symbol.asyncIterator]()
  let piece = new Uint8Array(0)
  const more = async (): Promise<boolean> => {
    const next = await iterator.next()
    if (next.done === true) return false
    piece = next.value as Uint8Array<ArrayBuffer>
    return true
  }
  return {
    async close() {
      await iterator.return?.()
    },
    async take(count) {
      if (piece.length >= count && count > 0) {
        const taken = piece.subarray(0, count)
        piece = piece.subarray(count)
        return taken
      }
      const taken = new Uint8Array(count)
      let length = 0
      while (length < count) {
        if (piece.length === 0 && !(await more())) break
        const part = piece.subarray(0, count - length)
        taken.set(part, length)
        length += part.length
        piece = piece.subarray(part.length)
      }
      return taken.subarray(0, length)
    }
  }
}
