import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A registry that takes whatever is pushed to it and remembers it. */
export interface Listener {
  readonly host: string
  /** The last manifest, byte by byte, and the blobs by their digest. */
  readonly manifest: () => string
  readonly blobs: ReadonlyMap<string, string>
  readonly close: () => void
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Starts a listener on a free port of this machine. */
export async function listen(): Promise<Listener> {
  const blobs = new Map<string, string>()
  const manifests = new Map<string, Buffer>()
  let last = ''
  const take = (url: string, body: Buffer, digest: string) => {
    if (!url.includes('/manifests/')) blobs.set(digest, body.toString('latin1'))
    else {
      last = body.toString()
      for (const reference of [digest, url.slice(url.lastIndexOf('/') + 1)]) manifests.set(reference, body)
    }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = '' } = request
    const body = await bodyOf(request)
    const stored = manifests.get(url.slice(url.lastIndexOf('/') + 1))
    const known = method === 'PUT' || stored === undefined ? body : stored
    const digest = `sha256:${createHash('sha256').update(known).digest('hex')}`
    response.setHeader('Docker-Content-Digest', digest)
    if (method === 'POST') response.writeHead(202, { Location: `${url}1` }).end()
    else if (method === 'PUT') {
      take(url, body, digest)
      response.writeHead(201, { Location: url }).end()
    } else if (known !== body) {
      const type = 'application/vnd.oci.image.manifest.v1+json'
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': known.length })
      response.end(method === 'GET' ? known : undefined)
    } else response.writeHead(url === '/v2/' ? 200 : 404).end()
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, manifest: () => last, blobs, close: () => server.close() }
}
