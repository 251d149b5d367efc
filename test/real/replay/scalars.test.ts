import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ParsedFile } from '#core/manifest/yaml/document'
import { scalarsOf } from '#core/manifest/yaml/scalars'
import { judge, judgeAll, open, values } from '../../replay/edit-scalars.ts'
import { manifestSamples, suiteSamples } from '../../replay/suite.ts'

describe('editing any scalar leaves everything else alone, or is refused with a reason', () => {
  const suite = suiteSamples()
  const manifests = manifestSamples()

  test('in the YAML test suite', () => {
    const { changed, refused, unread } = judgeAll(suite, [0, 1, 5])
    if (suite.length === 0) return
    expect(suite.length).toBeGreaterThan(400)
    expect(unread).toBeLessThan(140)
    expect(changed).toBeGreaterThan(1200)
    expect(refused).toBeLessThan(changed / 2)
  }, 60_000)

  // test/real/replay tries more values.
  test('in the files of release commits', () => {
    const { changed, refused, unread } = judgeAll(manifests, [0])
    if (manifests.length === 0) return
    expect(unread).toBe(0)
    expect(changed).toBeGreaterThan(700)
    expect(refused).toBeLessThan(changed / 5)
  }, 60_000)

  test('with any value at all', () => {
    const files = [...suite, ...manifests.filter(({ text }) => text.length < 2000)].flatMap(
      (sample) => open(sample) ?? []
    )
    const places = files.flatMap((file) => scalarsOf(file).map((target) => ({ file, target })))
    if (places.length === 0) return
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...' \n\t:#-?[]{},&*!|>\'"%@`0.eE_+~<=yn\\\ufeff') })
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ file, target }, text) => {
        judge(file, target, text)
      }),
      { numRuns: 700 }
    )
  }, 60_000)

  test('in texts made of what YAML is made of', () => {
    const pieces = [
      'a: ',
      'b',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '"',
      "'",
      '|',
      '>',
      '|-\n',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ': ',
      '? ',
      '#',
      ' # ',
      '&a ',
      '*a',
      '<<: ',
      '!!str ',
      '---\n',
      '...\n',
      '\r\n',
      '\t',
      'x y',
      '\ufeff',
      '1.10',
      '%'
    ]
    const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 14 })
    let changed = 0
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (sample, value) => {
        const file = open({ name: sample, text: sample })
        for (const target of file ? scalarsOf(file) : [])
          changed += judge(file as ParsedFile, target, value) === 'changed' ? 1 : 0
      }),
      { numRuns: 1500 }
    )
    expect(changed).toBeGreaterThan(120)
  }, 60_000)
})
