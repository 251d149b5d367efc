import { createHash } from 'node:crypto'
import { type Registry, registryOf } from '#rehearsal/world/registry/registry'
import { startWorld, type World } from '#rehearsal/world/world'

export const imageType = 'application/vnd.oci.image.manifest.v1+json'
export const indexType = 'application/vnd.oci.image.index.v1+json'

export function digestOf(bytes: string | Buffer, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** What a test sends beside method and path. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A world with one registry and somebody who may push there. */
export interface RegistryFixture {
  readonly world: World
  readonly registry: Registry
  /** Calls the registry as somebody; as nobody where the token is ''. */
  call(method: string, path: string, sent?: Sent, token?: string): Promise<Response>
  /** Uploads a blob at once and gives its digest. */
  blob(name: string, bytes: string | Buffer, token?: string): Promise<string>
  /** Pushes an image with one layer and gives its digest. */
  push(name: string, reference: string, layer?: string, more?: object, token?: string): Promise<string>
  kinds(): string[]
  close(): Promise<void>
}

/** `open`: a registry that asks nobody; `ghcr.io`: GitHub's, with the token of the job of acme/harbor. */
export async function startRegistry(host: 'open.example' | 'ghcr.io'): Promise<RegistryFixture> {
  const world = await startWorld()
  await world.createRepository('acme/harbor')
  const permissions = { packages: 'write', contents: 'read' } as const
  const login = 'github-actions[bot]'
  const own = world.issueToken({ kind: 'job', login, repositories: ['acme/harbor'], permissions })
  const registry = registryOf(world.state, host)
  if (host === 'open.example') registry.settings = { ...registry.settings, access: 'open' }
  const call: RegistryFixture['call'] = (method, path, { headers = {}, body } = {}, token = own) => {
    const authorization = token === '' ? {} : { authorization: `Bearer ${Buffer.from(token).toString('base64')}` }
    const options = { method, headers: { ...authorization, ...headers } }
    const address = path.replace(/^https:\/\/[^/]+/, '')
    const sent = body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)) }
    return fetch(`${world.url}/_hosts/${host}${address}`, { ...options, ...sent })
  }
  const blob: RegistryFixture['blob'] = async (name, bytes, token) => {
    const digest = digestOf(bytes)
    const headers = { 'content-type': 'application/octet-stream' }
    await call('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, { body: bytes, headers }, token)
    return digest
  }
  const push: RegistryFixture['push'] = async (name, reference, layer = 'layer', more = {}, token = own) => {
    const [config, one] = [await blob(name, '{}', token), await blob(name, layer, token)]
    const body = imageOf(config, one, layer.length, more)
    const at = reference === '' ? digestOf(body) : reference
    const answer = await call(
      'PUT',
      `/v2/${name}/manifests/${at}`,
      { body, headers: { 'content-type': imageType } },
      token
    )
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
    return digestOf(body)
  }
  const kinds = () => world.journal.map(({ kind }) => kind)
  return { world, registry, call, blob, push, kinds, close: () => world.close() }
}

/** The text of an image's manifest. */
export function imageOf(config: string, layer: string, size: number, more: object = {}): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: config, size: 2 },
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer, size }],
    ...more
  })
}

/** The code of a registry's error. */
export async function codeOf(answer: Response): Promise<string> {
  return `${answer.status} ${((await answer.json()) as { errors: { code: string }[] }).errors[0]?.code}`
}
