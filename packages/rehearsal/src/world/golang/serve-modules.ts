import type { IncomingMessage, ServerResponse } from 'node:http'
import { Struck } from '../faults/strike.ts'
import type { WorldState } from '../state.ts'
import { readLog } from './checksum-log.ts'
import { latestVersion, listVersions } from './list-versions.ts'
import { type Asking, NotServed, serveVersion } from './mirror.ts'
import { type ModuleAddress, readModuleAddress } from './module-address.ts'

/** Whether a host is the module proxy or the checksum database of Go. */
export function isOfGo(host: string): boolean {
  return host === 'proxy.golang.org' || host === 'sum.golang.org'
}

interface Content {
  readonly type: string
  readonly body: string | Buffer
}

/**
 * Answers in the place of proxy.golang.org and sum.golang.org, for modules whose repositories are in the world. A module of
 * another place is kept for the report: outside of a rehearsal there may be one.
 */
export async function serveModules(
  state: WorldState,
  { host, path }: { readonly host: string; readonly path: string },
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  request.resume()
  const { method = 'GET' } = request
  try {
    if (method !== 'GET' && method !== 'HEAD') return send(response, method, 405, plain('method not allowed'))
    const isBound = request.headers['disable-module-fetch'] === 'true'
    send(response, method, 200, await contentOf(state, { host, path }, isBound))
  } catch (error) {
    if (error instanceof Struck) return void response.end() // a fault has put its own answer in place
    if (!(error instanceof NotServed)) throw error
    if (error.isElsewhere) state.unsupported.push(`${method} https://${host}${path}`)
    send(response, method, 404, plain(`${error.message}\n`))
  }
}

function contentOf(
  state: WorldState,
  { host, path }: { readonly host: string; readonly path: string },
  isBound: boolean
): Promise<Content> {
  if (host === 'sum.golang.org') return readLog(state, path.replace(/\?.*$/s, '')).then(plain)
  const address = readModuleAddress(path)
  if (address === undefined) throw new NotServed(`not found: ${path}`)
  return moduleContent(state, address, isBound)
}

async function moduleContent(
  state: WorldState,
  { path, wanted, onlyKept }: ModuleAddress,
  isBound: boolean
): Promise<Content> {
  const about = (operation: string): Asking => ({
    via: `GET https://proxy.golang.org/{module}/${operation}`,
    fetches: !onlyKept && !isBound
  })
  if ('query' in wanted && wanted.query === 'latest')
    return json((await latestVersion(state, path, about('@latest'))).info)
  if ('query' in wanted) return plain((await listVersions(state, path)).map((each) => `${each}\n`).join(''))
  const { file, version } = wanted
  const found = await serveVersion(state, { path, version }, about(`@v/{version}.${file}`))
  if (file === 'info') return json(found.info)
  return file === 'mod' ? plain(found.goMod) : { type: 'application/zip', body: found.zip }
}

function plain(body: string | Buffer): Content {
  return { type: 'text/plain; charset=UTF-8', body }
}

function json(body: string): Content {
  return { type: 'application/json', body }
}

function send(response: ServerResponse, method: string, status: number, { type, body }: Content): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
  response.end(method === 'HEAD' ? undefined : body)
}
