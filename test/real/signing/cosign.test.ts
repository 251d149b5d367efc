import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { Reference } from '#core/oci/reference'
import { isSigned, sign } from '#core/signing/cosign'
import { runnerFor } from '../../core/runner.ts'
import { publisher } from '../oci/registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd } from '../oci/registries/docker-registry.ts'
import { makeWorkshop, pathWith, program, type Workshop } from './programs.ts'

openEffects()
const credentials = { ...publisher, from: 'inputs' }
const wrong = { username: 'publisher', password: 'wrong', from: 'inputs' }

let workshop: Workshop
let registry: RealRegistry
let reference: Reference
let keys: { key: string; password: string; how: 'key' }[]
beforeAll(async () => {
  workshop = makeWorkshop()
  registry = await startWithHtpasswd()
  const helm = (...args: string[]) => workshop.run('sh', ['-c', `"$0" "$@" 2>&1`, program('HELM'), ...args])
  helm('create', 'app')
  helm('package', 'app')
  helm('registry', 'login', registry.host, '--plain-http', '-u', publisher.username, '-p', publisher.password)
  const said = helm('push', 'app-0.1.0.tgz', `oci://${registry.host}/charts`, '--plain-http')
  const digest = /sha256:[0-9a-f]{64}/.exec(said)?.[0]
  reference = { registry: registry.host, repository: 'charts/app', tag: '0.1.0', digest }
  keys = ['pass word', ''].map((password, index) => {
    const prefix = join(workshop.root, `key-${index}`)
    workshop.run(program('COSIGN'), ['generate-key-pair', '--output-key-prefix', prefix], { COSIGN_PASSWORD: password })
    return { how: 'key', key: readFileSync(`${prefix}.key`, 'utf8'), password }
  })
})
afterAll(async () => {
  await registry.close()
  workshop.end()
})

const runner = () => runnerFor({ env: { PATH: pathWith(program('COSIGN')), RUNNER_TEMP: workshop.temporary } })

describe('cosign', () => {
  test('signs with each key, sees its own signature and not that of another', async () => {
    const [first, second] = keys
    if (first === undefined || second === undefined) throw new Error('there are two')
    expect(await isSigned(reference, first, runner(), credentials)).toBe(false)
    await sign(reference, first, runner(), credentials)
    expect(await isSigned(reference, first, runner(), credentials)).toBe(true)
    expect(await isSigned(reference, second, runner(), credentials)).toBe(false)
    await sign(reference, second, runner(), credentials)
    expect(await isSigned(reference, second, runner(), credentials)).toBe(true)
    expect(await isSigned(reference, first, runner(), credentials)).toBe(true)
    expect(readdirSync(workshop.temporary)).toEqual([])
  })

  test('verifies what we have signed as everybody does it', () => {
    const { repository, digest } = reference
    const login = ['--registry-username', publisher.username, '--registry-password', publisher.password]
    const verify = ['verify', '--key', 'key-0.pub', '--insecure-ignore-tlog=true', ...login]
    const said = workshop.run(program('COSIGN'), [...verify, `${registry.host}/${repository}@${digest}`])
    expect(JSON.parse(said)[0].critical.image).toEqual({ 'docker-manifest-digest': digest })
  })

  test('signs nothing for what is not there', async () => {
    const nothing = { ...reference, digest: `sha256:${'a'.repeat(64)}` }
    expect(await isSigned(nothing, keys[0] as (typeof keys)[0], runner(), credentials)).toBe(false)
  })

  test('does not say that something is unsigned where it may not look', async () => {
    const [key] = keys
    await expect(isSigned(reference, key as (typeof keys)[0], runner(), wrong)).rejects.toThrow(/UNAUTHORIZED|401/)
    await expect(sign(reference, key as (typeof keys)[0], runner(), wrong)).rejects.toThrow(/^cosign sign .*see to/)
  })

  test('tells a wrong password, and never shows it', async () => {
    const shut = { ...(keys[0] as (typeof keys)[0]), password: 'pass-canary' }
    for (const act of [isSigned, sign]) {
      const thrown = (await act(reference, shut, runner(), credentials).catch((error: unknown) => error)) as Error
      expect(thrown.message).toMatch(/^cosign-password: cosign cannot open cosign-key with it;/)
      expect(thrown.message).not.toContain('canary')
    }
  })
})
