import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'slipway-ci-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Stands in for npm: `report` and `status` say for each step what jest would report and how the step ends. */
const npm = `#!/usr/bin/env bash
step="$1 $2"
case "$step" in 'test --') step=test ;; 'run '*) step=$2 ;; 'ci '*) step=ci ;; esac
echo "$step" >>steps
for arg; do case "$arg" in --outputFile=*) [ -f "report-$step" ] && cp "report-$step" "\${arg#--outputFile=}" ;; esac; done
[ -f "status-$step" ] && exit "$(cat "status-$step")"
exit 0
`

interface World {
  readonly reports: Readonly<
    Record<string, readonly [passed: number, failed: number, unloaded: number, skipped?: number]>
  >
  readonly statuses?: Readonly<Record<string, number>>
}

function ciRun({ reports, statuses = {} }: World): { status: number | null; lines: string[]; steps: string } {
  const root = mkdtempSync(join(folder, 'checkout-'))
  mkdirSync(join(root, '.ci'))
  mkdirSync(join(root, 'bin'))
  copyFileSync('.ci/run', join(root, '.ci', 'run'))
  for (const [name, text] of [
    ['npm', npm],
    ['go', '#!/bin/sh\n'],
    ['python3', '#!/bin/sh\n']
  ] as const) {
    writeFileSync(join(root, 'bin', name), text)
    chmodSync(join(root, 'bin', name), 0o755)
  }
  for (const [step, [passed, failed, unloaded, skipped = 0]] of Object.entries(reports)) {
    const report = {
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: unloaded,
      numPendingTests: skipped
    }
    writeFileSync(join(root, `report-${step}`), JSON.stringify(report))
  }
  for (const [step, status] of Object.entries(statuses)) writeFileSync(join(root, `status-${step}`), String(status))
  const env = { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` }
  const { status, stdout } = spawnSync('bash', [join(root, '.ci', 'run')], { env, encoding: 'utf8', cwd: folder })
  const steps = spawnSync('cat', [join(root, 'steps')], { encoding: 'utf8' }).stdout
  return { status, lines: stdout.trimEnd().split('\n'), steps }
}

const good = { test: [900, 0, 0], 'test:real': [12, 0, 0] } as const

const cases: { name: string; world: World; last: string; says?: string }[] = [
  { name: 'all is well', world: { reports: good }, last: '912 passed, 0 failed' },
  {
    name: 'a test fails',
    world: { reports: { ...good, test: [899, 1, 0] }, statuses: { test: 1 } },
    last: '911 passed, 1 failed',
    says: 'failed: npm test: 1 tests'
  },
  {
    name: 'a file of tests does not load',
    world: { reports: { ...good, 'test:real': [10, 0, 1] }, statuses: { 'test:real': 1 } },
    last: '910 passed, 1 failed',
    says: 'failed: npm run test:real: 1 tests'
  },
  {
    name: 'jest dies before it reports',
    world: { reports: { test: [900, 0, 0] }, statuses: { 'test:real': 1 } },
    last: '900 passed, 1 failed',
    says: 'failed: npm run test:real (exit status 1, 0 tests passed)'
  },
  { name: 'no test ran', world: { reports: { ...good, test: [0, 0, 0] } }, last: '12 passed, 1 failed' },
  { name: 'a test was skipped', world: { reports: { ...good, test: [900, 0, 0, 2] } }, last: '912 passed, 1 failed' },
  {
    name: 'a check and the rehearsal fail',
    world: { reports: good, statuses: { check: 1, rehearse: 3 } },
    last: '912 passed, 2 failed',
    says: 'failed: npm run rehearse'
  }
]

describe('.ci/run, when', () => {
  test.each(cases)('$name, ends with "$last"', ({ world, last, says }) => {
    const { status, lines, steps } = ciRun(world)
    expect(steps.split('\n').filter(Boolean)).toEqual(['ci', 'test', 'test:real', 'check', 'rehearse'])
    expect(lines.at(-1)).toBe(last)
    if (says !== undefined) expect(lines).toContain(says)
    expect(status).toBe(last.endsWith(' 0 failed') ? 0 : 1)
  })
})
