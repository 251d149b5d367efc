import type { ServerResponse } from 'node:http'
import type { Answer } from './fault.ts'

/** What a fault can do to the reply to a request, whatever part of the world writes it. */
export interface Reply {
  /** Ends the connection: now if the reply has begun, else in place of its first byte. */
  lose(): void
  /** Ends the connection with a reset at once. */
  reset(): void
  /** Sends this answer in place of what the world writes. */
  replace(answer: Answer): void
  /** Lets so many bytes of the body through, then ends the connection. */
  truncate(bytes: number): void
  /** Ends a reply that no one else will end. */
  end(): void
}

/** Takes the reply of a request into hand. To be called before anything is written to the response. */
export function takeReply(response: ServerResponse): Reply {
  const original = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response)
  }
  const cut = (): ServerResponse => {
    response.socket?.destroy()
    return response
  }
  return {
    end: () => void response.end(),
    reset: () => void response.socket?.resetAndDestroy(),
    lose: () => {
      if (response.headersSent) cut()
      else Object.assign(response, { writeHead: () => response, write: () => Boolean(cut()), end: cut })
    },
    replace: (answer) => {
      // Too late for another answer: the client sees a broken one.
      if (response.headersSent) return void cut()
      const end = () => sendInstead(response, original, answer)
      Object.assign(response, { writeHead: () => response, write: () => true, end })
    },
    truncate: (bytes) => {
      let left = bytes
      const write = (chunk: unknown): boolean => {
        const part = Buffer.from((chunk ?? '') as string | Buffer).subarray(0, left)
        left -= part.length
        return left > 0 ? original.write(part) : original.write(part, cut)
      }
      const end = (chunk?: unknown): ServerResponse => {
        write(chunk)
        return cut()
      }
      Object.assign(response, { write, end })
    }
  }
}

function sendInstead(
  response: ServerResponse,
  original: Pick<ServerResponse, 'writeHead' | 'end'>,
  { status, headers, body = '' }: Answer
): ServerResponse {
  const isText = typeof body === 'string'
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  original.writeHead(status, { 'Content-Type': type, ...headers })
  return original.end(isText ? body : JSON.stringify(body))
}
