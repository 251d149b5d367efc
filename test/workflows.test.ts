import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readOracle } from './oracle.ts'
import { gateFaults, pinsOf, workflowFaults } from './workflows/rules.ts'

const folder = join(process.cwd(), '.github', 'workflows')
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const ci = read('ci.yml')

describe.each(names)('%s', (name) => {
  test('keeps our rules', () => {
    expect(workflowFaults(read(name))).toEqual([])
  })

  test('pins what is known to be the newest', () => {
    const pins = readOracle<Record<string, { version: string; sha: string }>>('pins.json')
    for (const { action, ref, version } of pinsOf(read(name))) {
      if (pins !== undefined) expect({ action, version, sha: ref }).toEqual({ action, ...pins[action] })
    }
  })
})

describe('the gate of ci.yml', () => {
  test('needs every other job', () => {
    expect(gateFaults(ci, 'ci-ok')).toEqual([])
  })

  const { env, run } = parse(ci).jobs['ci-ok'].steps[0]
  const results: [results: string[], status: number][] = [
    [['success', 'success'], 0],
    [['success', 'failure'], 1],
    [['cancelled', 'success'], 1],
    [['skipped'], 1]
  ]
  test.each(results)('given %j ends with status %d', (given, status) => {
    expect(env).toEqual({ RESULTS: '${{ toJSON(needs.*.result) }}' })
    const shell = spawnSync('bash', ['-e', '-c', run], {
      env: { PATH: process.env.PATH, RESULTS: JSON.stringify(given, null, 2) }
    })
    expect(shell.status).toBe(status)
  })
})

describe('the rules see', () => {
  const faults: [name: string, from: string | RegExp, to: string, fault: string][] = [
    ['a tag instead of a commit', /checkout@\w+/, 'checkout@v7', 'actions/checkout is not pinned'],
    ['a pin without its version', / # v7.0.1/, '', 'actions/checkout is not pinned'],
    ['permissions at the top', 'permissions: {}', 'permissions: { contents: write }', 'permissions: {}'],
    ['a grant without a reason', ' # to check out the repository', '', 'does not say why it needs contents'],
    ['a job with all permissions', /permissions:\n +contents: read.*\n/, 'permissions: write-all\n', 'one by one'],
    ['a job without a limit of time', /timeout-minutes: \d+\n/, '\n', 'no timeout-minutes'],
    ['no concurrency group', /concurrency:\n.*\n.*\n/, '', 'no concurrency group'],
    ['an expression in a script', 'run: npm test', 'run: npm test ${{ github.ref }}', 'an expression inside a script'],
    [
      'a checkout that keeps the token',
      'persist-credentials: false',
      'persist-credentials: true',
      'persist-credentials'
    ]
  ]
  test.each(faults)('%s', (_, from, to, fault) => {
    const bad = ci.replace(from, to)
    expect(bad).not.toBe(ci)
    expect(workflowFaults(bad).join('\n')).toContain(fault)
  })

  test('a gate that misses a job', () => {
    expect(gateFaults(ci.replace('needs: [types-and-lint, ', 'needs: ['), 'ci-ok')).toEqual([
      'ci-ok does not need types-and-lint'
    ])
    expect(gateFaults(ci.replace('if: always()', ''), 'ci-ok')).toEqual(['ci-ok does not run always'])
  })
})
