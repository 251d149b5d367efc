import { expect, test } from '@jest/globals'
import { questionsOf } from '../../../actions/classify-release/src/questions.ts'
import { readRequest } from '../../../actions/classify-release/src/request.ts'
import { subjectOf } from '../../../actions/classify-release/src/subject.ts'
import { commit } from '../../core/release/tags.ts'
import { given, refsOf, type Situation } from './given.ts'

type Asked = { readonly changes?: string; readonly parity?: string; readonly ancestors?: readonly string[] }

const cases: [why: string, inputs: Record<string, string>, situation: Situation, asked: Asked][] = [
  ['the first release at the head of main', { version: 'v1.0.0' }, { branches: { main: 'run' } }, {}],
  [
    'a release at the head of main',
    { version: 'v1.1.0' },
    { tags: ['v1.0.0'], branches: { main: 'run' } },
    { changes: 'v1.0.0..run' }
  ],
  [
    'a release that main has left behind',
    { version: 'v1.1.0' },
    { branches: { main: 'x' } },
    { ancestors: ['run..x'] }
  ],
  [
    'a patch at the head of its release branch',
    { version: 'v1.0.1' },
    { branches: { main: 'x', 'release/v1.0': 'run' } },
    {}
  ],
  [
    'a backport',
    { version: 'v1.0.2' },
    { tags: ['v1.0.1', 'v2.0.0'], branches: { main: 'x', 'release/v1.0': 'run' } },
    { changes: 'v1.0.1..run', ancestors: ['v2.0.0..run'] }
  ],
  [
    'a rerun within its line and below another',
    { version: 'v1.0.0' },
    { tags: ['v1.0.0', 'v1.0.1', 'v2.0.0'], branches: { main: 'v1.0.0' } },
    { ancestors: ['v1.0.1..v1.0.0', 'v2.0.0..v1.0.0'] }
  ],
  [
    'two releases at one commit',
    { version: 'v1.0.0' },
    { tags: ['v1.0.0@same', 'v2.0.0@same'], branches: { main: 'same' } },
    {}
  ],
  [
    'a candidate of an old line',
    { version: 'v1.0.1-rc.1', 'branch-check': 'off' },
    { tags: ['v1.0.0', 'v2.0.0'] },
    { changes: 'v1.0.0..run' }
  ],
  [
    'a release past its candidate',
    { version: 'v1.0.0', 'rc-parity': 'warn' },
    { tags: ['v1.0.0-rc.1'], branches: { main: 'run' } },
    { parity: 'v1.0.0-rc.1..run' }
  ],
  ['the same when nobody asks', { version: 'v1.0.0' }, { tags: ['v1.0.0-rc.1'], branches: { main: 'run' } }, {}],
  [
    'a release that is its candidate',
    { version: 'v1.0.0', 'rc-parity': 'require' },
    { tags: ['v1.0.0-rc.1@run'], branches: { main: 'run' } },
    {}
  ],
  [
    'a main build',
    { version: 'refs/heads/main' },
    { tags: ['v1.0.0'], branches: { main: 'x' } },
    { changes: 'v1.0.0..run' }
  ]
]

test.each(cases)('of the history is asked no more than needed: %s', async (_, texts, situation, asked) => {
  const inputs = await given(texts)
  const request = readRequest(inputs, { ref: '', sha: commit('run') })
  if (!('release' in request)) throw new Error('the request is wrong')
  const { changes, parity, ancestors } = questionsOf(inputs, subjectOf(inputs, request, refsOf(situation)))
  const range = (text: string | undefined) => {
    const [base = '', head = ''] = text?.split('..') ?? []
    return text === undefined ? undefined : { base: commit(base), head: commit(head) }
  }
  expect([changes, parity]).toEqual([range(asked.changes), range(asked.parity)])
  expect(ancestors).toEqual((asked.ancestors ?? []).map((pair) => pair.split('..').map(commit)))
})
