import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { lintChart } from '#core/helm/lint'
import { templateChart } from '#core/helm/template'
import { makeStandIn, type StandIn } from '../program/stand-in.ts'
import { runnerFor } from '../runner.ts'

let standIn: StandIn
let log: string[]
beforeEach(() => {
  standIn = makeStandIn('helm')
  mkdirSync(join(standIn.folder, 'charts', 'app'), { recursive: true })
  log = []
})
afterEach(() => {
  expect(readdirSync(standIn.temporary)).toEqual([])
  standIn.end()
})

const env = { KUBECONFIG: '/k', HELM_KUBETOKEN: 't', HELM_PLUGINS: '/p', HELM_REGISTRY_CONFIG: '/r', GITHUB_TOKEN: 't' }
const judging = (strict = false, values: string[] = []) => {
  const helm = { path: join(standIn.folder, 'helm'), version: '4.2.3' }
  const more = { PATH: standIn.path, RUNNER_TEMP: standIn.temporary, ...env }
  const runner = runnerFor({ env: more, workspace: standIn.folder, log: (line) => log.push(line) })
  const chart = join(standIn.folder, 'charts', 'app')
  return {
    lint: (path = chart) => lintChart(helm, path, { strict, values }, runner),
    template: (path = chart) => templateChart(helm, path, { strict, values }, runner)
  }
}
const said = (...lines: string[]) => ['==> Linting x', ...lines, '', ''].join('\n')

describe('helm lint', () => {
  test('runs by an argument list, in homes of its own, without the machine', async () => {
    expect(await judging(true, ['values/ci.yaml', 'https://example.org/v.yaml', '/etc/v.yaml']).lint()).toEqual([])
    const [call] = standIn.calls()
    const folder = standIn.folder
    const values = [`${folder}/values/ci.yaml`, `${folder}/https:/example.org/v.yaml`, '/etc/v.yaml']
    const options = values.flatMap((value) => ['--values', value])
    expect(call?.args).toEqual(['lint', '--strict', ...options, '--', `${folder}/charts/app`])
    const own = Object.entries(call?.env ?? {}).filter(([name]) => /^(HELM|KUBE|DOCKER|HOME|GITHUB)/.test(name))
    const home = call?.cwd ?? '/nowhere'
    expect(Object.fromEntries(own)).toEqual({
      HOME: home,
      HELM_CACHE_HOME: `${home}/cache`,
      HELM_CONFIG_HOME: `${home}/config`,
      HELM_DATA_HOME: `${home}/data`,
      HELM_PLUGINS: `${home}/plugins`,
      HELM_REGISTRY_CONFIG: `${home}/registry.json`,
      HELM_REPOSITORY_CONFIG: `${home}/repositories.yaml`,
      DOCKER_CONFIG: `${home}/docker`,
      KUBECONFIG: '/dev/null'
    })
  })

  test('has its errors as complaints, and its warnings in the log', async () => {
    const stdout = said(
      '[INFO] Chart.yaml: icon',
      '[WARNING] templates/a.yaml: old',
      '[ERROR] values.yaml: bad',
      '- more'
    )
    standIn.answer({ lint: { exit: 1, stdout } })
    expect(await judging().lint()).toMatchObject([{ place: 'charts/app/values.yaml', problem: 'bad - more' }])
    expect(log).toEqual([expect.stringMatching(/^warning of helm lint: charts\/app\/templates\/a\.yaml: old; mend it/)])
  })

  test('has its warnings as complaints when it is strict', async () => {
    standIn.answer({
      lint: { exit: 1, stdout: said('[WARNING] templates/a.yaml: old', '[ERROR] : unable to load', '\tx') }
    })
    expect(await judging(true).lint()).toMatchObject([
      { place: 'charts/app/templates/a.yaml', problem: 'old' },
      { place: 'charts/app', problem: 'unable to load x' }
    ])
  })

  test('names the file that only its message names, also of an archive', async () => {
    const problem = 'parse error at (app/templates/z.yaml:2): unclosed action'
    standIn.answer({ lint: { exit: 1, stdout: said(`[ERROR] templates/: ${problem}`) } })
    expect(await judging().lint()).toMatchObject([{ place: 'charts/app/templates/z.yaml', problem }])
    expect(await judging().lint('/tmp/x/app-1.2.3-rc.1.tgz')).toMatchObject([{ place: 'app/templates/z.yaml' }])
  })

  test.each([
    ['fails without a reason', { exit: 1, stdout: said(), stderr: 'Error: ::error::no' }],
    ['ends well in spite of errors', { exit: 0, stdout: said('[ERROR] x.yaml: bad') }]
  ])('is not believed when it %s', async (_, answer) => {
    standIn.answer({ lint: answer })
    await expect(judging().lint()).rejects.toThrow(/^helm lint ended with status \d; try it on your machine\n/)
  })
})

describe('helm template', () => {
  test('renders without a cluster and keeps nothing', async () => {
    standIn.answer({ template: { stdout: 'kind: Secret\n' } })
    expect(await judging().template()).toEqual([])
    expect(standIn.calls()[0]?.args.slice(0, 2)).toEqual(['template', '--include-crds'])
    expect(log).toEqual([])
  })

  test('has its error as a complaint', async () => {
    const problem = 'execution error at (app/templates/cm.yaml:6:8): need b'
    const stderr = `level=WARN msg="x"\nError: ${problem}\n\nUse --debug flag to render out invalid YAML\n`
    standIn.answer({ template: { exit: 1, stderr } })
    expect(await judging().template()).toMatchObject([{ place: 'charts/app/templates/cm.yaml', problem }])
  })

  test('fails with what it said when it gives no error', async () => {
    standIn.answer({ template: { exit: 2, stderr: 'panic: boo' } })
    await expect(judging().template()).rejects.toThrow(
      'helm template ended with status 2; try it on your machine\n  panic'
    )
  })
})
