import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pullBlob } from '#core/oci/pull-blob'
import { pullManifest } from '#core/oci/pull-manifest'
import { imageType } from '../conformance/content.ts'
import { read, sessionFor } from '../push/given.ts'
import { type Target, targets } from '../push/targets.ts'
import { type Client, clientOf, well } from './program.ts'

const helms = { 'Helm 4': 'HELM', 'Helm 3': 'HELM3' } as const
const pairs = Object.entries(targets).flatMap(([who, start]) =>
  Object.entries(helms).map(([version, variable]) => ({ who, version, start, variable }))
)

describe.each(pairs)('with $who, $version', ({ start, variable }) => {
  let target: Target
  let helm: Client
  let digest: string
  beforeAll(async () => {
    target = await start()
    helm = clientOf(variable)
    well(await helm.run('create', 'app'))
    well(await helm.run('package', 'app', '--version', '1.2.3+build.4'))
  })
  afterAll(async () => {
    await target?.close()
    helm?.close()
  })
  const login = () => ['--plain-http', '--username', target.account.username, '--password', target.account.password]
  const chart = (name = 'app') => `oci://${target.host}/acme/charts/${name}`

  test('pushes what we read back', async () => {
    const said = well(await helm.run('push', 'app-1.2.3+build.4.tgz', chart('').replace(/\/$/, ''), ...login()))
    digest = /Digest: (sha256:\w+)/.exec(said)?.[1] ?? ''
    const session = sessionFor(target.host, target.account)
    const repository = 'acme/charts/app'
    // What stands behind a plus is a tag with an underscore to Helm.
    const reference = { registry: target.host, repository, tag: '1.2.3_build.4', digest: undefined }
    const found = await pullManifest(session, reference, [imageType])
    if (!found.found) throw new Error(found.problem)
    expect(found.digest).toBe(digest)
    const { layers } = JSON.parse(found.bytes.toString('utf8'))
    const archive = await read(pullBlob(session, repository, layers[0]))
    expect(archive.equals(readFileSync(join(helm.home, 'app-1.2.3+build.4.tgz')))).toBe(true)
  })

  test('reads it by its version and by a range of versions', async () => {
    for (const version of ['1.2.3+build.4', '>=1.0.0 <2.0.0']) {
      const said = well(await helm.run('show', 'chart', chart(), '--version', version, ...login()))
      expect(said).toContain('version: 1.2.3+build.4')
      expect(said).toContain(digest)
    }
    expect(well(await helm.run('template', 'release', chart(), ...login()))).toContain('kind: Deployment')
  })

  test('says that there is no other', async () => {
    const { status, said } = await helm.run('pull', chart(), '--version', '9.9.9', ...login())
    expect([status, said]).toEqual([1, expect.stringMatching(/not found|no chart version|could not locate/i)])
  })
})
