import { createHash } from 'node:crypto'
import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeProvenance } from '#core/signing/provenance'
import { runnerFor } from '../../core/runner.ts'
import { type KeyOptions, type Keyring, makeKeyring } from '../../core/signing/gpg.ts'
import { type RealRegistry, startOpen } from '../oci/registries/docker-registry.ts'
import { makeWorkshop, program, type Workshop } from './programs.ts'

let workshop: Workshop
let registry: RealRegistry
let keys: Keyring
beforeAll(async () => {
  workshop = makeWorkshop()
  keys = makeKeyring()
  registry = await startOpen()
  workshop.run(program('HELM'), ['create', 'app'])
  appendFileSync(join(workshop.root, 'app', 'Chart.yaml'), 'icon: >-\n  https://example.org/app.svg\n')
  workshop.run(program('HELM'), ['package', 'app', '--version', '1.2.3'])
})
afterAll(async () => {
  await registry.close()
  keys.end()
  workshop.end()
})

/** Signs the chart's archive as `name`, beside it. */
async function signed(name: string, key: string, passphrase: string): Promise<string> {
  const path = join(workshop.root, name)
  copyFileSync(join(workshop.root, 'app-1.2.3.tgz'), path)
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  const chartYaml = readFileSync(join(workshop.root, 'app', 'Chart.yaml'), 'utf8')
  const runner = runnerFor({ env: { PATH: process.env.PATH, RUNNER_TEMP: workshop.temporary } })
  const made = await makeProvenance({ path, name, sha256 }, chartYaml, { key, passphrase }, runner)
  writeFileSync(`${path}.prov`, made)
  return path
}

const kinds: readonly [string, KeyOptions][] = [
  ['RSA', { kind: 'rsa2048' }],
  ['Ed25519', { kind: 'ed25519', expires: '1y' }],
  ['ECDSA', { kind: 'nistp256' }]
]

describe.each(['HELM', 'HELM3'] as const)('%s', (variable) => {
  const helm = program(variable)

  test.each(kinds)('verifies what a key of %s has signed, and nothing else', async (kind, options) => {
    const id = keys.make(`${variable} ${kind} <${kind}@example.org>`, 'a b', options)
    const path = await signed('app-1.2.3.tgz', keys.secret([id], 'a b'), 'a b')
    const verify = () => workshop.run(helm, ['verify', path, '--keyring', keys.legacyRing()])
    expect(verify()).toContain(`Signed by: ${variable} ${kind} <${kind}@example.org>`)
    appendFileSync(path, 'x')
    expect(verify).toThrow(/sha256 sum does not match/)
  })

  test('verifies what a part of a key has signed', async () => {
    const id = keys.make(`${variable} Parts <parts@example.org>`, '', { usage: 'cert' })
    keys.run(['--passphrase', '', '--quick-add-key', id, 'ed25519', 'sign', '1y'])
    const path = await signed('app-1.2.3.tgz', keys.secret([id], ''), '')
    expect(workshop.run(helm, ['verify', path, '--keyring', keys.legacyRing()])).toContain(`${variable} Parts`)
  })

  test('pulls and verifies it from a registry', async () => {
    const id = keys.make(`${variable} Puller <puller@example.org>`, '')
    const path = await signed('app-1.2.3.tgz', keys.secret([id], ''), '')
    const place = `oci://${registry.host}/${variable.toLowerCase()}`
    workshop.run(helm, ['push', path, place, '--plain-http'])
    const pull = ['pull', `${place}/app`, '--version', '1.2.3', '--plain-http', '--verify', '--destination', 'temp']
    const said = workshop.run(helm, [...pull, '--keyring', keys.legacyRing()])
    expect(said).toContain(`Signed by: ${variable} Puller`)
  })
})
