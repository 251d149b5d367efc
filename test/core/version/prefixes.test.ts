import { expect, test } from '@jest/globals'
import { tagPrefixes } from '#core/version/prefixes'

test.each([
  [[], ['']],
  [['v'], ['v']],
  [
    ['v', "''"],
    ['v', '']
  ],
  [
    ['src/cloud-providers/v', 'v', 'v'],
    ['src/cloud-providers/v', 'v']
  ],
  [['v('], ['v(']]
])('%j are the prefixes %j', (items, prefixes) => expect(tagPrefixes(items)).toEqual(prefixes))

test.each([
  ['refs/tags/v', 'begins with refs/'],
  ['v*', 'contains "*"'],
  ['a b', 'contains " "'],
  ['v\u0007', 'contains "\\u0007"'],
  ['--v', 'no tag can begin'],
  ['/v', 'no tag can begin'],
  ['a/../v', 'no tag can begin'],
  ['a.lock/v', 'no tag can begin'],
  ['.hidden/v', 'no tag can begin']
])('%j: %s', (prefix, message) => expect(() => tagPrefixes([prefix])).toThrow(message))
