import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Client, clientOf, well } from '../../oci/clients/program.ts'
import { publisher } from '../../oci/registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd, startWithTokens } from '../../oci/registries/docker-registry.ts'
import { startDistribution } from '../../oci/registries/other-registries.ts'
import { publish, type Told, workspaceWith } from './given.ts'

const registries = {
  "Docker's registry with htpasswd": startWithHtpasswd,
  "Docker's registry with tokens": startWithTokens,
  'Distribution 3': startDistribution
}
const helms = { 'Helm 4': 'HELM', 'Helm 3': 'HELM3' } as const
const login = ['--plain-http', '--username', publisher.username, '--password', publisher.password]

describe.each(Object.entries(registries))('what was published at %s', (_who, start) => {
  const workspace = workspaceWith()
  let registry: RealRegistry
  let told: Told
  beforeAll(async () => {
    registry = await start()
    told = await publish(workspace, `oci://${registry.host}/charts`, { aliases: 'v{version}', 'output-dir': 'out' })
  })
  afterAll(() => registry?.close())

  test('is the second time as it was', async () => {
    expect([told.exitCode, told.outputs.outcome, told.log]).toEqual([0, 'done', expect.not.stringContaining('::error')])
    const again = await publish(workspace, `oci://${registry.host}/charts`, { aliases: 'v{version}' })
    expect(again.outputs).toMatchObject({ outcome: 'already-done', digest: told.outputs.digest })
    expect(again.charts[0]?.status).toBe('already-published')
  })

  describe.each(Object.entries(helms))('%s', (version, variable) => {
    let helm: Client
    beforeAll(() => {
      helm = clientOf(variable)
    })
    afterAll(() => helm?.close())
    const ref = () => `oci://${told.outputs['chart-ref']}`
    const read = async (...args: readonly string[]) => well(await helm.run(...args, ...login))

    test.each([
      ['its version', '', ['--version', '1.2.3']],
      ['a range of versions', '', ['--version', '^1.0.0']],
      ['its further tag', ':v1.2.3', []],
      ['its digest', '@', []]
    ])('pulls the very archive by %s', async (_how, which, more) => {
      const at = which === '@' ? `${ref()}@${told.outputs.digest}` : `${ref()}${which}`
      const folder = mkdtempSync(join(helm.home, 'pulled-'))
      expect(await read('pull', at, ...more, '--destination', folder)).toContain(told.outputs.digest)
      const [pulled = ''] = readdirSync(folder)
      const published = readFileSync(join(workspace, 'out', told.charts[0]?.file ?? ''))
      expect(readFileSync(join(folder, pulled)).equals(published)).toBe(true)
    })

    test('shows what Chart.yaml says, with the versions of the release', async () => {
      const said = await read('show', 'chart', ref())
      for (const line of ['version: 1.2.3', 'appVersion: 1.2.3', 'name: harbor', 'category: transport'])
        expect(said).toContain(line)
      expect(await read('show', 'crds', ref())).toContain('berths.acme.example')
    })

    test('renders it, and holds values against its schema', async () => {
      const rendered = await read('template', 'berth', ref(), '--version', '1.2.3')
      expect(rendered).toContain('image: "ghcr.io/acme/harbor:1.2.3"')
      expect(rendered).toContain('helm.sh/chart: "harbor-1.2.3"')
      const wrong = await helm.run('template', 'berth', ref(), '--set', 'replicas=many', ...login)
      expect([wrong.status, wrong.said]).toEqual([1, expect.stringContaining('replicas')])
    })

    if (version === 'Helm 4')
      // Helm 3 wants a cluster even for that.
      test('would install it', async () => {
        const said = await read('install', '--dry-run=client', 'berth', ref(), '--version', '1.2.3')
        expect(said).toContain('The berths are kept.')
      })
  })
})
