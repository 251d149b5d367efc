import { StringDecoder } from 'node:string_decoder'

/** Cuts a stream of bytes into lines as the runner reads them: LF, CRLF and a lone CR each end a line. */
export interface LineSplitter {
  push(chunk: Buffer): void
  /** Hands on what is left when the stream ends. */
  end(): void
}

/** A longer line is handed on in pieces, so that output without any line break cannot fill the memory. */
const longest = 64 * 1024

/** Makes a splitter that calls `onLine` for each line, without its end. */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string, last: boolean): void => {
    rest += text
    // A CR at the end of a chunk may be the first half of a CRLF: it waits for what follows.
    const held = !last && rest.endsWith('\r') ? '\r' : ''
    const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\r|\n/)
    rest = (lines.pop() ?? '') + held
    for (const line of lines) onLine(line)
    for (; rest.length > longest; rest = rest.slice(longest)) onLine(rest.slice(0, longest))
    if (last && rest !== '') onLine(rest)
  }
  return { push: (chunk) => take(decoder.write(chunk), false), end: () => take(decoder.end(), true) }
}
