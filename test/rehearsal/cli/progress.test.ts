import { describe, expect, test } from '@jest/globals'
import type { Failure } from '#rehearsal/rehearsal'
import { type ShownRun, showProgress } from '#rehearsal/report/progress'
import type { ProgressEvent } from '#rehearsal/runner/result'
import { keptTerminal } from './in-process.ts'
import { jobEnded, jobStarted, said, stepEnded, stepStarted } from './progress-events.ts'

type Told = readonly [ProgressEvent, (Failure | undefined)?, ShownRun?]

const one: ShownRun = { file: '.github/workflows/one.yml' }

/** What stands in the log after these events. */
function shown(told: readonly Told[], whole = false): string {
  const terminal = keptTerminal()
  const show = showProgress(terminal, { whole })
  for (const [event, failure, run = one] of told) show(run, event, failure)
  return terminal.output.stdout
}

describe('progress in plain lines', () => {
  test('a step that failed and may is told apart; its name does not stand twice', () => {
    const job = 'one\u001b[2J'
    const log = ['##[group]Run x', '##[error]bad', '##[unknown]y', '##[endgroup]'].map((line) =>
      said(job, 'Run x', line)
    )
    const events = [jobStarted(job), stepStarted(job, 'Run x'), ...log, stepEnded(job, 'Run x', { outcome: 'failure' })]
    expect(shown(events.map((event) => [event]))).toBe(
      '\none\\u001b[2J  x · no permissions\n  ✓ Run x  1.2 s (failed, and may)\n      │ error: bad\n      │ ##[unknown]y\n'
    )
  })

  const sideBySide = [
    ...[jobStarted('a'), jobStarted('b'), said('a', 's', 'a1'), said('b', 's', 'b1'), said('a', 's', 'a2')],
    ...[stepEnded('b', 's'), stepEnded('a', 's'), jobEnded('a'), jobEnded('b', { outputs: { tag: 'v1', none: '' } })]
  ].map((event): Told => [event])

  test('jobs side by side: nothing stands under the name of another', () => {
    expect(shown(sideBySide)).toBe(
      [
        ...['', 'b  x · no permissions', '  ✓ s  1.2 s', '      │ b1', ''],
        ...['a  x · no permissions', '  ✓ s  1.2 s', '      │ a1', '      │ a2', '  ✓ a success  2.0 s', ''],
        ...['b  goes on', '  ✓ b success  2.0 s', '    tag = v1', '']
      ].join('\n')
    )
  })

  test('and with whole jobs each is one block', () => {
    expect(
      shown(sideBySide, true)
        .split('\n')
        .filter((line) => /^\S/.test(line))
    ).toEqual(['a  x · no permissions', 'b  x · no permissions'])
  })

  test('runs side by side have the name of their file as well', () => {
    const two: ShownRun = { file: '.github/workflows/two.yml' }
    const told: Told[] = [
      [jobStarted('a')],
      [jobStarted('a'), undefined, two],
      [jobEnded('a'), undefined, two],
      [jobEnded('a')]
    ]
    expect(shown(told).match(/^\S+ › .*/gm)).toEqual([
      'two.yml › a  x · no permissions',
      'one.yml › a  x · no permissions'
    ])
  })

  test('what a job waits for, what was skipped, and a step that failed with its summary and the effects', () => {
    const effect = { n: 1, kind: 'create-ref', target: 'a/b refs/tags/v1\u001b', via: 'git push', by: 'you' }
    const failure = { file: 'one.yml', job: 'a', step: 's', log: ['bad'], summary: '### Why\n', effects: [effect] }
    const waits = { type: 'job-waiting', job: 'a', for: 'approval', name: 'prod' } as const
    const text = shown([
      [waits],
      [said('a', 's', 'bad')],
      [stepEnded('a', 's', { conclusion: 'failure' }), failure],
      [stepEnded('a', 't', { conclusion: 'failure' }), { ...failure, summary: '', effects: [] }],
      [jobEnded('b', { conclusion: 'skipped', reason: 'because a failed' })]
    ])
    expect(text).toContain('\na  waits for an approval of the environment prod\n')
    expect(text).toContain(
      '  ✗ s  1.2 s\n      │ bad\n      Its summary\n      │ Why\n      │ \n' +
        '      Changed until then\n      │  1  create-ref  a/b refs/tags/v1\\u001b  git push by you\n'
    )
    expect(text).toContain('  ✗ t  1.2 s\n      Nothing had been changed\n\n– b  skipped  because a failed\n')
  })
})
