import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inFolder, workspaceOf } from '../../../core/chart/folder.ts'
import { type Keyring, makeKeyring } from '../../../core/signing/gpg.ts'
import { publisher } from '../../oci/registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd } from '../../oci/registries/docker-registry.ts'
import { makeWorkshop, program, type Workshop } from '../../signing/programs.ts'
import { chart, publish, type Told, workspaceWith } from './given.ts'

type Texts = Readonly<Record<string, string>>

let workshop: Workshop
let registry: RealRegistry
let keys: Keyring
let path: string
beforeAll(async () => {
  ;[workshop, keys, registry] = [makeWorkshop(), makeKeyring(), await startWithHtpasswd()]
  const programs = mkdtempSync(join(workshop.root, 'programs-'))
  symlinkSync(program('HELM'), join(programs, 'helm'))
  symlinkSync(program('COSIGN'), join(programs, 'cosign'))
  path = [programs, process.env.PATH].join(delimiter)
})
afterAll(async () => {
  await registry?.close()
  keys?.end()
  workshop?.end()
})

const at = (folder: string) => `oci://${registry.host}/${folder}`
const run = (workspace: string, folder: string, texts: Texts): Promise<Told> =>
  publish(workspace, at(folder), texts, publisher, { PATH: path })
const login = ['--plain-http', '--username', publisher.username, '--password', publisher.password]

describe('Helm judges before anything is published', () => {
  const both = { lint: 'true', template: 'true' }

  test('a chart that it likes', async () => {
    expect((await run(workspaceWith(), 'liked', both)).outputs.outcome).toBe('done')
  })

  test.each([
    ['a template that does not render', { 'templates/bad.yaml': '{{ .Values.none.at.all }}\n' }, both, 'bad.yaml'],
    ['values that the schema refuses', {}, { ...both, values: 'values-ci.yaml' }, 'replicas']
  ])('%s is refused', async (name, files, texts, said) => {
    const workspace = workspaceOf({
      ...inFolder('charts/harbor', { ...chart, ...files }),
      'values-ci.yaml': 'replicas: many\n'
    })
    const told = await run(workspace, name.replaceAll(' ', '-'), texts)
    expect([told.outputs.outcome, told.outputs.reason]).toEqual(['refused', expect.stringContaining(said)])
    const again = await run(workspaceWith(), name.replaceAll(' ', '-'), { 'dry-run': 'true' })
    expect(again.charts[0]?.status).toBe('planned')
  })

  test('what a chart depends on is fetched in a copy, from the repository and from a registry', async () => {
    const base = { 'Chart.yaml': 'apiVersion: v2\nname: base\nversion: 1.0.0\ntype: library\n' }
    const versions = { 'chart-version': 'keep', 'app-version': 'keep' }
    await run(workspaceOf(inFolder('charts/base', base)), 'dependencies', versions)
    const dependencies = `dependencies:
  - {name: base, version: 1.0.0, repository: "${at('dependencies')}"}
  - {name: side, version: 1.0.0, repository: "file://../side"}
`
    const workspace = workspaceOf({
      ...inFolder('charts/harbor', { ...chart, 'Chart.yaml': `${chart['Chart.yaml']}${dependencies}` }),
      ...inFolder('charts/side', { 'Chart.yaml': base['Chart.yaml'].replace('base', 'side') })
    })
    const texts = { charts: 'charts/harbor', dependencies: 'update' }
    const told = await run(workspace, 'dependent', texts)
    expect([told.outputs.outcome, told.outputs.reason]).toEqual(['done', 'harbor 1.2.3: published'])
    expect(readdirSync(join(workspace, 'charts/harbor'))).not.toContain('charts')
    workshop.run(program('HELM'), ['pull', `${at('dependent')}/harbor`, '--version', '1.2.3', '--untar', ...login])
    expect(readdirSync(join(workshop.root, 'harbor/charts')).sort()).toEqual(['base', 'side'])
  })
})

describe('what is signed', () => {
  test('helm pull --verify accepts its provenance, and a rerun has the same digest', async () => {
    const id = keys.make('Harbour <harbour@example.org>', 'a b', { kind: 'ed25519' })
    const texts = { provenance: 'true', 'gpg-private-key': keys.secret([id], 'a b'), 'gpg-passphrase': 'a b' }
    const first = await run(workspaceWith(), 'provenance', texts)
    expect(first.outputs.outcome).toBe('done')
    const out = mkdtempSync(join(workshop.root, 'pulled-'))
    const pull = [
      'pull',
      `${at('provenance')}/harbor`,
      '--version',
      '1.2.3',
      '--verify',
      '--destination',
      out,
      ...login
    ]
    workshop.run(program('HELM'), [...pull, '--keyring', keys.legacyRing()])
    expect(readdirSync(out).sort()).toEqual(['harbor-1.2.3.tgz', 'harbor-1.2.3.tgz.prov'])
    const second = await run(workspaceWith(), 'provenance', texts)
    expect(second.outputs).toMatchObject({ outcome: 'already-done', digest: first.outputs.digest })
    const elsewhere = await run(workspaceWith(), 'provenance-elsewhere', texts)
    expect(elsewhere.outputs.digest).toBe(first.outputs.digest)
  })

  test('a wrong passphrase is refused before anything is published', async () => {
    const id = keys.make('Other <other@example.org>', 'the right one', { kind: 'ed25519' })
    const texts = {
      provenance: 'true',
      'gpg-private-key': keys.secret([id], 'the right one'),
      'gpg-passphrase': 'another one than that'
    }
    const told = await run(workspaceWith(), 'wrong-passphrase', texts)
    expect([told.outputs.outcome, told.outputs.reason]).toEqual(['refused', expect.stringContaining('gpg-passphrase')])
  })

  test('cosign signs a digest once, and verifies it', async () => {
    const prefix = join(workshop.root, 'action')
    workshop.run(program('COSIGN'), ['generate-key-pair', '--output-key-prefix', prefix], { COSIGN_PASSWORD: 'a b' })
    const texts = { cosign: 'key', 'cosign-key': readFileSync(`${prefix}.key`, 'utf8'), 'cosign-password': 'a b' }
    const told = await run(workspaceWith(), 'signed', texts)
    expect(told.outputs.outcome).toBe('done')
    const reference = `${registry.host}/signed/harbor@${told.outputs.digest}`
    const user = ['--registry-username', publisher.username, '--registry-password', publisher.password]
    const verify = ['verify', '--key', `${prefix}.pub`, '--insecure-ignore-tlog=true', ...user, reference]
    expect(JSON.parse(workshop.run(program('COSIGN'), verify))).toHaveLength(1)
    expect((await run(workspaceWith(), 'signed', texts)).outputs.outcome).toBe('already-done')
    expect(JSON.parse(workshop.run(program('COSIGN'), verify))).toHaveLength(1)
  })
})
