import { describe, expect, test } from '@jest/globals'
import { combinationLabel, expandMatrix } from '#rehearsal/runner/matrix'

describe('expandMatrix', () => {
  test('crosses its vectors, the first one slowest', () => {
    expect(expandMatrix({ os: ['a', 'b'], node: [1, 2] })).toEqual([
      { os: 'a', node: 1 },
      { os: 'a', node: 2 },
      { os: 'b', node: 1 },
      { os: 'b', node: 2 }
    ])
  })

  // The example of GitHub's documentation.
  test('includes as documented', () => {
    const include = [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' }
    ]
    expect(expandMatrix({ fruit: ['apple', 'pear'], animal: ['cat', 'dog'], include })).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' }
    ])
  })

  test('is its includes where there is nothing else', () => {
    expect(expandMatrix({ include: [{ site: 'a' }, { site: 'b' }] })).toEqual([{ site: 'a' }, { site: 'b' }])
  })

  test('excludes before it includes, also by a part of a value', () => {
    const node = [{ version: 14 }, { version: 20, env: 'x' }]
    const exclude = [{ os: 'a', node: { version: 20 } }]
    expect(expandMatrix({ os: ['a', 'b'], node, exclude, include: [{ os: 'a', node: 'last' }] })).toEqual([
      { os: 'a', node: { version: 14 } },
      { os: 'b', node: { version: 14 } },
      { os: 'b', node: { version: 20, env: 'x' } },
      { os: 'a', node: 'last' }
    ])
  })

  test.each([
    ['no mapping', null, /not a mapping/],
    ['an empty vector', { os: [] }, /'os' does not contain any values/],
    ['a vector that is no array', { os: 'a' }, /'os' is not an array/],
    ['an unknown exclude', { os: ['a'], exclude: [{ node: 1 }] }, /exclude key 'node'/],
    ['nothing left', { os: ['a'], exclude: [{ os: 'a' }] }, /no combination/],
    ['too many', { a: Array.from({ length: 257 }, (_, index) => index) }, /257 combinations, over 256/]
  ])('refuses %s', (_, matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message)
  })

  test('labels a combination', () => {
    expect(combinationLabel({ os: 'a', node: { version: 14, flags: ['x', 'y'] }, none: '' })).toBe('a, 14, x, y')
  })
})
