import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Client, clientOf, well } from '../../oci/clients/program.ts'
import { publisher, reader } from '../../oci/registries/accounts.ts'
import { type RealRegistry, startWithTokens } from '../../oci/registries/docker-registry.ts'
import { publish, workspaceWith } from './given.ts'

const login = ['--plain-http', '--username', publisher.username, '--password', publisher.password]
const changed = { 'values.yaml': 'replicas: 2\nimage: {repository: ghcr.io/acme/harbor}\n' }

let registry: RealRegistry
beforeAll(async () => {
  registry = await startWithTokens()
})
afterAll(() => registry?.close())
const at = (path: string) => `oci://${registry.host}/${path}`

describe.each([
  ['Helm 4', 'HELM'],
  ['Helm 3', 'HELM3']
] as const)('what %s has pushed', (_version, variable) => {
  const workspace = workspaceWith()
  let helm: Client
  let digest: string
  beforeAll(async () => {
    helm = clientOf(variable)
    const versions = ['--version', '1.2.3', '--app-version', '1.2.3', '--destination', helm.home]
    well(await helm.run('package', join(workspace, 'charts/harbor'), ...versions))
    const said = well(await helm.run('push', 'harbor-1.2.3.tgz', at(`by-${variable.toLowerCase()}`), ...login))
    digest = /Digest: (sha256:\w+)/.exec(said)?.[1] ?? ''
  })
  afterAll(() => helm?.close())

  test('is the same chart', async () => {
    const told = await publish(workspace, at(`by-${variable.toLowerCase()}`))
    expect(told.outputs).toMatchObject({ outcome: 'already-done', digest })
    expect(told.charts[0]).toMatchObject({ status: 'already-published', digest })
  })

  test('gets a further tag, which leads to it', async () => {
    const told = await publish(workspace, at(`by-${variable.toLowerCase()}`), { aliases: 'v{version}' })
    expect(told.outputs).toMatchObject({ outcome: 'done', digest })
    const said = well(await helm.run('show', 'chart', at(`by-${variable.toLowerCase()}/harbor:v1.2.3`), ...login))
    expect(said).toContain(digest)
  })

  test('is not what we would publish when a file is another, and stays', async () => {
    const other = workspaceWith(changed)
    const elsewhere = await publish(other, at(`ours-${variable.toLowerCase()}`))
    const told = await publish(other, at(`by-${variable.toLowerCase()}`))
    expect([told.exitCode, told.outputs.outcome]).toEqual([1, 'refused'])
    for (const what of [digest, elsewhere.outputs.digest, 'values.yaml']) expect(told.log).toContain(what)
    expect((await publish(workspace, at(`by-${variable.toLowerCase()}`))).outputs).toMatchObject({ digest })
  })

  test('as an archive that is ready is published as it is', async () => {
    const ready = workspaceWith()
    well(await helm.run('package', join(ready, 'charts/harbor'), '--version', '1.2.3', '--destination', ready))
    const texts = { charts: '*.tgz', 'chart-version': 'keep', 'app-version': 'keep' }
    const told = await publish(ready, at(`ready-${variable.toLowerCase()}`), texts)
    expect([told.exitCode, told.outputs.outcome]).toEqual([0, 'done'])
    const said = well(await helm.run('pull', `oci://${told.outputs.ref}`, ...login))
    expect(said).toContain(told.outputs.digest)
  })
})

describe('who may not', () => {
  test('see it without a login is told of by verify: anonymous', async () => {
    const workspace = workspaceWith()
    const told = await publish(workspace, at('private'), { verify: 'anonymous' })
    expect([told.exitCode, told.outputs.outcome]).toEqual([1, 'failed'])
    expect(told.log).toContain('private/harbor:1.2.3: it cannot be pulled without credentials')
    const open = await publish(workspace, at('public'), { verify: 'anonymous' })
    expect([open.exitCode, open.outputs.outcome]).toEqual([0, 'done'])
  })

  test.each([
    ['push', reader],
    ['log in', { ...publisher, password: 'canary' }]
  ])('%s is told so, and nothing of the password', async (_what, account) => {
    const told = await publish(workspaceWith(), at('not-mine'), {}, account)
    expect(told.exitCode).toBe(1)
    expect(told.log).toMatch(/status 401/)
    expect(told.log.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/canary|reading/)
  })
})
