import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { liveNarrator } from '#rehearsal/report/live/narrator'
import { paintWith, type Terminal } from '#rehearsal/report/terminal'
import type { ProgressEvent } from '#rehearsal/runner/result'
import type { PlayedRun } from '#rehearsal/service/service'
import { jobEnded, jobStarted, said, stepEnded, stepStarted } from './progress-events.ts'
import { createScreen, type Screen } from './screen.ts'

afterEach(() => {
  jest.useRealTimers()
})

const run = { file: '.github/workflows/release.yml' } as PlayedRun

interface Live {
  readonly screen: Screen
  /** Tells of events and lets some time go by; how often something was written in it. */
  tell(...events: ProgressEvent[]): number
  readonly narrator: ReturnType<typeof liveNarrator>
  press(key: string): void
  isListening(): boolean
}

function live(columns = 60, rows = 12): Live {
  jest.useFakeTimers()
  const screen = createScreen(columns, rows)
  let writes = 0
  let hear: ((key: string) => void) | undefined
  const terminal: Terminal = {
    write: (text) => {
      writes += 1
      screen.write(text)
    },
    complain: () => {},
    isLive: true,
    size: screen.size,
    keys: (listen) => {
      hear = listen
      return () => {
        hear = undefined
      }
    },
    paint: paintWith(true)
  }
  const narrator = liveNarrator(terminal, () => Date.now())
  const tell = (...events: ProgressEvent[]): number => {
    writes = 0
    for (const event of events) narrator.listener.progress(run, event)
    jest.advanceTimersByTime(1000)
    return writes
  }
  return { screen, tell, narrator, press: (key) => hear?.(key), isListening: () => hear !== undefined }
}

const busy = [
  ...[jobStarted('a'), jobStarted('b'), stepStarted('a', 'Build'), said('a', 'Build', 'compiling\u001b[2J 数')],
  ...[
    stepEnded('b', 'Check'),
    stepStarted('b', 'Test'),
    said('b', 'Test', '##[command]go test'),
    said('b', 'Test', 'ok')
  ]
]

const threeDone = ['  ✓ one  2.0 s', '  ✓ two  2.0 s', '  ✓ three  2.0 s']

describe('the tree on a terminal', () => {
  test('shows jobs side by side, their steps and the last line of each log; ended jobs go up as text', () => {
    const { screen, tell, narrator } = live()
    expect(tell(...busy)).toBeLessThanOrEqual(11) // 10 a second, and the elapsed times change in each
    expect(screen.lines()).toEqual([
      'release.yml  1.0 s',
      '  ● a  1.0 s',
      '    ● Build  1.0 s',
      '      compiling\\u001b[2J 数',
      '  ● b  1.0 s',
      '    ✓ Check  1.2 s',
      '    ● Test  1.0 s',
      '      ok'
    ])
    expect(screen.isCursorVisible()).toBe(false)
    tell(stepEnded('b', 'Test', { conclusion: 'failure' }), jobEnded('b', { conclusion: 'failure' }))
    expect(screen.everything().slice(0, 7)).toEqual([
      ...['', 'b  x · no permissions', '  ✓ Check  1.2 s', '  ✗ Test  1.2 s'],
      ...['      │ go test', '      │ ok', '  ✗ b failure  2.0 s']
    ])
    expect(screen.lines().slice(-5)).toEqual([
      ...['release.yml  2.0 s', '  ● a  2.0 s', '    ● Build  2.0 s', '      compiling\\u001b[2J 数', '  ✗ b  2.0 s']
    ])
    tell(stepEnded('a', 'Build'), jobEnded('a'))
    narrator.end()
    expect(screen.everything().join('\n')).not.toContain('release.yml')
    expect(screen.everything().at(-1)).toBe('  ✓ a success  2.0 s')
    expect(screen.isCursorVisible()).toBe(true)
  })

  test('a run that is done says what it came to', () => {
    const { screen, tell, narrator } = live()
    const done = { ...run, record: { status: 'completed', conclusion: 'success' } } as PlayedRun
    narrator.listener.progress(done, jobEnded('a'))
    tell(jobStarted('b'))
    expect(screen.lines().slice(-4)).toEqual([
      'release.yml  success',
      '  ✓ a  2.0 s',
      'release.yml  1.0 s',
      '  ● b  1.0 s'
    ])
  })

  test.each([
    [9, ['release.yml  1.0 s', ...threeDone, '  ● z  1.0 s, 3 steps done', '    ● last  1.0 s', '      working']],
    [5, ['release.yml  1.0 s', '  ✓ 3 jobs done', '  ● z  1.0 s, 3 steps done', '    ● last  1.0 s']],
    [3, ['release.yml  1.0 s', '… and 3 more lines']]
  ])('what has ended gives way first: %i rows', (rows, lines) => {
    const { screen, tell } = live(60, rows)
    const ended = ['one', 'two', 'three'].flatMap((job) => [jobStarted(job), jobEnded(job)])
    const steps = ['i', 'j', 'k'].map((step) => stepEnded('z', step))
    tell(...ended, jobStarted('z'), ...steps, stepStarted('z', 'last'), said('z', 'last', 'working'))
    const tree = screen.lines().slice(screen.lines().findIndex((line) => line.startsWith('release.yml')))
    expect(tree).toEqual(lines)
    expect(tree.length).toBeLessThan(rows)
  })

  test('long lines are cut, wide characters count twice', () => {
    const { screen, tell } = live(20)
    tell(jobStarted('a'), stepStarted('a', '数数数数数数数数数数'), said('a', '数数数数数数数数数数', 'x'.repeat(50)))
    expect(screen.lines()).toEqual([
      'release.yml  1.0 s',
      '  ● a  1.0 s',
      '    ● 数数数数数数…',
      `      ${'x'.repeat(12)}…`
    ])
  })

  test('a terminal that becomes narrower, or wider again, keeps one tree', () => {
    const { screen, tell } = live(60, 20)
    tell(...busy)
    for (const columns of [14, 60, 9]) {
      screen.resize(columns)
      tell()
      expect(screen.everything().filter((line) => line.startsWith('release'))).toHaveLength(1)
      expect(screen.everything()).toHaveLength(8)
    }
  })
})

describe('a job that waits for an approval', () => {
  test.each([
    ['y', 'approved'],
    ['n', 'rejected']
  ])('is answered by the key %s, and the keyboard is only listened to until then', (key, state) => {
    const { screen, tell, narrator, press, isListening } = live()
    const pending = [{ run, environment: 'prod\u001b' }]
    const answers: string[] = []
    narrator.listener.approver?.({
      pending: () => pending,
      answer: ({ environment }, said) => {
        answers.push(`${environment} ${said}`)
        pending.pop()
      }
    })
    tell({ type: 'job-waiting', job: 'deploy', for: 'approval', name: 'prod\u001b' })
    expect(screen.lines()).toEqual([
      'release.yml  1.0 s',
      '  ‖ deploy  waits for an approval of the environment prod\\…',
      'Approve prod\\u001b for release.yml? y: yes, n: no'
    ])
    press('x')
    press(key)
    expect(answers).toEqual([`prod\u001b ${state}`])
    tell()
    expect([screen.lines().length, isListening()]).toEqual([2, false])
  })
})
