/**
 * Uploads an artifact that is ready in a folder, with the client of the action and nothing else of it. Takes the host of
 * the registry, the repository, the tag and the folder, which is as skopeo writes one.
 */
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEffects } from '../../../packages/core/src/action/effect.ts'
import type { Descriptor } from '../../../packages/core/src/oci/descriptor.ts'
import { pushBlobs } from '../../../packages/core/src/oci/push-blob.ts'
import { pushManifest } from '../../../packages/core/src/oci/push-manifest.ts'
import { openSession } from '../../../packages/core/src/oci/session.ts'

async function upload([registry = '', repository = '', tag = '', folder = '']: readonly string[]): Promise<void> {
  const bytes = readFileSync(join(folder, 'manifest.json'))
  const { mediaType, config, layers } = JSON.parse(bytes.toString('utf8')) as {
    mediaType: string
    config: Descriptor
    layers: Descriptor[]
  }
  openEffects()
  const session = openSession({ registry, known: { credentials: undefined, note: undefined }, env: {}, mayPush: true })
  const blobs = [...layers, config].map((blob) => {
    const path = join(folder, blob.digest.slice('sha256:'.length))
    return { ...blob, open: (from: number) => createReadStream(path, { start: from }) }
  })
  await pushBlobs(session, repository, blobs)
  await pushManifest(session, repository, tag, { mediaType, bytes })
}

// Bundled it is CommonJS, as the actions are, where nothing is awaited at the top.
void upload(process.argv.slice(2))
