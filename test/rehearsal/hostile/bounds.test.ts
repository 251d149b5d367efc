import { describe, expect, test } from '@jest/globals'
import { stepLog } from '#rehearsal/report/step-log'
import { lineSplitter } from '#rehearsal/runner/line-splitter'
import { readWorkflow } from '#rehearsal/runner/workflow-file'
import { oneJob, playTag } from '../runner/repository.ts'

describe('what a hostile repository can send is bounded', () => {
  const bomb = (levels: number): string =>
    Array.from({ length: levels }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x]'
        : `a${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(', ')}]`
    ).join('\n        ')

  test.each([
    ['aliases of aliases', `strategy:\n      matrix:\n        ${bomb(12)}`, 'more than 100000 values'],
    ['an alias of itself', 'env: &a\n      b: *a', ''],
    ['a deep nesting', `strategy: {matrix: {a: [${'['.repeat(5000)}${']'.repeat(5000)}]}}`, '']
  ])('%s in a workflow is a problem, and not a long wait', async (_name, part, expected) => {
    const text = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    ${part}\n    steps: [{run: echo}]\n`
    const { problems } = await readWorkflow('release.yml', text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.map(({ problem }) => problem).join('\n')).toContain(expected)
  })

  test('a line without an end comes in pieces', () => {
    const lines: string[] = []
    const splitter = lineSplitter((line) => lines.push(line))
    for (let at = 0; at < 40; at += 1) splitter.push(Buffer.alloc(64 * 1024, 'x'))
    expect(lines.length).toBeGreaterThanOrEqual(39)
    splitter.end()
    expect(lines.join('').length).toBe(40 * 64 * 1024)
  })

  test('of a flood of lines the first and the last are kept', () => {
    const log = stepLog(3)
    for (let at = 1; at <= 100; at += 1) log.add(`line ${at}`)
    expect(log.lines()).toEqual([
      'line 1',
      'line 2',
      'line 3',
      '… 94 lines are not shown …',
      'line 98',
      'line 99',
      'line 100'
    ])
  })

  test('annotations are ten of a level for a step, as at GitHub', async () => {
    const run = 'for i in $(seq 30); do echo "::warning::w$i"; echo "::error::e$i"; done'
    const played = await playTag(oneJob(`- run: ${JSON.stringify(run)}`))
    expect(played.annotations.map(({ message }) => message)).toEqual(
      Array.from({ length: 10 }, (_, at) => [`w${at + 1}`, `e${at + 1}`]).flat()
    )
    expect(played.log('job')).toContain('e30')
  })
})
