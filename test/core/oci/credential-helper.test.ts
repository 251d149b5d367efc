import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findCredentials } from '#core/oci/credentials'

let folder: string
let env: Record<string, string>

/** Programs that keep credentials, by what Docker's configuration calls them; what they were asked stands in `asked`. */
const programs: Readonly<Record<string, string>> = {
  good: `read host; echo "$1 $host $INPUT_TOKEN $CLOUD" > "$ASKED"; echo '{"ServerURL":"x","Username":"ada","Secret":"canary"}'`,
  identity: `echo '{"Username":"<token>","Secret":"canary"}'`,
  none: 'echo "credentials not found in native keychain"; exit 1',
  broken: 'echo "canary: the keychain is locked" >&2; exit 1',
  mute: 'echo "{}"',
  odd: 'echo "canary"'
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-helpers-'))
  await mkdir(join(folder, 'bin'))
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, 'bin', `docker-credential-${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`
  env = { PATH, ASKED: join(folder, 'asked'), INPUT_TOKEN: 'input', CLOUD: 'cloud' }
})
afterAll(() => rm(folder, { recursive: true }))

async function find(config: unknown, registry = 'quay.io') {
  const dockerConfig = await mkdtemp(join(folder, 'config-'))
  await writeFile(join(dockerConfig, 'config.json'), JSON.stringify(config))
  const nothing = { logins: [], token: '', serverUrl: 'https://github.com', isRehearsed: () => false }
  return findCredentials(registry, { ...nothing, dockerConfig, env, protect: () => {} })
}

const helped = (name: string) => ({ credHelpers: { 'quay.io': name } })
const auth = Buffer.from('grace:pass').toString('base64')

describe('a program that Docker would ask', () => {
  test('gives the login, and gets the host alone on its input and no input of the action', async () => {
    const { credentials } = await find(helped('good'))
    expect(credentials).toEqual({ username: 'ada', password: 'canary', from: 'docker-credential-good' })
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('get quay.io  cloud\n')
  })

  test.each([
    ['the store of all', { credsStore: 'good' }, 'quay.io', 'ada', 'get quay.io  cloud\n'],
    [
      'Docker Hub by its old name',
      { credsStore: 'good' },
      'docker.io',
      'ada',
      'get https://index.docker.io/v1/  cloud\n'
    ],
    ['one before the file', { ...helped('good'), auths: { 'quay.io': { auth } } }, 'quay.io', 'ada', /./],
    ['the file where it knows none', { ...helped('none'), auths: { 'quay.io': { auth } } }, 'quay.io', 'grace', /./],
    ['the one of the registry before the store', { ...helped('good'), credsStore: 'none' }, 'quay.io', 'ada', /./]
  ])('is %s', async (_case, config, registry, user, asked) => {
    expect((await find(config, registry)).credentials?.username).toBe(user)
    expect(await readFile(join(folder, 'asked'), 'utf8')).toMatch(asked)
  })

  test('may give an identity token', async () => {
    expect((await find(helped('identity'))).credentials).toMatchObject({ isIdentityToken: true, password: 'canary' })
  })
})

test.each([
  ['a program that is not there', 'absent', 'docker-credential-absent cannot be started: install it on the runner'],
  ['one that fails', 'broken', 'docker-credential-broken, which keeps the login to quay.io, ended with status 1'],
  ['one that says nothing', 'mute', 'it printed no login'],
  ['one that says what is no JSON', 'odd', 'it printed no login'],
  ['a path', '../bin/good', 'which is no name of a program'],
  ['an option', '-x', 'which is no name of a program'],
  ['a command', 'good;id', 'which is no name of a program']
])('gives no login, and what it said is not shown: %s', async (_case, name, note) => {
  const known = await find(helped(name))
  expect([known.credentials, known.note]).toEqual([undefined, expect.stringContaining(note)])
  expect(known.note).not.toContain('canary')
})

test('who is not known to the program is nobody, without a note', async () => {
  expect(await find(helped('none'))).toMatchObject({ credentials: undefined, note: undefined })
})

test('an identity token in the file is one too', async () => {
  const { credentials } = await find({ auths: { 'quay.io': { auth: '', identitytoken: 'canary' } } })
  expect(credentials).toMatchObject({ isIdentityToken: true, password: 'canary' })
})
