import { expect, test } from '@jest/globals'
import { matchesQuickly } from '#core/manifest/pattern-work'

test.each([
  ['a text', 'v1\\.2\\.3', 16_000_000, true],
  ['a class with signs in it', 'a[*+?|{1,}]b', 16_000_000, true],
  ['escaped signs', '\\*\\+\\?\\{2,\\}', 16_000_000, true],
  ['groups of all kinds', '(?<version>a)(?:b)(?=c)(?!d)(?<=e)(?<!f)', 16_000_000, true],
  ['one repeat in a file', 'a.*b', 10_000, true],
  ['one repeat in a large file', 'a.*b', 100_000, false],
  ['two repeats in a small file', '.*a.*', 400, true],
  ['two repeats in a file', '.*a.*', 1000, false],
  ['a repeat from some times on', 'a{3,}', 100_000, false],
  ['a few times', '\\d{1,3}\\.\\d{1,3}', 1_000_000, true],
  ['up to many times', 'a{0,2000}', 100_000, false],
  ['exactly so often', 'a{40}', 1_000_000, true],
  ['a few optional parts', 'a?b?c?', 1_000_000, true],
  ['optional parts by the dozen', 'a?'.repeat(30), 1000, false],
  ['lazy repeats', 'a*?b+?', 1000, false],
  ['a reference', '(a)\\1', 100_000, false],
  ['a named reference', '(?<x>a)\\k<x>', 100_000, false]
])('%s', (_, pattern, length, quick) => expect(matchesQuickly(pattern, length)).toBe(quick))
