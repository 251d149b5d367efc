import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { keyringOf } from '#core/oci/keyring'
import { requireImages } from '#core/oci/require-images'
import { openRegistryDoor } from '#rehearsal/world/registry/open-door'
import { publishImage } from '#rehearsal/world/registry/publish-image'
import { registryOf } from '#rehearsal/world/registry/registry'
import { startWorld, type World } from '#rehearsal/world/world'
import { runnerFor } from '../../../core/runner.ts'

let world: World
let token: string
beforeEach(async () => {
  world = await startWorld()
  await world.createRepository('acme/harbor')
  const permissions = { packages: 'read' } as const
  token = world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'], permissions })
})
afterEach(() => world.close())

/** Asks for images as a step of a rehearsal does. */
async function ask(images: readonly string[], as = '', logins: Parameters<typeof keyringOf>[2] = []) {
  const hosts = ['ghcr.io', 'registry-1.docker.io', 'auth.docker.io']
  const routes = hosts.map((host) => `${host}=${world.url}/_hosts/${host}`).join('\n')
  const env = { SLIPWAY_ROUTES: routes, DOCKER_CONFIG: '/nonexistent' }
  const keyring = keyringOf(runnerFor({ env, serverUrl: world.url }), as, logins)
  const { complaints, manifests } = await requireImages('require-image', images, { keyring, env })
  return [complaints.map(({ problem }) => problem), [...manifests.values()].map(({ digest }) => digest)]
}

describe('the client of the actions finds', () => {
  test('what is public, without a login', async () => {
    const digest = publishImage(world.state, 'ghcr.io/acme/app:1.2.3', { visibility: 'public' })
    expect(await ask(['ghcr.io/acme/app:1.2.3', `ghcr.io/acme/app@${digest}`])).toEqual([[], [digest, digest]])
    expect(await ask(['ghcr.io/acme/app:9'])).toEqual([['ghcr.io/acme/app:9 is not in the registry ghcr.io'], []])
  })

  test('what is private with the token of its repository', async () => {
    const digest = publishImage(world.state, 'ghcr.io/acme/app:1.2.3', { repository: 'acme/harbor' })
    expect(await ask(['ghcr.io/acme/app:1.2.3'])).toEqual([
      [expect.stringContaining('to who is not logged in (status 401)')],
      []
    ])
    expect(await ask(['ghcr.io/acme/app:1.2.3'], token)).toEqual([[], [digest]])
  })

  test('not what is private and of nobody', async () => {
    publishImage(world.state, 'ghcr.io/acme/app:1.2.3')
    expect(await ask(['ghcr.io/acme/app:1.2.3'], token)).toEqual([
      [expect.stringContaining('to the token (status 403)')],
      []
    ])
  })

  test('what is at Docker Hub, by its short name, with a login', async () => {
    const digest = publishImage(world.state, 'docker.io/library/nginx:1.27')
    registryOf(world.state, 'docker.io').logins.set('ada', 'secret')
    const login = { registry: 'docker.io', username: 'ada', password: 'secret' }
    expect(await ask(['nginx:1.27'])).toEqual([[], [digest]])
    expect(await ask(['acme/none:1'], '', [login])).toEqual([
      ['docker.io/acme/none:1 is not in the registry docker.io'],
      []
    ])
    expect(await ask(['acme/none:1'])).toEqual([[expect.stringContaining('to who is not logged in')], []])
    expect(await ask(['acme/none:1'], '', [{ ...login, password: 'wrong' }])).toEqual([
      [expect.stringContaining('to the login of the user "ada" (status 401)')],
      []
    ])
  })

  test('what is behind a door of its own', async () => {
    const digest = publishImage(world.state, 'ghcr.io/acme/app:1', { visibility: 'public' })
    const door = await openRegistryDoor(world.state, 'ghcr.io')
    expect(await ask([`${door.host}/acme/app:1`])).toEqual([[], [digest]])
    expect(world.visits.at(-1)).toMatchObject({ method: 'HEAD', path: '/_hosts/ghcr.io/v2/acme/app/manifests/1' })
    await door.close()
  })
})

test.each(['nobody', 'ada:wrong', 'ada', ':', ''])(
  'a registry with logins lets nobody else push: %j',
  async (secret) => {
    registryOf(world.state, 'quay.io').logins.set('ada', 'secret')
    const push = (authorization: string) =>
      fetch(`${world.url}/_hosts/quay.io/v2/acme/app/blobs/uploads/`, { method: 'POST', headers: { authorization } })
    for (const scheme of ['Bearer', 'Basic']) {
      expect((await push(`${scheme} ${Buffer.from(secret).toString('base64')}`)).status).toBe(401)
      expect((await push(`${scheme} ${Buffer.from('ada:secret').toString('base64')}`)).status).toBe(202)
    }
  }
)

test('what is there from the beginning is in the end state and not in the journal', async () => {
  publishImage(world.state, 'ghcr.io/acme/app:1')
  expect([world.journal, Object.keys(await world.endState())]).toEqual([[], ['acme/harbor', 'ghcr.io']])
  expect(() => publishImage(world.state, 'acme/app')).toThrow('is no image with host and tag')
})
