import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { pullBlob } from '#core/oci/pull-blob'
import { pullManifest } from '#core/oci/pull-manifest'
import { pushBlob } from '#core/oci/push-blob'
import { pushManifest } from '#core/oci/push-manifest'
import { imageType, manifestOf } from '../conformance/content.ts'
import { type Account, publisher, reader } from '../registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd, startWithTokens } from '../registries/docker-registry.ts'
import { blobOf, configType, type GivenBlob, read, sessionFor } from './given.ts'

openEffects()

const config = blobOf(Buffer.from('{"name":"app","version":"1.2.3"}'), configType)
const { mediaType, digest, size } = config
const manifest = manifestOf({ config: { mediaType, digest, size }, layers: [] })
const wrong = { ...publisher, password: 'canary' }

let registries: Readonly<Record<'htpasswd' | 'tokens', RealRegistry>>
beforeAll(async () => {
  registries = { htpasswd: await startWithHtpasswd(), tokens: await startWithTokens() }
  for (const { host } of Object.values(registries)) {
    for (const name of ['public/app', 'acme/app']) {
      await pushBlob(sessionFor(host, publisher), name, config)
      await pushManifest(sessionFor(host, publisher), name, '1.2.3', manifest)
    }
  }
})
afterAll(() => Promise.all(Object.values(registries ?? {}).map((one) => one.close())))

/** Pulls what stands there, as somebody or nobody: its digest, or why not. */
async function pull(which: keyof typeof registries, repository: string, as: Account | undefined): Promise<string> {
  const { host } = registries[which]
  const session = sessionFor(host, as, { mayPush: false, anonymous: as === undefined })
  const reference = { registry: host, repository, tag: '1.2.3', digest: undefined }
  const found = await pullManifest(session, reference, [imageType])
  if (!found.found) return found.problem
  expect((await read(pullBlob(session, repository, config))).equals(config.bytes)).toBe(true)
  return found.digest
}

/** Pushes something new, as somebody or nobody: what came of it, or why not. */
function push(which: keyof typeof registries, as: Account | undefined, blob: GivenBlob): Promise<string> {
  return pushBlob(sessionFor(registries[which].host, as), 'acme/app', blob).catch((error: Error) => error.message)
}

describe('pulled is', () => {
  test.each([
    ['what is for everybody, by nobody', 'tokens', 'public/app', undefined],
    ['what is not for everybody, by who may read', 'tokens', 'acme/app', reader],
    ['what is for who is logged in, by who is', 'htpasswd', 'acme/app', publisher]
  ] as const)('%s', async (_, which, repository, as) => {
    expect(await pull(which, repository, as)).toBe(manifest.digest)
  })

  test.each([
    ['not what is not for everybody, by nobody', 'tokens', 'acme/app', undefined],
    ['nothing by nobody where all must log in', 'htpasswd', 'public/app', undefined],
    ['nothing with a wrong password', 'tokens', 'acme/app', wrong],
    ['nothing with a wrong password and no tokens', 'htpasswd', 'acme/app', wrong]
  ] as const)('%s', async (_, which, repository, as) => {
    expect(await pull(which, repository, as)).toMatch(/status 401/)
  })
})

describe('pushed is nothing', () => {
  test.each([
    ['by nobody', 'tokens', undefined, /lets nobody push who is not logged in \(status 401\)/],
    ['by nobody, without tokens', 'htpasswd', undefined, /lets nobody push who is not logged in \(status 401\)/],
    ['with a wrong password', 'tokens', wrong, /does not accept the inputs \(status 401\)/],
    ['with a wrong password, without tokens', 'htpasswd', wrong, /does not accept the inputs \(status 401\)/],
    ['by who may only read', 'tokens', reader, /does not accept the inputs \(status 401, it says/]
  ] as const)('%s', async (_, which, as, why) => {
    const blob = blobOf(Buffer.from(`pushed by ${as?.username} ${as?.password}`))
    const said = await push(which, as, blob)
    expect(said).toMatch(why)
    expect(said).not.toMatch(/publishing|reading|canary/)
    expect(await push(which, publisher, blob)).toBe('pushed')
  })
})

test('a token is asked for with no more rights than are needed', async () => {
  const { asked = [] } = registries.tokens
  const before = asked.length
  await pull('tokens', 'acme/app', reader)
  expect(asked.slice(before).every((line) => line.endsWith('repository:acme/app:pull'))).toBe(true)
})
