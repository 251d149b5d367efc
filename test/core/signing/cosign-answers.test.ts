import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { isSigned, sign } from '#core/signing/cosign'
import { makeStandIn, type StandIn } from '../program/stand-in.ts'
import { runnerFor } from '../runner.ts'
import { identity, image, key, keyless, reference, version } from './cosign-sample.ts'

openEffects()

let standIn: StandIn
beforeEach(() => {
  standIn = makeStandIn('cosign')
})
afterEach(() => {
  expect(readdirSync(standIn.temporary)).toEqual([])
  standIn.end()
})

const runner = (more: Record<string, string> = {}) =>
  runnerFor({
    repository: 'acme/app',
    env: { PATH: standIn.path, RUNNER_TEMP: standIn.temporary, ...more }
  })
const lines = () => standIn.calls().map(({ args, cwd }) => args.map((each) => each.replace(`${cwd}/`, '')).join(' '))

describe('what cosign says', () => {
  test.each([
    ['no signature', 10, 'Error: no signatures found'],
    ['no such artifact', 11, 'Error: image tag not found'],
    ['the signature of somebody else', 12, 'Error: no matching signatures: invalid signature'],
    ['a bundle of somebody else', 1, 'error during command execution: no matching attestations: failed']
  ])('%s is no signature of ours', async (_, exit, stderr) => {
    standIn.answer({ ...version('v3.1.2'), verify: { exit, stderr } })
    expect(await isSigned(reference, keyless, runner(), undefined)).toBe(false)
  })

  test('a registry that refuses is no answer', async () => {
    standIn.answer({ ...version('v3.1.2'), verify: { exit: 1, stderr: 'GET x: UNAUTHORIZED\n::error::boo' } })
    await expect(isSigned(reference, keyless, runner(), undefined)).rejects.toThrow(
      `cosign verify ${image} ended with status 1; see to the registry and the network, and run it again\n  GET x: UNAUTHORIZED\n  :\\:error:\\:boo`
    )
  })

  test('a signature that came to be in spite of a failure is success', async () => {
    standIn.answer({ ...version('v3.1.2'), sign: { exit: 1, stderr: 'timeout' } })
    await sign(reference, keyless, runner(identity), undefined)
    expect(lines().map((line) => line.split(' ')[0])).toEqual(['version', 'sign', 'version', 'verify'])
  })

  test('a failure without a signature is told', async () => {
    standIn.answer({ ...version('v3.1.2'), sign: { exit: 1, stderr: 'DENIED' }, verify: { exit: 10 } })
    await expect(sign(reference, keyless, runner(identity), undefined)).rejects.toThrow(/status 1; see to.*\n.*DENIED/)
  })

  test('a key that cannot be opened', async () => {
    const stderr = 'reading key: decrypt: encrypted: decryption failed'
    standIn.answer({ ...version('v3.1.2'), 'public-key': { exit: 1, stderr } })
    await expect(isSigned(reference, key, runner(), undefined)).rejects.toThrow(/^cosign-password: cosign cannot open/)
  })

  test.each([
    ['version 1', 'v1.13.6', /install version 2 or 3/],
    ['a reference without digest', 'v3.1.2', /without digest is not signed/]
  ])('refuses %s', async (_, text, message) => {
    standIn.answer(version(text))
    const named = text.startsWith('v1') ? reference : { ...reference, digest: undefined }
    await expect(sign(named, key, runner(), undefined)).rejects.toThrow(message)
  })

  test.each(['', 'hello', '-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----\n'])(
    'refuses the key %j',
    async (text) => {
      standIn.answer(version('v3.1.2'))
      await expect(sign(reference, { ...key, key: text }, runner(), undefined)).rejects.toThrow(/^cosign-key: /)
    }
  )

  test('there is no cosign', async () => {
    const nothing = runnerFor({ env: { PATH: '/nowhere', RUNNER_TEMP: standIn.temporary } })
    await expect(sign(reference, key, nothing, undefined)).rejects.toThrow(/^cosign is not on PATH: install/)
  })
})
