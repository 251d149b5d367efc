import { expect, test } from '@jest/globals'
import { editOf } from './edit-one.ts'
import { recordEdits, restored } from './restore-one.ts'

test('ten thousand places of a large file are put back in no time', async () => {
  const lines = Array.from({ length: 200_000 }, (_, index) => `k${index}: ${index % 20 === 0 ? 'v1' : 'x'}\n`)
  const recorded = await recordEdits(lines.join(''), [editOf({ kind: 'text', at: 'v1', value: 'v2' })])
  if (recorded === undefined) throw new Error('nothing was changed')
  const started = performance.now()
  expect((await restored(`${recorded.after}\n`, recorded.record)) === `${lines.join('')}\n`).toBe(true)
  expect(performance.now() - started).toBeLessThan(4000)
})
