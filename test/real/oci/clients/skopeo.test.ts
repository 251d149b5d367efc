import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { descriptorOf, type Manifest, manifestOf, newBlob } from '../conformance/content.ts'
import { type Target, targets } from '../push/targets.ts'
import { type Client, clientOf, well } from './program.ts'

/** Writes a chart as skopeo reads it from a folder: the manifest, and each blob under its digest without the algorithm. */
function chartIn(folder: string): Manifest {
  const [config, archive] = [Buffer.from('{"name":"app","version":"1.2.3"}'), newBlob(300_000)]
  const layers = [descriptorOf(archive, 'application/vnd.cncf.helm.chart.content.v1.tar+gzip')]
  const manifest = manifestOf({ config: descriptorOf(config, 'application/vnd.cncf.helm.config.v1+json'), layers })
  mkdirSync(folder)
  writeFileSync(join(folder, 'version'), 'Directory Transport Version: 1.1\n')
  writeFileSync(join(folder, 'manifest.json'), manifest.bytes)
  for (const bytes of [config, archive]) writeFileSync(join(folder, descriptorOf(bytes, '').digest.slice(7)), bytes)
  return manifest
}

// What Debian's skopeo cannot do with a registry, none of the rehearsal has to do; the real one shows what it can.
describe.each(Object.entries(targets))('with %s, skopeo', (who, start) => {
  let target: Target
  let skopeo: Client
  let manifest: Manifest
  beforeAll(async () => {
    target = await start()
    skopeo = clientOf('SKOPEO')
    manifest = chartIn(join(skopeo.home, 'chart'))
  })
  afterAll(async () => {
    await target?.close()
    skopeo?.close()
  })
  const at = (name: string) => `docker://${target.host}/acme/${name}`
  const creds = (side = '') => {
    const { username, password } = target.account
    return [`--${side}tls-verify=false`, `--${side}creds`, `${username}:${password}`]
  }
  const copy = (...args: readonly string[]) => skopeo.run('copy', '--insecure-policy', '--preserve-digests', ...args)
  const raw = (name: string) => skopeo.run('inspect', '--raw', ...creds(), at(name))

  test('pushes, and reads the same back', async () => {
    well(await copy(...creds('dest-'), 'dir:chart', at('app:1.2.3')))
    expect(well(await raw('app:1.2.3'))).toBe(manifest.bytes.toString('utf8'))
    expect(well(await raw(`app@${manifest.digest}`))).toBe(manifest.bytes.toString('utf8'))
  })

  test('copies from one repository to another, and into a folder', async () => {
    well(await copy(...creds('src-'), ...creds('dest-'), at('app:1.2.3'), at('copy:v1')))
    well(await copy(...creds('src-'), at('copy:v1'), 'dir:back'))
    expect(readFileSync(join(skopeo.home, 'back', 'manifest.json')).equals(manifest.bytes)).toBe(true)
    const { layers } = JSON.parse(manifest.bytes.toString('utf8')) as { layers: { digest: string }[] }
    const name = layers[0]?.digest.slice(7) ?? ''
    const read = (folder: string) => readFileSync(join(skopeo.home, folder, name))
    expect(read('back').equals(read('chart'))).toBe(true)
  })

  test('lists tags', async () => {
    const said = JSON.parse(well(await skopeo.run('list-tags', ...creds(), at('app')))) as { Tags: string[] }
    expect(said.Tags).toEqual(['1.2.3'])
  })

  test('is not let in with a wrong password', async () => {
    const wrong = ['--dest-tls-verify=false', '--dest-creds', `${target.account.username}:wrong`]
    const { status, said } = await copy(...wrong, 'dir:chart', at('app:2.0.0'))
    if (who === 'Distribution 3') return expect(status).toBe(0)
    expect(status).not.toBe(0)
    expect(said).toMatch(/unauthorized|denied|authentication required|401|403/i)
  })

  test('deletes, where the registry lets anybody', async () => {
    const { status, said } = await skopeo.run('delete', ...creds(), at('copy:v1'))
    if (who === 'the ghcr.io of the rehearsal') return expect(said).toMatch(/405|unsupported|not allowed/i)
    expect([status, said]).toEqual([0, ''])
    expect((await raw('copy:v1')).status).not.toBe(0)
  })
})
