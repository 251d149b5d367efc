import { expect, test } from '@jest/globals'
import { supportAfter } from '#core/release/support'
import { gateway, releases, version } from './tags.ts'

const cases: [text: string, tags: readonly string[], count: number, ended: string[], supported: string[]][] = [
  ['0.3.0', gateway, 2, ['0.1'], ['0.3', '0.2']],
  ['0.2.0', ['v0.1.0'], 2, [], ['0.2', '0.1']],
  ['0.2.2', gateway, 2, [], ['0.2', '0.1']],
  ['0.1.6', ['v0.1.5', 'v0.2.0', 'v0.3.0'], 2, [], ['0.3', '0.2']],
  ['1.0.0', ['v0.9.0', 'v0.10.0'], 2, ['0.9'], ['1.0', '0.10']],
  ['0.4.0', ['v0.1.0', 'v0.2.0', 'v0.3.0', 'v0.5.0-rc.1'], 1, ['0.3'], ['0.4']],
  ['1.0.0', [], 2, [], ['1.0']],
  // A rerun of 0.3.0 when 0.4.0 is out: 0.2 left with that one.
  ['0.3.0', ['v0.1.0', 'v0.2.0', 'v0.4.0'], 2, ['0.1'], ['0.4', '0.3']]
]

test.each(cases)('%s after %j with %d lines supported ends %j', (text, tags, count, ended, supported) => {
  expect(supportAfter(version(text), releases(...tags), count)).toEqual({ ended, supported })
})
