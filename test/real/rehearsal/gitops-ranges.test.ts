import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const folder = mkdtempSync(join(tmpdir(), 'slipway-ranges-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { jobs } = parse(readFileSync('.github/workflows/promote-gitops.yml', 'utf8'))
const steps = jobs.decide.steps as readonly { id?: string; run?: string }[]

/** Runs a script of the workflow, and gives its outputs. */
function outputsOf(id: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  writeFileSync(output, '')
  const env = { PATH: process.env.PATH, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...given }
  const script = steps.find((step) => step.id === id)?.run ?? ''
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    env,
    encoding: 'utf8'
  })
  expect([status, stderr]).toEqual([0, ''])
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  return Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]))
}

type Row = readonly [what: string, files: string, changed: string, old: string | null, range: string, promoted: boolean]

const usual = 'clusters/{environment}/imagepolicy.yaml'
const dev = 'clusters/dev/imagepolicy.yaml'

test.each<Row>([
  ['a range that goes on', usual, dev, '1.2.x', '1.3.x', true],
  ['two digits', usual, dev, '1.9.x', '1.10.x', true],
  ['a range that goes back', usual, dev, '2.0.x', '1.4.x', false],
  ['a version that goes back', usual, dev, '10.0.0', '9.9.9', false],
  ['a wider range becomes an exact version', usual, dev, '1.x', '1.4.2', true],
  ['a lower bound that goes on', usual, dev, '>=1.0.0-alpha <2.0.0', '>=1.4.0-0', true],
  ['a lower bound that goes back', usual, dev, '>=2.1.0 <3.0.0', '2.0.x', false],
  ['an upper bound before it', usual, dev, '< 2.0.0 >=1.0.0', '1.4.x', true],
  ['every version', usual, dev, '*', '1.3.x', true],
  ['a tag with v', usual, dev, 'v2.0.0', 'v1.9.0', false],
  ['no value', usual, dev, null, '1.3.x', true],
  ['another environment whose name begins so', usual, 'clusters/dev-2/imagepolicy.yaml', '1.2.x', '1.3.x', false],
  ['a dot that is one', 'c/{environment}.yaml', 'c/dev_yaml', '1.2.x', '1.3.x', false],
  ['folders between', 'apps/{environment}/**/policy.yaml', 'apps/dev/a/b/policy.yaml', '1.2.x', '1.3.x', true],
  ['and none between', 'apps/{environment}/**/policy.yaml', 'apps/dev/policy.yaml', '1.2.x', '1.3.x', true],
  ['a part of a name', 'apps/{environment}/*.yaml', 'apps/dev/app.yaml', '1.2.x', '1.3.x', true]
])('%s', (_, files, file, old, range, promoted) => {
  const environments = { dev: { decision: 'update', range }, prod: { decision: 'wait' } }
  const given = { MATRIX: JSON.stringify({ environments }), FILES: files, KEY: 'spec.policy.semver.range' }
  const { targets = '', edits } = outputsOf('ranges', given)
  const edit = { files: files.replace('{environment}', 'dev'), yaml: given.KEY, value: range }
  expect(JSON.parse(edits ?? '')).toEqual([edit])
  const changes = JSON.stringify([{ file, place: given.KEY, old, new: range }])
  const chosen = outputsOf('decide', { TARGETS: targets, CHANGES: changes })
  expect(Object.entries(chosen).map(([name, value]) => [name, JSON.parse(value)])).toEqual([
    ['promoted', promoted ? ['dev'] : []],
    ['decisions', promoted ? ['update'] : []],
    ['update', promoted ? [edit] : []],
    ['approve', []]
  ])
})
