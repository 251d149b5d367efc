import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { htpasswd } from './accounts.ts'
import { newIdentity } from './certificate.ts'
import { type Started, start } from './start.ts'
import { issuer, service, startTokenServer, type TokenServer } from './token-server.ts'

/** A registry of its own, empty, that is there for one file of tests. */
export interface RealRegistry extends Started {
  /** Who asked for which right, where somebody gives out tokens. */
  readonly asked?: readonly string[]
}

/** What is told of a registry beside what is the same for all. */
interface Settings {
  readonly http?: object
  readonly auth?: object
}

/** Starts Docker's registry, or Distribution, as it is called since; `settle` may put files into the folder that it is given. */
export async function serveDistribution(
  program: string,
  settle: (folder: string) => Promise<Settings>
): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-registry-'))
  const { http = {}, ...auth } = await settle(folder)
  const storage = { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } }
  const common = { version: 0.1, log: { accesslog: { disabled: true }, level: 'info', formatter: 'json' }, storage }
  const path = join(folder, 'config.yml')
  // JSON is YAML too.
  writeFileSync(path, JSON.stringify({ ...common, http: { addr: '127.0.0.1:0', ...http }, ...auth }))
  const env = { OTEL_TRACES_EXPORTER: 'none' }
  const ready = /listening on 127\.0\.0\.1:(\d+)/
  const started = await start({ argv: [program, 'serve', path], env, ready })
  const close = async () => {
    await started.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...started, close }
}

function dockers(): string {
  return process.env.SLIPWAY_DOCKER_REGISTRY ?? ''
}

/** Docker's registry, which lets everybody in. */
export function startOpen(): Promise<RealRegistry> {
  return serveDistribution(dockers(), async () => ({}))
}

/** Docker's registry, which wants user and password, and says where uploads go on without naming itself. */
export function startWithHtpasswd(): Promise<RealRegistry> {
  return serveDistribution(dockers(), async (folder) => {
    const path = join(folder, 'htpasswd')
    writeFileSync(path, htpasswd)
    return { http: { relativeurls: true }, auth: { htpasswd: { realm: 'test', path } } }
  })
}

/** Docker's registry, which wants a token that somebody else gives out, as ghcr.io and Docker Hub do. */
export async function startWithTokens(): Promise<RealRegistry> {
  let tokens: TokenServer | undefined
  const started = await serveDistribution(dockers(), async (folder) => {
    const identity = newIdentity(folder, 'issuer')
    tokens = await startTokenServer(identity)
    return { auth: { token: { realm: tokens.realm, service, issuer, rootcertbundle: identity.path } } }
  })
  const close = async () => void (await Promise.all([started.close(), tokens?.close()]))
  return { ...started, asked: tokens?.asked ?? [], close }
}
