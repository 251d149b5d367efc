import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scanFile } from '#core/manifest/yaml/scanned'
import { editAll, values } from '../../replay/edit-scanned.ts'
import { editBoth, readBoth } from '../../replay/scan-agrees.ts'
import { manifestSamples, suiteSamples } from '../../replay/suite.ts'

describe('what the scanner reads, it reads as the parser does', () => {
  test('in the YAML test suite', () => {
    const suite = suiteSamples()
    const { scanned, places, proven } = editAll(suite, [0, 1, 5])
    if (suite.length === 0) return
    expect(scanned).toBeGreaterThan(40)
    expect(proven).toBeGreaterThan(places * 0.9)
  }, 60_000)

  // test/real/replay tries more values.
  test('in the files of release commits', () => {
    const manifests = manifestSamples()
    const { scanned, places, proven } = editAll(manifests, [0])
    if (manifests.length === 0) return
    expect(scanned).toBeGreaterThan(manifests.length / 2)
    expect(proven).toBeGreaterThan(places * 0.9)
  }, 60_000)

  test('in texts made of what YAML is made of', () => {
    const pieces = [
      ...['a: ', 'b: ', 'a:', 'c', '- ', '-', '? ', ': ', ':', '"', "'", "''", '\\"', '\\x', '"d"', "'e'"],
      ...['\n', '\n  ', '\n    ', '\n   ', '\r\n', '\n\n', ' ', '\t', ' #', '#f\n', '\ufeff', '\u0085', '\u2028'],
      ...[
        '|',
        '>',
        '|-\n',
        '|+\n',
        '>-\n  ',
        '|2\n',
        '{}',
        '[]',
        '[a, b]',
        '["c"]',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '{a: b}'
      ],
      ...['&a ', '*a', '<<: ', '!!str ', '---\n', '--- ', '---', '...\n', '...', '%', '@', '1.10', 'x y', '~']
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''))
    let scanned = 0
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (sample, value) => {
        scanned += scanFile(sample) === undefined ? 0 : 1
        editBoth(sample, value)
      }),
      { numRuns: 4000 }
    )
    expect(scanned).toBeGreaterThan(200)
  }, 60_000)

  test('in braces and brackets', () => {
    const pieces = [
      ...['a: ', 'b: ', 'a: ', 'c: ', "'a': ", '"b": ', '"\\x61": ', '<<: ', 'a:', '"b":', 'a : ', '? ', '- ', '1: '],
      ...['x', '1.10', "'y'", '"z"', "'it''s'", '""', 'x y', 'x:y', '*x', '&x ', '!x ', '~', 'null', '#', ' # d', '\t'],
      ...[', ', ',', ', ', ' ', '{', '}', '[', ']', '[c, d]', '{}', '[]', '\n', '\n  ', '}}', '{ ']
    ]
    const inside = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
    const pair = fc
      .tuple(fc.constantFrom('a', 'b', "'a'", '"c"', 'd-e/f', '.g'), fc.constantFrom(...pieces))
      .map(([key, value]) => `${key}: ${value}`)
    const pairs = fc.array(pair, { maxLength: 4 }).map((all) => all.join(', '))
    const begins = fc.constantFrom('k: ', '- ', '- k: ', 'k:\n  ', 'k:\n  - ', '')
    const text = fc
      .tuple(begins, fc.constantFrom('{', '{ '), fc.oneof(inside, pairs), fc.constantFrom('}', ' }', '} # e'))
      .map((parts) => `${parts.join('')}\nlast: 1\n`)
    let proven = 0
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (sample, value) => {
        proven += editBoth(sample, value).proven
      }),
      { numRuns: 8000 }
    )
    expect(proven).toBeGreaterThan(500)
  }, 60_000)

  test('in lines as manifests have them', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'name', '"d"', "'e f'", 'x.y/z', 'f g')
    const scalar = fc.constantFrom(
      ...['x', '1.10', "'it''s'", '"q\\"\\n"', '""', "''", 'a b', 'x:y', 'a#b', '{}', '[ ]', '[a, "b", c/*.e]', 'é😀'],
      ...[
        '|',
        '>-',
        '|+',
        '>',
        '| # c',
        '',
        '',
        'x\ty',
        '&a x',
        '- x',
        '{a: b}',
        '{ "d": [c, "e"], f: \'g\' }',
        '"open',
        '-x',
        '?y',
        ':z',
        '~'
      ]
    )
    const comment = fc.constantFrom('', '', '', ' # c', '   ', ' #', '#d', '  # {"$imagepolicy": "n:p"}', ' \t')
    const content = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(key, fc.constantFrom(': ', ':  ', ' : ', ':'), scalar).map((parts) => parts.join(''))
      },
      fc
        .tuple(fc.constantFrom('- ', '-  ', '- - '), key, scalar)
        .map(([dash, name, value]) => `${dash}${name}: ${value}`),
      fc.tuple(fc.constantFrom('- ', '-   '), scalar).map((parts) => parts.join('')),
      fc.constantFrom('-', '# comment', '', 'text', '---', '...', '|', '"x"', '\tx', '{{ x }}', 'a: b: c')
    )
    const line = fc.tuple(fc.constantFrom('', '', '', ' ', '  ', '  ', '    ', '      '), content, comment)
    const text = fc
      .tuple(
        fc.array(line, { maxLength: 9 }),
        fc.constantFrom('\n', '\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        fc.boolean()
      )
      .map(([lines, end, mark, last]) => mark + lines.map((parts) => parts.join('')).join(end) + (last ? end : ''))
    let proven = 0
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (sample, value) => {
        proven += editBoth(sample, value).proven
      }),
      { numRuns: 4000 }
    )
    expect(proven).toBeGreaterThan(100)
  }, 60_000)

  test('in documents of any length', () => {
    for (let items = 1; items < 120; items += 1) {
      const list = Array.from({ length: items }, (_, index) => `    - name: n${index}\n      v: {}\n`).join('')
      const text = `a:\n  b:\n${list}  c: [x]\n${'k:\n  - - x\n'.repeat(items % 2)}last: 1\n`
      expect(readBoth(text)).toBeDefined()
    }
  }, 60_000)
})
