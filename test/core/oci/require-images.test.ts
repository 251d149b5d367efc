import { afterEach, expect, test } from '@jest/globals'
import { keyringOf } from '#core/oci/keyring'
import { requireImages } from '#core/oci/require-images'
import { runnerFor } from '../runner.ts'
import { type Hosts, startHosts } from './hosts.ts'
import { digest, found, manifest, mediaType } from './registry.ts'

let hosts: Hosts
afterEach(() => hosts.close())

test('all complaints come at once, in order, and the digests of what is there', async () => {
  hosts = await startHosts({
    'ghcr.io': ({ path }) => (path.endsWith('/1.2.3') ? found : [404]),
    'quay.io': () => [401]
  })
  const env = { ...hosts.env, DOCKER_CONFIG: '/nonexistent' }
  const keyring = keyringOf(runnerFor({ env }), '', [])
  const images = ['ghcr.io/a/b:1.2.3', 'quay.io/a/b:1.2.3', 'ghcr.io/a/b:9.9.9', 'ghcr.io/A:1', 'ghcr.io/a/b:1.2.3']
  const { complaints, manifests } = await requireImages('require-image', images, { keyring, env })
  expect(complaints.map(({ place, problem }) => `${place}: ${problem}`)).toEqual([
    expect.stringMatching(/^require-image: the registry quay\.io does not show quay\.io\/a\/b:1\.2\.3/),
    'require-image: ghcr.io/a/b:9.9.9 is not in the registry ghcr.io',
    expect.stringMatching(/^require-image: "ghcr\.io\/A:1" is no reference/)
  ])
  expect([...manifests]).toEqual([['ghcr.io/a/b:1.2.3', { found: true, digest, mediaType, size: manifest.length }]])
  expect(hosts.seen.filter(({ path }) => path.endsWith('/1.2.3'))).toHaveLength(2)
})

test.each([
  ['ghcr.io', []],
  ['GHCR.IO', []],
  ['quay.io', ['registry: username and password are for "quay.io", where none of the images is']],
  ['ghcr.io/a', ['registry: username and password are for "ghcr.io/a", where none of the images is']],
  ['https://ghcr.io', ['registry: username and password are for "https://ghcr.io", where none of the images is']]
])('a login for %s is used, or complained about', async (registry, expected) => {
  hosts = await startHosts({ 'ghcr.io': () => found })
  const env = { ...hosts.env, DOCKER_CONFIG: '/nonexistent' }
  const keyring = keyringOf(runnerFor({ env }), '', [{ registry, username: 'ada', password: 'secret' }])
  const { complaints } = await requireImages('require-image', ['ghcr.io/a/b:1'], { keyring, env })
  expect(complaints.map(({ place, problem }) => `${place}: ${problem}`)).toEqual(expected)
  expect((await requireImages('require-image', [], { keyring, env })).complaints).toEqual([])
})

test('a registry that cannot be reached fails the run and says so', async () => {
  hosts = await startHosts({ here: () => 'hang up' })
  const keyring = keyringOf(runnerFor({ env: { DOCKER_CONFIG: '/nonexistent' } }), '', [])
  const patience = { requestMs: 500, sessionMs: 1000, retries: 1, firstWaitMs: 1, longestWaitMs: 10 }
  const asked = { keyring, env: {}, patience }
  await expect(requireImages('require-image', [`${hosts.here}/a:1`], asked)).rejects.toThrow(
    `the registry ${hosts.here}: no answer (`
  )
})
