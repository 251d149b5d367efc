import { expect, test } from '@jest/globals'
import { demandFullSha, isFullSha } from '#core/git/full-sha'

const cases: [string, string, boolean][] = [
  ['a SHA-1', 'a1'.repeat(20), true],
  ['a SHA-256', 'a1'.repeat(32), true],
  ['a short one', 'a1'.repeat(6), false],
  ['something between both', 'a1'.repeat(25), false],
  ['capitals', 'A1'.repeat(20), false],
  ['another letter', `${'a1'.repeat(19)}ag`, false],
  ['a line end behind it', `${'a1'.repeat(20)}\n`, false],
  ['an option before it', `-${'a1'.repeat(20)}`, false],
  ['nothing', '', false]
]

test.each(cases)('%s', (_, text, is) => expect(isFullSha(text)).toBe(is))

test('what is none is shown, and said to be none', () => {
  demandFullSha('a1'.repeat(20))
  expect(() => demandFullSha('--all\n')).toThrow('"--all\\n" is no full commit SHA: give one of 40 or 64')
})
