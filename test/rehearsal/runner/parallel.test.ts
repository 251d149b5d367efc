import { describe, expect, test } from '@jest/globals'
import { createSlots } from '#rehearsal/runner/slots'
import { type Played, playTag, workflow } from './repository.ts'

/** The jobs that were running when each one started, from the order of the events. */
const sideBySide = (played: Played): Record<string, string[]> => {
  const running = new Set<string>()
  const seen: Record<string, string[]> = {}
  for (const event of played.events) {
    if (event.type === 'job-started') {
      seen[event.job] = [...running]
      running.add(event.job)
    } else if (event.type === 'job-finished') running.delete(event.job)
  }
  return seen
}

const job = (script: string, more = '') =>
  `{ ${more}runs-on: ubuntu-latest, steps: [{ run: ${JSON.stringify(script)} }] }`

describe('jobs side by side', () => {
  const jobs = `
late: ${job('true', 'needs: slow, ')}
slow: ${job('sleep 0.4')}
quick: ${job('true')}
after: ${job('true', 'needs: [quick], ')}
`

  test('start as soon as what they need is done, and are told in the order of the file', async () => {
    const played = await playTag(workflow(jobs), undefined, { parallel: 3 })
    expect(sideBySide(played)).toEqual({ slow: [], quick: ['slow'], after: ['slow'], late: [] })
    expect(played.jobs.map(({ id }) => id)).toEqual(['late', 'slow', 'quick', 'after'])
  })

  test('come one after the other in the order of the file where there is one machine', async () => {
    const played = await playTag(workflow(jobs), undefined, { parallel: 1 })
    expect(sideBySide(played)).toEqual({ slow: [], late: [], quick: [], after: [] })
    const started = played.events.flatMap((event) => (event.type === 'job-started' ? [event.job] : []))
    expect(started).toEqual(['slow', 'late', 'quick', 'after'])
  })

  test('have log lines and annotations of their own, in the order of the file', async () => {
    const noisy = (name: string) =>
      `${name}: ${job(`for i in 1 2 3; do echo ${name} $i; sleep 0.02; done; echo ::notice::${name}`)}`
    const played = await playTag(workflow(`${noisy('a')}\n${noisy('b')}`), undefined, { parallel: 2 })
    for (const name of ['a', 'b'])
      expect(played.log(name)).toMatch(new RegExp(`\n${name} 1\n${name} 2\n${name} 3\n##\\[notice\\]${name}$`))
    expect(played.annotations.map(({ message }) => message)).toEqual(['a', 'b'])
  })

  test('mask only what they masked themselves', async () => {
    const played = await playTag(
      workflow(`
one: { runs-on: x, outputs: { word: "\${{ steps.a.outputs.word }}" }, steps: [{ id: a, run: "echo ::add-mask::word-1; echo word=word-1 >> $GITHUB_OUTPUT" }] }
two: { needs: one, runs-on: x, outputs: { word: "\${{ steps.a.outputs.word }}" }, steps: [{ id: a, run: "echo word-1; echo word=word-1 >> $GITHUB_OUTPUT" }] }
`)
    )
    expect(played.jobs.map(({ outputs }) => outputs)).toEqual([{}, { word: 'word-1' }])
    expect(played.log('two')).toMatch(/\nword-1$/)
  })
})

describe('a matrix', () => {
  const matrix = (strategy: string, script: string, more = '') =>
    workflow(`
build:
  strategy: { ${strategy} }
  runs-on: ubuntu-latest
  ${more}
  steps:
    - { name: work, run: ${JSON.stringify(script)} }
    - { name: always, if: always(), run: "true" }
`)

  test('has no more instances at a time than max-parallel', async () => {
    const files = matrix('max-parallel: 2, matrix: { n: [1, 2, 3, 4] }', 'sleep 0.1')
    const before = Object.values(sideBySide(await playTag(files, undefined, { parallel: 8 })))
    // Two may end at the same moment, so that the next one finds nobody; never does one find two.
    expect(Math.max(...before.map((names) => names.length))).toBe(1)
  })

  test('stops at the first failure what runs and what waits', async () => {
    const files = matrix(
      'matrix: { v: [slow, "1.2", later] }',
      'test ${{ matrix.v }} != 1.2 || { sleep 0.3; exit 1; }; sleep 9'
    )
    const played = await playTag(files, undefined, { parallel: 2 })
    expect(played.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'build (slow): cancelled',
      'build (1.2): failure',
      'build (later): cancelled'
    ])
    const [slow, , later] = played.jobs
    expect(slow?.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'work: cancelled',
      'always: success'
    ])
    expect(later?.steps).toEqual([])
    const reason = 'The strategy configuration was canceled because "build._1_2" failed'
    expect([slow?.reason, later?.reason]).toEqual([reason, reason])
    expect(played.annotations.filter((each) => each.job === 'build (slow)').map(({ message }) => message)).toEqual([
      reason,
      'The operation was canceled.'
    ])
    expect(played.conclusion).toBe('failure')
  })

  test.each([
    ['without fail-fast', 'fail-fast: false, matrix: { n: [1, 2] }', ''],
    ['whose jobs may fail', 'matrix: { n: [1, 2] }', 'continue-on-error: true']
  ])('%s plays all of them', async (_, strategy, more) => {
    const played = await playTag(matrix(strategy, 'exit ${{ matrix.n }}', more), undefined, { parallel: 1 })
    expect(played.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure'])
  })
})

test('machines are given in the order of the file, whoever asked first', async () => {
  const slots = createSlots(1)
  const { signal } = new AbortController()
  const order: string[] = []
  const take = async (name: string, position: number[]): Promise<void> => {
    const release = await slots.take(position, signal)
    order.push(name)
    release?.()
  }
  await Promise.all([take('third', [1, 0]), take('first', [0]), take('second', [0, 0, 2])])
  expect(order).toEqual(['first', 'second', 'third'])
})
