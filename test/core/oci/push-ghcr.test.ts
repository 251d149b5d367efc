import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { findCredentials } from '#core/oci/credentials'
import { keyringOf } from '#core/oci/keyring'
import { pullManifest } from '#core/oci/pull-manifest'
import { pushBlob } from '#core/oci/push-blob'
import { pushManifest } from '#core/oci/push-manifest'
import { openSession } from '#core/oci/session'
import { publishImage } from '#rehearsal/world/registry/publish-image'
import { registryOf } from '#rehearsal/world/registry/registry'
import { startWorld, type World } from '#rehearsal/world/world'
import { runnerFor } from '../runner.ts'
import { blobOf, imageType, manifestOf, quick } from './push-fixture.ts'

let world: World
let hidden: string[]
beforeEach(async () => {
  openEffects()
  hidden = []
  world = await startWorld()
  await world.createRepository('acme/harbor')
})
afterEach(() => world.close())

const repository = 'acme/chart'
const blob = blobOf(Buffer.from('config'))
const manifest = manifestOf(blob)

function tokenWith(packages: 'read' | 'write'): string {
  const permissions = { packages, contents: 'read' } as const
  return world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions })
}

/** A session as a step of a job has it. */
async function open(token: string, anonymous = false) {
  const env = { SLIPWAY_ROUTES: `ghcr.io=${world.url}/_hosts/ghcr.io`, DOCKER_CONFIG: '/nonexistent' }
  const protect = (secret: string) => void hidden.push(secret)
  const known = await findCredentials(
    'ghcr.io',
    keyringOf(runnerFor({ env, serverUrl: world.url, protect }), token, [])
  )
  return openSession({ registry: 'ghcr.io', known, env, patience: quick, mayPush: !anonymous, anonymous })
}

async function push(token: string): Promise<string> {
  const session = await open(token)
  await pushBlob(session, repository, blob)
  return pushManifest(session, repository, '1.2.3', manifest)
}

test('a job that may write packages publishes a new one, which nobody else sees yet', async () => {
  const token = tokenWith('write')
  expect(await push(token)).toBe('pushed')
  const reference = { registry: 'ghcr.io', repository, tag: '1.2.3', digest: undefined }
  expect(await pullManifest(await open(token), reference, [imageType])).toMatchObject({ digest: manifest.digest })
  expect(await pullManifest(await open(token, true), reference, [imageType])).toMatchObject({
    refused: true,
    remedy: expect.stringContaining('make the package public')
  })
  expect(registryOf(world.state, 'ghcr.io').packages.get(repository)?.repository).toBe('acme/harbor')
  expect(hidden).toContain(token)
})

test.each<[string, () => string, RegExp]>([
  [
    'a job that may only read packages',
    () => tokenWith('read'),
    /does not let the token push \(status 403, it says "DENIED: installation not allowed to Create organization package"\); give the job packages: write/
  ],
  [
    'a package that the repository has nothing to do with',
    () => {
      publishImage(world.state, `ghcr.io/${repository}:1`)
      return tokenWith('write')
    },
    /does not let the token push \(status 403\); .*Manage Actions access/
  ],
  ['a token that is none', () => 'canary', /does not let the token push \(status 403, it says "DENIED: denied"\)/],
  ['nobody', () => '', /lets nobody push who is not logged in \(status 401/]
])('a push is explained, and shows no secret: %s', async (_case, tokenFor, message) => {
  const token = tokenFor()
  const pushing = push(token)
  await expect(pushing).rejects.toThrow(message)
  const text = await pushing.catch(String)
  for (const secret of [token, Buffer.from(token).toString('base64')]) {
    if (secret !== '') expect(text).not.toContain(secret)
  }
  expect(world.journal.filter(({ target }) => target.startsWith('ghcr.io'))).toEqual([])
})
