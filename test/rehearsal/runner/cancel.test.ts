import { createServer } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { findSandbox } from '#rehearsal/runner/sandbox'
import { minutesInWords } from '#rehearsal/runner/times'
import { oneJob, type Played, playTag, workflow } from './repository.ts'

const steps = (played: Played, index = 0) =>
  (played.jobs[index]?.steps ?? []).map((step) => `${step.name}: ${step.outcome}/${step.conclusion}`)

/** A signal that is given once a line stands in the log. */
const whenSaid = (text: string) => {
  const controller = new AbortController()
  const report = (event: { type: string; line?: string }): void => {
    if (event.type === 'log' && event.line === text) controller.abort()
  }
  return { signal: controller.signal, report }
}

const listen = (more: string) => `
process.on('SIGINT', () => { console.log('got SIGINT'); ${more} })
process.on('SIGTERM', () => { console.log('got SIGTERM'); ${more.replace('INT', 'TERM')} })
setInterval(() => undefined, 1000)
require('node:child_process').spawn('sh', ['-c', 'trap "echo child told" INT TERM; while :; do sleep 0.05; done'], { stdio: 'inherit' })
setTimeout(() => console.log('ready'), 200)
`

describe('a cancelled step', () => {
  const times = { interrupt: 400, terminate: 300 }
  const action = (main: string) => ({
    'actions/it/action.yml': 'name: it\ndescription: d\nruns: { using: node24, main: main.js, post: post.js }\n',
    'actions/it/main.js': main,
    'actions/it/post.js': "console.log('post ran')",
    ...oneJob('- { name: it, uses: $/actions/it }\n- { name: next, run: "true" }')
  })
  const play = async (main: string, overrides: object = {}): Promise<Played & { lines: string[] }> => {
    const lines: string[] = []
    const { signal, report } = whenSaid('ready')
    const both = (event: { type: string; line?: string }): void => {
      if (event.line !== undefined) lines.push(event.line)
      report(event)
    }
    const played = await playTag(action(main), undefined, { times, signal, report: both, ...overrides })
    return { ...played, lines: lines.filter((line) => /^(got|child|post|Process)/.test(line)) }
  }

  test.each([
    ['ends at once when it heeds SIGINT', 'process.exit(0)', ['got SIGINT', 'post ran']],
    ['gets SIGTERM when it does not', '', ['got SIGINT', 'got SIGTERM', 'post ran']]
  ])('%s, and what it started is not told', async (_, more, lines) => {
    const played = await play(listen(more))
    expect(played.lines).toEqual(lines)
    expect(steps(played)).toEqual(['it: cancelled/cancelled', 'next: skipped/skipped', 'Post it: success/success'])
    expect(played.conclusion).toBe('cancelled')
    expect(played.jobs[0]?.conclusion).toBe('cancelled')
  })

  test('is told so in the sandbox too, and nothing else there', async () => {
    const world = createServer((_, response) => response.end())
    await new Promise<void>((resolve) => world.listen(0, '127.0.0.1', resolve))
    const address = world.address()
    const sandbox = await findSandbox(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    try {
      const played = await play(listen('process.exit(0)'), { sandbox })
      expect(played.lines).toEqual(['got SIGINT', 'post ran'])
      expect(steps(played)[0]).toBe('it: cancelled/cancelled')
    } finally {
      await sandbox.close()
      world.close()
    }
  })
})

test.each([
  ['a job', 'timeout-minutes: 1', ['slow: cancelled/cancelled', 'next: skipped/skipped', 'always: success/success']],
  ['a job whose last steps take too long', 'timeout-minutes: 1, cancel-timeout-minutes: 1', undefined]
])('%s that takes too long is cancelled', async (_, keys, expected) => {
  const last = expected === undefined ? 'sleep 9' : 'true'
  const played = await playTag(
    workflow(`
long:
  runs-on: x
  ${keys.replace(', ', '\n  ')}
  steps:
    - { name: slow, run: sleep 9 }
    - { name: next, run: "true" }
    - { name: always, if: always(), run: "echo \${{ job.status }}; ${last}" }
    - { name: last, if: always() && ${expected === undefined}, run: "true" }
behind: { needs: long, runs-on: x, steps: [{ run: "true" }] }
anyway: { needs: long, if: always(), runs-on: x, steps: [{ run: "echo \${{ needs.long.result }}" }] }
`),
    undefined,
    { times: { interrupt: 100, terminate: 100, minute: 400 } }
  )
  expect(played.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
    'long: cancelled',
    'behind: skipped',
    'anyway: success'
  ])
  expect(played.annotations[0]?.message).toBe('The job has exceeded the maximum execution time of 1m0s')
  expect(played.log('long', 'always')).toContain('\ncancelled')
  expect(played.log('anyway')).toMatch(/\ncancelled$/)
  if (expected === undefined) expect(steps(played).at(-1)).toBe('always: cancelled/cancelled')
  else expect(steps(played).slice(0, 3)).toEqual(expected)
})

test('a cancelled run ends what runs, starts nothing more but what asks for it, and that runs as ever', async () => {
  const { signal, report } = whenSaid('go')
  const played = await playTag(
    workflow(`
failed: { runs-on: x, steps: [{ run: exit 1 }] }
running: { runs-on: x, steps: [{ run: "echo go; sleep 9" }] }
waiting: { runs-on: x, steps: [{ run: "true" }] }
behind: { needs: running, runs-on: x, steps: [{ run: "true" }] }
always: { needs: running, if: always(), runs-on: x, steps: [{ run: "true" }, { if: success(), run: echo fine }] }
cancelled: { needs: running, if: cancelled(), runs-on: x, steps: [{ run: "true" }] }
`),
    undefined,
    { parallel: 1, signal, report }
  )
  expect(played.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
    'failed: failure',
    'running: cancelled',
    'waiting: cancelled',
    'behind: cancelled',
    'always: success',
    'cancelled: success'
  ])
  expect(played.conclusion).toBe('cancelled')
})

test('less than a minute is no limit: the runner counts whole ones', async () => {
  const files = oneJob('- { name: short, timeout-minutes: 0.9, run: sleep 0.1 }')
  const played = await playTag(files, undefined, { times: { minute: 50 } })
  expect(steps(played)).toEqual(['short: success/success'])
})

test.each([
  [1, '1m0s'],
  [60, '1h0m0s'],
  [360, '6h0m0s'],
  [90.5, '1h30m0s']
])('%s minutes are %s', (minutes, words) => {
  expect(minutesInWords(minutes)).toBe(words)
})
