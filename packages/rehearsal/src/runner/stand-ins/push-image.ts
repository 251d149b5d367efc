import { createHash } from 'node:crypto'
import { log } from '../log.ts'
import type { StepRun } from '../state.ts'

/** An image as it is pushed: its references with tags, and the platforms that it is for. */
export interface ImageToPush {
  readonly references: readonly string[]
  readonly platforms: readonly string[]
}

const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  configuration: 'application/vnd.oci.image.config.v1+json'
}

/**
 * Pushes an image without layers to the registries of the world, with the token of the job: nothing can be built here,
 * and what counts for a release is where the image goes, by whose permission, and under which tags. Gives its digest, the
 * same for the same commit and platforms.
 *
 * Throws an Error that names the permission where the registry refuses.
 */
export async function pushImage(run: StepRun, { references, platforms }: ImageToPush): Promise<string> {
  const { options } = run.job.frame.play
  const labels = {
    'org.opencontainers.image.source': `${options.serverUrl}/${options.repository}`,
    'org.opencontainers.image.revision': options.event.sha
  }
  const names = new Set(references.map((reference) => reference.replace(/:[^:/]+$/, '')))
  let digest = ''
  for (const name of names) {
    const registry = registryFor(run, name)
    const manifests = []
    for (const platform of platforms) {
      const [os = '', architecture = ''] = platform.split('/')
      const config = await registry.blob(JSON.stringify({ os, architecture, config: { Labels: labels } }))
      const text = { schemaVersion: 2, mediaType: types.manifest, config, layers: [], annotations: labels }
      const part = await registry.manifest(types.manifest, JSON.stringify(text))
      manifests.push({ ...part, platform: { os, architecture } })
    }
    const index = JSON.stringify({ schemaVersion: 2, mediaType: types.index, manifests, annotations: labels })
    for (const tag of references.flatMap((each) =>
      each.startsWith(`${name}:`) ? [each.slice(name.length + 1)] : []
    )) {
      digest = (await registry.manifest(types.index, index, tag)).digest
      log(run, `pushed ${name}:${tag} for ${platforms.join(', ')}: ${digest}`)
    }
  }
  return digest
}

function registryFor(run: StepRun, image: string) {
  const [host = '', name = ''] = image.split(/\/(.*)/s)
  const routes = (run.job.machine.get('SLIPWAY_ROUTES') ?? '').split(',').map((route) => route.split(/=(.*)/s))
  const base = routes.find(([each]) => each === host)?.[1]
  if (base === undefined) throw new Error(`the rehearsal has no registry for "${image}", expected HOST/NAME`)
  const token = run.job.github.get('token')?.coerceString() ?? ''
  const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const send = async (method: string, url: string, body = '', type = 'application/octet-stream') => {
    const answer = await fetch(url, { method, headers: { authorization, 'content-type': type }, ...(body && { body }) })
    if (answer.ok) return answer
    const said = `${answer.status} ${await answer.text()}`
    const isDenied = answer.status === 401 || answer.status === 403
    throw new Error(
      `${image} was not pushed: ${said}${isDenied ? '; the job needs the permission `packages: write`' : ''}`
    )
  }
  const described = (mediaType: string, text: string) => {
    return {
      mediaType,
      digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      size: Buffer.byteLength(text)
    }
  }
  const registry = {
    blob: async (text: string) => {
      const part = described(types.configuration, text)
      const started = await send('POST', `${base}/v2/${name}/blobs/uploads/`)
      const place = new URL((started.headers.get('location') ?? '').replace(/^.*?(?=\/v2\/)/, base))
      place.searchParams.set('digest', part.digest)
      await send('PUT', place.href, text)
      return part
    },
    manifest: async (mediaType: string, text: string, under?: string) => {
      const part = described(mediaType, text)
      await send('PUT', `${base}/v2/${name}/manifests/${under ?? part.digest}`, text, mediaType)
      return part
    }
  }
  return registry
}
