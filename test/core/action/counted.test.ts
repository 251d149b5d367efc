import { expect, test } from '@jest/globals'
import { counted } from '#core/action/counted'

const cases: [number, string][] = [
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files']
]

test.each(cases)('%s', (count, words) => expect(counted(count, 'file')).toBe(words))
