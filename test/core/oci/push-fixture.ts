import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { openEffects } from '#core/action/effect'
import { patience } from '#core/oci/persist'
import type { Blob } from '#core/oci/push-blob'
import { type Opening, openSession, type Session } from '#core/oci/session'
import { type Registry, registryOf } from '#rehearsal/world/registry/registry'
import type { RegistrySettings } from '#rehearsal/world/registry/settings'
import { startWorld, type World } from '#rehearsal/world/world'

export const imageType = 'application/vnd.oci.image.manifest.v1+json'
export const host = 'registry.example'
export const credentials = { username: 'ada', password: 'canary-secret', from: 'the login of the user "ada"' }
export const quick = { ...patience, firstWaitMs: 1, requestMs: 500, longestWaitMs: 1500 }

/** A world with one registry, and ada who may push there. */
export interface PushFixture {
  readonly world: World
  readonly registry: Registry
  /** A session that may push. */
  session(opening?: Partial<Opening>): Session
  /** What came to the registry since it was asked last: `HEAD blobs/sha256:… -`, without the name and the host. */
  visits(): string[]
  close(): Promise<void>
}

export function digestOf(bytes: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** A blob of these bytes; `opened` is told from where it is read. */
export function blobOf(bytes: Uint8Array, opened: number[] = []): Blob {
  const open = (from: number) => {
    opened.push(from)
    return Readable.from(bytes.subarray(from).length === 0 ? [] : [bytes.subarray(from)], { objectMode: false })
  }
  return { mediaType: 'application/octet-stream', digest: digestOf(bytes), size: bytes.length, open }
}

/** A manifest without layers, another one for each config. */
export function manifestOf(config: Blob): { mediaType: string; bytes: Buffer; digest: string } {
  const { mediaType, digest, size } = config
  const value = { schemaVersion: 2, mediaType: imageType, config: { mediaType, digest, size }, layers: [] }
  const bytes = Buffer.from(JSON.stringify(value))
  return { mediaType: imageType, bytes, digest: digestOf(bytes) }
}

export async function startPush(settings: Partial<RegistrySettings> = {}): Promise<PushFixture> {
  openEffects()
  const world = await startWorld()
  const registry = registryOf(world.state, host)
  registry.settings = { ...registry.settings, ...settings }
  registry.logins.set('ada', credentials.password)
  const env = { SLIPWAY_ROUTES: `${host}=${world.url}/_hosts/${host}` }
  const known = { credentials, note: undefined }
  let told = 0
  return {
    world,
    registry,
    session: (opening = {}) => openSession({ registry: host, known, env, patience: quick, mayPush: true, ...opening }),
    visits: () => {
      const fresh = world.visits.slice(told)
      told = world.visits.length
      return fresh.map(({ method, path }) => `${method} ${path.replace(/^\/_hosts\/[^/]+/, '')}`)
    },
    close: () => world.close()
  }
}
