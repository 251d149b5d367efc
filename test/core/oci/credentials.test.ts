import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findCredentials, type Keyring } from '#core/oci/credentials'
import { keyringOf } from '#core/oci/keyring'
import { runnerFor } from '../runner.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-docker-'))
})
afterAll(() => rm(folder, { recursive: true }))

const base64 = (text: string) => Buffer.from(text).toString('base64')

async function keyring(config: unknown, some: Partial<Keyring> = {}): Promise<Keyring> {
  const dockerConfig = await mkdtemp(join(folder, 'config-'))
  if (config !== undefined) {
    await writeFile(join(dockerConfig, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  }
  const nothing = { logins: [], token: '', serverUrl: 'https://github.com', isRehearsed: () => false, env: {} }
  return { ...nothing, dockerConfig, protect: () => {}, ...some }
}

const login = { registry: 'ghcr.io', username: 'ada', password: 'secret' }
const docker = { auths: { 'ghcr.io': { auth: base64('grace:pass:word') } } }
const token = 'ghs_0123456789'

describe('the credentials for exactly one host', () => {
  test.each([
    ['of a login', 'ghcr.io', undefined, { logins: [login] }, 'ada:secret'],
    [
      'of a login for Docker Hub by its other name',
      'docker.io',
      undefined,
      { logins: [{ ...login, registry: 'index.docker.io' }] },
      'ada:secret'
    ],
    ['of a login for another host', 'quay.io', undefined, { logins: [login] }, undefined],
    ['of a login for a name that contains it', 'ghcr.io.evil.example', undefined, { logins: [login] }, undefined],
    ['as docker login leaves them', 'ghcr.io', docker, {}, 'grace:pass:word'],
    ['of Docker for another host', 'quay.io', docker, {}, undefined],
    [
      'of Docker for Docker Hub',
      'docker.io',
      { auths: { 'https://index.docker.io/v1/': { auth: base64('a:b') } } },
      {},
      'a:b'
    ],
    ['of a login before those of Docker', 'ghcr.io', docker, { logins: [login] }, 'ada:secret'],
    ['of Docker before the token', 'ghcr.io', docker, { token }, 'grace:pass:word'],
    ['of the token for its own registry', 'ghcr.io', undefined, { token }, `x-access-token:${token}`],
    ['of the token for another', 'docker.io', undefined, { token }, undefined],
    [
      'of the token of another server',
      'ghcr.io',
      undefined,
      { token, serverUrl: 'https://github.corp.example' },
      undefined
    ],
    [
      'of the token of another server for its own registry',
      'containers.github.corp.example',
      undefined,
      { token, serverUrl: 'https://github.corp.example' },
      `x-access-token:${token}`
    ],
    [
      'of the token of a rehearsal',
      'ghcr.io',
      undefined,
      { token, serverUrl: 'http://127.0.0.1:4000', isRehearsed: () => true },
      `x-access-token:${token}`
    ],
    ['of nobody', 'constructor', { auths: {} }, {}, undefined]
  ] as const)('%s', async (_case, registry, config, some, expected) => {
    const { credentials } = await findCredentials(registry, await keyring(config, some))
    expect(credentials && `${credentials.username}:${credentials.password}`).toBe(expected)
  })
})

test('what is found is hidden, as it is and as it is sent', async () => {
  const hidden: string[] = []
  await findCredentials('ghcr.io', await keyring(docker, { protect: (secret) => hidden.push(secret) }))
  expect(hidden).toEqual(['pass:word', base64('grace:pass:word')])
})

test.each([
  ['no JSON', '{"auths": {"ghcr.io": {"auth": "c2VjcmV0"', 'expected the JSON object that docker login writes'],
  ['an array', [], 'expected the JSON object that docker login writes'],
  ['no colon', { auths: { 'ghcr.io': { auth: base64('secret') } } }, 'is not "user:password" in base64']
])("Docker's configuration is refused, and not shown: %s", async (_case, config, message) => {
  const reading = findCredentials('ghcr.io', await keyring(config))
  await expect(reading).rejects.toThrow(message)
  await expect(reading).rejects.not.toThrow(/secret|c2VjcmV0/)
})

test.each([
  ['no password', { ...login, password: '' }],
  ['no user', { ...login, username: '' }],
  ['a colon in the user', { ...login, username: 'a:b' }]
])('half a login is refused: %s', async (_case, half) => {
  await expect(findCredentials('ghcr.io', await keyring(undefined, { logins: [half] }))).rejects.toThrow('give both')
})

test('DOCKER_CONFIG says where the configuration is, else the home folder has it', () => {
  const of = (env: Record<string, string>) => keyringOf(runnerFor({ env }), token, []).dockerConfig
  expect(of({ DOCKER_CONFIG: '/a', HOME: '/b' })).toBe('/a')
  expect(of({ HOME: '/b' })).toBe('/b/.docker')
})
