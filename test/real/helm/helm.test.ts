import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildDependencies } from '#core/helm/dependencies'
import { findHelm, type Helm } from '#core/helm/find-helm'
import { lintChart } from '#core/helm/lint'
import { templateChart } from '#core/helm/template'
import type { Keyring } from '#core/oci/credentials'
import { runnerFor } from '../../core/runner.ts'
import { publisher } from '../oci/registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd } from '../oci/registries/docker-registry.ts'
import { makeWorkshop, pathWith, program, type Workshop } from '../signing/programs.ts'

let workshop: Workshop
let registry: RealRegistry
let index: Server
let log: string[] = []
beforeAll(async () => {
  workshop = makeWorkshop()
  registry = await startWithHtpasswd()
  const helm = (...args: string[]) => workshop.run(program('HELM'), args)
  chart('library', '')
  for (const name of ['in-registry', 'in-index']) chart(name, '')
  helm('package', 'in-registry', 'in-index')
  helm('registry', 'login', registry.host, '--plain-http', '-u', publisher.username, '-p', publisher.password)
  helm('push', 'in-registry-1.0.0.tgz', `oci://${registry.host}/charts`, '--plain-http')
  helm('repo', 'index', '.')
  const { default: serve } = await import('node:fs/promises')
  index = createServer((request, response) => {
    serve.readFile(join(workshop.root, request.url ?? '')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve) => index.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  index.close()
  await registry.close()
  workshop.end()
})

/** Writes a chart whose template needs `needed`. */
function chart(path: string, more: string, template = 'a: {{ required "give needed" .Values.needed }}'): string {
  const files = {
    'Chart.yaml': `apiVersion: v2\nname: ${path.split('/').pop()}\nversion: 1.0.0\nicon: https://example.org/a.svg\n${more}`,
    'values.yaml': 'needed: 1\n',
    'templates/cm.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cm\ndata:\n  ${template}\n`
  }
  for (const [name, content] of Object.entries(files)) {
    const file = join(workshop.root, path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return join(workshop.root, path)
}

const dependencies = (...places: [string, string][]) =>
  `dependencies:\n${places.map(([name, repository]) => `  - {name: ${name}, version: 1.x.x, repository: "${repository}"}\n`).join('')}`

describe.each(['HELM', 'HELM3'] as const)('%s', (variable) => {
  let helm: Helm
  const runner = () =>
    runnerFor({
      env: { PATH: pathWith(program(variable)), RUNNER_TEMP: workshop.temporary },
      workspace: workshop.root,
      log: (line) => log.push(line)
    })
  const keyring = (password: string): Keyring => ({
    logins: [{ registry: registry.host, username: publisher.username, password }],
    token: '',
    serverUrl: 'https://github.com',
    dockerConfig: '/nowhere',
    env: {},
    protect: () => {},
    isRehearsed: () => false
  })
  beforeAll(async () => {
    log = []
    helm = await findHelm(runner(), { version: '', sha256: '' })
    expect(helm.version).toMatch(variable === 'HELM3' ? /^3\./ : /^4\./)
  })

  test('finds nothing wrong with a good chart', async () => {
    const good = chart('good', '')
    const options = { values: ['good/values.yaml'], strict: true }
    expect(await lintChart(helm, good, options, runner())).toEqual([])
    expect(await templateChart(helm, good, options, runner())).toEqual([])
  })

  test('tells what is wrong with a bad one, and where', async () => {
    const bad = chart('bad', '', 'a: {{ .Values.x')
    const options = { values: [], strict: false }
    const place = 'bad/templates/cm.yaml'
    expect(await lintChart(helm, bad, options, runner())).toMatchObject([{ place }])
    expect(await templateChart(helm, bad, options, runner())).toMatchObject([{ place }])
    const poor = chart('poor', '', 'a: {{ required "give it" .Values.b }}')
    const told = { place: 'poor/templates/cm.yaml', problem: expect.stringMatching(/give it$/) }
    expect(await templateChart(helm, poor, options, runner())).toMatchObject([told])
  })

  test('tells values that the schema does not allow, and a chart that is none', async () => {
    const strict = chart(`strict-${variable}`, '')
    writeFileSync(join(strict, 'values.schema.json'), '{"properties": {"needed": {"type": "string"}}}')
    const options = { values: [], strict: false }
    expect(await templateChart(helm, strict, options, runner())).toMatchObject([
      { problem: expect.stringMatching(/string/) }
    ])
    expect(await lintChart(helm, join(workshop.root, 'nothing'), options, runner())).not.toEqual([])
  })

  test('fetches what a chart depends on from a folder, a registry and an index, and leaves nothing behind', async () => {
    const { port } = index.address() as AddressInfo
    const places: [string, string][] = [
      ['library', 'file://../library'],
      ['in-registry', `oci://${registry.host}/charts`],
      ['in-index', `http://127.0.0.1:${port}`]
    ]
    const parent = chart(`parent-${variable}`, dependencies(...places))
    for (const how of ['update', 'build'] as const) {
      await buildDependencies(helm, parent, how, runner(), keyring(publisher.password), workshop.root)
      const archives = ['in-index-1.0.0.tgz', 'in-registry-1.0.0.tgz', 'library-1.0.0.tgz']
      expect(readdirSync(join(parent, 'charts')).sort()).toEqual(archives)
    }
    expect(readdirSync(workshop.temporary)).toEqual([])
    cpSync(parent, `${parent}-copy`, { recursive: true })
    expect(await lintChart(helm, parent, { values: [], strict: false }, runner())).toEqual([])
  })

  test('fails with what Helm said where the login is wrong, without the password', async () => {
    const parent = chart(`shut-${variable}`, dependencies(['in-registry', `oci://${registry.host}/charts`]))
    const built = buildDependencies(helm, parent, 'update', runner(), keyring('pass-canary'), workshop.root)
    const thrown = (await built.catch((error: unknown) => error)) as Error
    expect(thrown.message).toMatch(/^helm dependency update ended with status 1; see that(.|\n)*(401|unauthorized)/i)
    expect(`${thrown.message}${log.join('\n')}`).not.toContain('canary')
    expect(readdirSync(workshop.temporary)).toEqual([])
  })

  test('does not look outside of the repository', async () => {
    const parent = chart(`far-${variable}`, dependencies(['library', 'file://../../library']))
    const built = buildDependencies(helm, parent, 'update', runner(), keyring(''), workshop.root)
    await expect(built).rejects.toThrow(/^Chart\.yaml: .* is outside of the repository; take the chart into/)
  })
})
