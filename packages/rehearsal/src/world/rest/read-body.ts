import type { IncomingMessage } from 'node:http'
import { RestError } from './errors.ts'

/** GitHub's largest release asset is 2 GiB; a rehearsal that sends more than this by one call is mistaken. */
const largest = 256 * 1024 * 1024

/**
 * Reads the body of a request, or as much of it as came before the connection broke; `complete` of the request tells.
 * Rejects with status 413 when it is larger than the world takes.
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length
      if (size > largest) throw new RestError(413, 'The body is larger than the rehearsal takes')
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof RestError || request.complete) throw error
  }
  return Buffer.concat(parts)
}

/** The JSON of a body, whatever its Content-Type says (GitHub does not look at it); undefined when there is none. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new RestError(400, 'Problems parsing JSON')
  }
}
