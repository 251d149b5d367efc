import { afterEach, describe, expect, test } from '@jest/globals'
import type { ServiceListener } from '#rehearsal/service/options'
import { job } from '../../../rehearsal/service/scripts.ts'
import { type Staged, stage } from '../../../rehearsal/service/staged.ts'

let staged: Staged

afterEach(() => staged.close())

/** Plays the workflow for a tag, then again what failed; gives the jobs as the API tells them after each attempt. */
async function playTwice(files: Readonly<Record<string, string>>): Promise<string[][]> {
  staged = await stage(files)
  const { fixture, service, call } = staged
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
  await service.idle()
  const run = service.runs[0]?.record.id
  const first = await jobsOf(run)
  expect((await call('POST', `/actions/runs/${run}/rerun-failed-jobs`)).status).toBe(201)
  await service.idle()
  return [first, await jobsOf(run)]
}

async function jobsOf(run: number | undefined): Promise<string[]> {
  const answer = await (await staged.call('GET', `/actions/runs/${run}/jobs`)).json()
  const { jobs } = answer as { jobs: { name: string; conclusion: string; steps: unknown[] }[] }
  return jobs.map(({ name, conclusion, steps }) => `${name}: ${conclusion}${steps.length === 0 ? ', not played' : ''}`)
}

const steps = (script: string): string =>
  `runs-on: ubuntu-latest, steps: [{ id: s, run: ${JSON.stringify(script)} }], outputs: { n: "\${{ steps.s.outputs.n }}" }`

const second = 'test "$GITHUB_RUN_ATTEMPT" = 2'
const mark = 'echo "n=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"'

describe('what failed, played again,', () => {
  test('leaves the jobs of a called workflow that did not fail, and knows their outputs', async () => {
    const attempts = await playTwice({
      'in.yml': `on: { workflow_call: { outputs: { n: { value: "\${{ jobs.good.outputs.n }}" } } } }
jobs:
  good: { ${steps(mark)} }
  never: { if: false, ${steps('true')} }
  bad: { needs: good, ${steps(`${second} && test "\${{ needs.good.outputs.n }}" = 1`)} }
`,
      'done.yml': `on: { workflow_call: { outputs: { n: { value: "\${{ jobs.only.outputs.n }}" } } } }
jobs: { only: { ${steps(mark)} } }
`,
      'tag.yml': `on: push
jobs:
  done: { uses: ./.github/workflows/done.yml }
  call: { uses: ./.github/workflows/in.yml }
  last: { needs: [call, done], ${steps('test "${{ needs.call.outputs.n }}${{ needs.done.outputs.n }}" = 11')} }
`
    })
    expect(attempts.map((jobs) => jobs.toSorted())).toEqual([
      [
        'call / bad: failure',
        'call / good: success',
        'call / never: skipped, not played',
        'done / only: success',
        'last: skipped, not played'
      ],
      [
        'call / bad: success',
        'call / good: success, not played',
        'call / never: skipped, not played',
        'done / only: success, not played',
        'last: success'
      ]
    ])
    expect(staged.runs()).toEqual(['tag.yml on push: success'])
  }, 30_000)

  test('leaves the jobs of a matrix that did not fail, and what comes after all of them gets all outputs', async () => {
    const matrix = 'strategy: { fail-fast: false, matrix: { of: [1, 2, 3] } }'
    const script = `test \${{ matrix.of }} != 2 || ${second} && echo "n\${{ matrix.of }}=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"`
    const outputs = 'outputs: { n1: "${{ steps.s.outputs.n1 }}", n2: "${{ steps.s.outputs.n2 }}" }'
    const attempts = await playTwice({
      'tag.yml': `on: push
jobs:
  many: { ${matrix}, runs-on: x, steps: [{ id: s, run: ${JSON.stringify(script)} }], ${outputs} }
  last: { needs: many, ${steps('test "${{ needs.many.outputs.n1 }} ${{ needs.many.outputs.n2 }}" = "1 2"')} }
`
    })
    expect(attempts).toEqual([
      expect.arrayContaining(['many (2): failure', 'last: skipped, not played']),
      expect.arrayContaining(['many (1): success, not played', 'many (2): success', 'last: success'])
    ])
  }, 30_000)

  test('takes no job for another one of the same name', async () => {
    await playTwice({
      'tag.yml': `on: push
jobs:
  a: { name: build, ${steps(mark)} }
  b: { name: build, ${steps(`${second} && ${mark}`)} }
  last: { needs: [a, b], ${steps('test "${{ needs.a.outputs.n }} ${{ needs.b.outputs.n }}" = "1 2"')} }
`
    })
    expect(staged.runs()).toEqual(['tag.yml on push: success'])
  }, 30_000)

  test('is played with all that stands behind it, also what did not fail', async () => {
    await playTwice({
      'tag.yml': `on: push
jobs:
  bad: { ${steps(`${second} && ${mark}`)} }
  after: { needs: bad, if: always(), ${steps(mark)} }
  last: { needs: after, ${steps('test "${{ needs.after.outputs.n }}" = "$GITHUB_RUN_ATTEMPT"')} }
`
    })
    expect(staged.runs()).toEqual(['tag.yml on push: success'])
  }, 30_000)
})

test('a run that is played again at once is told of as it was, and is played again but once', async () => {
  const finished: ServiceListener['finished'] = ({ record }) => {
    if (record.attempt > 1) return
    queueMicrotask(() => {
      record.rerun?.('all')
      record.rerun?.('failed')
    })
  }
  const listener = { judged: () => {}, started: () => {}, progress: () => {}, finished }
  staged = await stage({ 'tag.yml': `on: push\n${job('true')}` }, { listener })
  await staged.fixture.git('push', '--quiet', staged.fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
  await staged.service.idle()
  const told = staged.service.events.flatMap(({ event: { name, action, payload } }) => {
    const { run_attempt, conclusion } = (payload.workflow_run ?? {}) as Record<string, unknown>
    return name === 'workflow_run' && action === 'completed' ? [`${run_attempt}: ${conclusion}`] : []
  })
  expect(told.toSorted()).toEqual(['1: success', '2: success'])
}, 30_000)

test('a chain of runs that follow each other ends after three', async () => {
  staged = await stage({
    'tag.yml': `name: first\non: push\n${job('true')}`,
    'next.yml': `name: next\non: { workflow_run: { workflows: [first, next], types: [completed] } }\n${job('true')}`
  })
  await staged.fixture.git('push', '--quiet', staged.fixture.remote('acme/harbor'), 'HEAD:refs/tags/v1')
  await staged.service.idle()
  const next = 'next.yml on workflow_run completed: success'
  expect(staged.runs()).toEqual(['tag.yml on push: success', next, next, next])
}, 30_000)
