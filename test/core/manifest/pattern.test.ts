import { expect, test } from '@jest/globals'
import { patternDanger } from '#core/manifest/pattern'
import { editRegex } from '#core/manifest/regex'

test.each([
  ['nested repeats', '(a+)+$'],
  ['a choice that repeats', '(?:a|a)*b'],
  ['a choice of different lengths', '(a|ab)*c'],
  ['an optional part that repeats', '(x?y?)*z'],
  ['a repeat deep inside', '((a{1,9}))+b'],
  ['a bounded repeat of repeats', '(?:a*){9}b'],
  ['a repeated reference', '(a+)\\1+b'],
  ['a named reference', '(?<x>a+)\\k<x>+b'],
  ['a lookahead that repeats', '(?:(?=a+)a)*b'],
  ['three neighbours', 'a*a*a*b'],
  ['three neighbours of other shapes', '\\d*\\w*[0-9]*x'],
  ['three neighbours with an optional one between', '.*a?.*b?.*c'],
  ['three neighbours in groups', '(.*)(.*)(.*)x']
])('%s: refused', (_, pattern) => {
  expect(patternDanger(pattern)).toMatch(/take (for ever|very long)/)
  expect(() => editRegex('a', pattern, 'b')).toThrow(/may take/)
})

test.each([
  '"v?(?<version>1\\.44\\.0)"',
  'tag: \\\\"(?<version>latest)\\\\"',
  '    - kind: added\\n      description: Added (x|y)?',
  'v\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?',
  'image:\\s*"[^"]*:(?<version>[^"]+)"',
  '^version:\\s*.*$',
  '(?<=a)b(?!c)[)(+]*',
  '(?:ab){2}c',
  '(?:v|V)1',
  '\\p{L}+1'
])('%s is fine', (pattern) => expect(patternDanger(pattern)).toBeUndefined())

test('a pattern that only the older grammar knows', () => {
  expect(editRegex('a "b-c"', '\\"b\\-(?<version>c)\\"', 'd')).toMatchObject([{ start: 5, end: 6, old: 'c', new: 'd' }])
})

test('a pattern that is too long', () => expect(() => editRegex('a', 'a'.repeat(2001), 'b')).toThrow('2001 characters'))

test('the line of a match is that of its first character', () => {
  expect(editRegex('a\nb\nb', '\\nb', 'c').map(({ line }) => line)).toEqual([1, 2])
})
