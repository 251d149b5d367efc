import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hashGoMod } from '#core/goproxy/hash'
import { escapeModule, type ModuleVersion } from '#core/goproxy/module-version'

/** A module proxy and a checksum database in one server of this machine, for tests. */
export interface Serving {
  readonly origin: string
  /** Every request so far: `proxy`, `cached` for one that must look for nothing, or `database`, and what was asked for. */
  readonly heard: readonly string[]
  /** Lets the proxy have a version. */
  readonly serve: (module: ModuleVersion, goMod: string, commit?: string) => void
  /** Lets the database have one. */
  readonly record: (module: ModuleVersion, sums: { readonly sum: string; readonly goModSum: string }) => void
  /** Lets every request end with a status. */
  readonly fail: (status: number) => void
  readonly close: () => Promise<void>
}

export async function startServing(): Promise<Serving> {
  const heard: string[] = []
  const bodies = new Map<string, string>()
  let status = 0
  const server: Server = createServer((request, response) => {
    const isDatabase = request.url?.startsWith('/db/') === true
    const kind = isDatabase ? 'database' : request.headers['disable-module-fetch'] === 'true' ? 'cached' : 'proxy'
    heard.push(`${kind} ${request.url?.split('/').at(-1)}`)
    const body = bodies.get(request.url ?? '')
    if (status !== 0) response.writeHead(status).end('out of order')
    else if (body === undefined) response.writeHead(404).end('not found: unknown revision')
    else response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    heard,
    serve(module, goMod, commit) {
      const { path, version } = escapeModule(module)
      const info = { Version: module.version, ...(commit === undefined ? {} : { Origin: { Hash: commit } }) }
      bodies.set(`/${path}/@v/${version}.info`, JSON.stringify(info))
      bodies.set(`/${path}/@v/${version}.mod`, goMod)
    },
    record(module, { sum, goModSum }) {
      const { path, version } = escapeModule(module)
      const lines = [`${module.path} ${module.version} ${sum}`, `${module.path} ${module.version}/go.mod ${goModSum}`]
      bodies.set(`/db/lookup/${path}@${version}`, ['1', ...lines, '', 'go.sum database tree', ''].join('\n'))
    },
    fail(next) {
      status = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve()))
  }
}

/** The hash of a go.mod, as a server would compute it. */
export const goModSumOf = (goMod: string): Promise<string> => hashGoMod(Buffer.from(goMod))
