import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { isSigned, sign } from '#core/signing/cosign'
import { makeStandIn, type StandIn } from '../program/stand-in.ts'
import { runnerFor } from '../runner.ts'
import { identity, image, key, keyless, pem, reference, version } from './cosign-sample.ts'

openEffects()
const credentials = { username: 'user', password: 'registry-canary', from: 'inputs' }

let standIn: StandIn
beforeEach(() => {
  standIn = makeStandIn('cosign')
})
afterEach(() => {
  expect(readdirSync(standIn.temporary)).toEqual([])
  standIn.end()
})

const runner = (more: Record<string, string> = {}, serverUrl = 'https://github.com') =>
  runnerFor({
    repository: 'acme/app',
    serverUrl,
    env: { PATH: standIn.path, RUNNER_TEMP: standIn.temporary, GITHUB_TOKEN: 'token-canary', COSIGN_KEY: 'x', ...more }
  })
const lines = () => standIn.calls().map(({ args, cwd }) => args.map((each) => each.replace(`${cwd}/`, '')).join(' '))

describe('with a key', () => {
  test('version 3 signs by digest, without any service', async () => {
    standIn.answer(version('v3.1.2'))
    await sign(reference, key, runner(), credentials)
    expect(lines()).toEqual([
      'version',
      `sign --yes --key=env://SIGNING_KEY --signing-config=signing-config.json --trusted-root=trusted-root.json ${image}`
    ])
  })

  test('version 2 signs without the log', async () => {
    standIn.answer(version('v2.6.1'))
    await sign(reference, key, runner(), undefined)
    expect(lines()[1]).toBe(`sign --yes --key=env://SIGNING_KEY --tlog-upload=false ${image}`)
  })

  test('a registry without TLS is spoken to only on request', async () => {
    standIn.answer(version('v2.6.1'))
    await sign(reference, key, runner(), undefined, true)
    await isSigned(reference, key, runner(), undefined, true)
    expect(lines().filter((line) => line.includes('--allow-http-registry'))).toEqual([
      `sign --yes --key=env://SIGNING_KEY --tlog-upload=false --allow-http-registry ${image}`,
      `verify --key=cosign.pub --insecure-ignore-tlog=true --allow-http-registry ${image}`
    ])
  })

  test('a signature is looked for with the public part of the key', async () => {
    standIn.answer({ ...version('v3.1.2'), 'public-key': { stdout: 'PUBLIC' } })
    expect(await isSigned(reference, key, runner(), credentials)).toBe(true)
    expect(lines().slice(1)).toEqual([
      'public-key --key=env://SIGNING_KEY',
      `verify --key=cosign.pub --insecure-ignore-tlog=true ${image}`
    ])
  })

  test('the key, its password and the login are on no command line, and only where they are needed', async () => {
    standIn.answer({ ...version('v3.1.2'), 'public-key': { stdout: 'PUBLIC' } })
    await isSigned(reference, key, runner(identity), credentials)
    await sign(reference, key, runner(identity), credentials)
    for (const { args, cmdline, env, login } of standIn.calls()) {
      expect(cmdline).not.toMatch(/canary|c2VjcmV0/)
      const needsKey = args[0] === 'sign' || args[0] === 'public-key'
      expect([env.SIGNING_KEY, env.COSIGN_PASSWORD]).toEqual(needsKey ? [pem, 'pass-canary'] : [undefined, undefined])
      const auth = Buffer.from('user:registry-canary').toString('base64')
      expect(login).toEqual({
        text: `{"auths":{"registry.example.org":{"auth":"${auth}"}}}\n`,
        mode: '600',
        folder: '700'
      })
      expect(Object.keys(env).filter((name) => /TOKEN|COSIGN_KEY|GITHUB/.test(name))).toEqual([])
    }
  })
})

describe('keyless', () => {
  test('signs with the identity of the job, and nothing but it', async () => {
    standIn.answer(version('v3.1.2'))
    await sign(reference, keyless, runner(identity), credentials)
    expect(lines()).toEqual(['version', `sign --yes ${image}`])
    const names = Object.keys(standIn.calls()[1]?.env ?? {})
    expect(names.filter((name) => /ACTIONS|TOKEN|GITHUB|COSIGN/.test(name)).sort()).toEqual(Object.keys(identity))
  })

  test('a signature is looked for by the repository, whatever workflow made it', async () => {
    standIn.answer(version('v3.1.2'))
    expect(await isSigned(reference, keyless, runner(), credentials)).toBe(true)
    expect(standIn.calls()[1]?.args).toEqual([
      'verify',
      '--certificate-oidc-issuer=https://token.actions.githubusercontent.com',
      '--certificate-identity-regexp=^https://github\\.com/[^/@]+/[^/@]+/\\.github/workflows/[^@]+@.+$',
      '--certificate-github-workflow-repository=acme/app',
      image
    ])
  })

  test.each([
    ['without the permission', {}, 'https://github.com', /give it the permission id-token: write/],
    ['on another server', identity, 'https://ghe.example.org', /not of https:\/\/ghe\.example\.org: sign with a key/]
  ])('refuses %s', async (_, env, server, message) => {
    await expect(sign(reference, keyless, runner(env, server), undefined)).rejects.toThrow(message)
    expect(standIn.calls()).toEqual([])
  })
})
