import { describe, expect, test } from '@jest/globals'
import { goMatch } from '#core/chart/go-match'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Cases of Go's own documentation and tests (path/filepath), and the places where it is not like other globs. */
const cases: readonly (readonly [pattern: string, name: string, matches: boolean])[] = [
  ['abc', 'abc', true],
  ['*', 'abc', true],
  ['*', 'a/b', false],
  ['*c', 'abc', true],
  ['a*', 'ab/c', false],
  ['a*/b', 'abc/b', true],
  ['a*/b', 'a/c/b', false],
  ['a*b*c*d*e*/f', 'axbxcxdxe/f', true],
  ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
  ['ab[c]', 'abc', true],
  ['ab[b-d]', 'abc', true],
  ['ab[^c]', 'abc', false],
  ['ab[^e-g]', 'abc', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'ab', false],
  ['a?b', 'a☺b', true],
  ['a[^a]b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  ['[\\]a]', ']', true],
  ['[\\-x]', '-', true],
  ['a?b', 'a/b', false],
  ['a[/]b', 'a/b', true],
  ['*[^x]*b', 'a/b', false],
  ['*??', '€', true],
  ['', '', true]
]

describe('goMatch', () => {
  test.each(cases)('%s against %s', (pattern, name, matches) => {
    expect(goMatch(bytes(pattern), bytes(name))).toBe(matches)
  })

  test.each(['[', '[]a]', '[-]', '[x-]', '[-x]', 'a[', 'a\\', '[a-b-c]'])('refuses %s', (pattern) => {
    expect(() => goMatch(bytes(pattern), bytes('a'))).toThrow('is no pattern')
  })

  test('does not find a fault behind the first place that differs', () => {
    expect(goMatch(bytes('b*['), bytes('abc'))).toBe(false)
  })
})
