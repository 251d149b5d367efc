import { expect, test } from '@jest/globals'
import { evaluate } from '#rehearsal/runner/expressions'
import { fromData, toData } from '#rehearsal/runner/values'

test('an expression may come to ten MiB and no more', () => {
  const scope = (length: number) => ({
    contexts: new Map([['env', toData({ a: 'x'.repeat(length) })]]),
    functions: []
  })
  expect(fromData(evaluate('env.a', scope(5 * 1024 * 1024)))).toHaveLength(5 * 1024 * 1024)
  expect(() => evaluate('env.a', scope(5 * 1024 * 1024 + 1))).toThrow(
    'The maximum allowed memory size was exceeded while evaluating the following expression: env.a'
  )
})
