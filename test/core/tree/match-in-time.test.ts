import { describe, expect, test } from '@jest/globals'
import { editRegex } from '#core/manifest/regex'
import { matchInTime } from '#core/tree/match-in-time'

const million = 1_000_000

describe('patterns that take too long', () => {
  test.each([
    ['two repeats that meet', 'a*a*b', 'a'.repeat(million)],
    ['three repeats apart', '.*a.*b.*c', 'ab'.repeat(million / 2)],
    ['a repeat that starts everywhere', '[^"]+"', 'a'.repeat(million)],
    ['blanks before what is not there', '\\s+$x', ' '.repeat(million)],
    ['optional parts by the dozen', `${'a?'.repeat(30)}${'a'.repeat(30)}b`, 'a'.repeat(1000)],
    ['a choice by the dozen', `${'(?:a|ab|b)'.repeat(30)}c`, 'ab'.repeat(1000)]
  ])('%s: refused within a second', (_, pattern, text) => {
    const start = performance.now()
    const match = matchInTime({ each: 200, together: 1000 })
    expect(() => editRegex(text, pattern, 'x', match)).toThrow(/takes too long on a text of \d+ characters; begin it/)
    expect(performance.now() - start).toBeLessThan(5000) // most of it is waiting where the machine is busy
  })

  test('take no more time than all have together', () => {
    const match = matchInTime({ each: 100, together: 150 })
    const evil = /a*a*b/dg
    expect([1, 2].map(() => match(evil, 'a'.repeat(million)))).toEqual([undefined, undefined])
    expect(match(/x/dg, 'x')).toBeUndefined()
  })
})

describe('patterns that do not', () => {
  test.each([
    ['a version in a large text', 'v(?<version>1\\.2\\.3)', `${'x'.repeat(million)}v1.2.3`, [million + 1, million + 6]],
    ['a line among many', '^b: *"(?<version>[^"\\n]*)"$', `${'a: "1"\n'.repeat(10_000)}b: "2"`, [70_004, 70_005]]
  ])('%s', (_, pattern, text, [start, end]) => {
    const places = editRegex(text, pattern, 'x', matchInTime({ each: 20_000, together: 20_000 }))
    expect(places).toMatchObject([{ start, end }])
  })

  test('give the same with the clock and without', () => {
    const [text, pattern] = ['a: 1, a: 2\n'.repeat(100), '[ab]+: *(?<version>\\d+)']
    expect(editRegex(text, pattern, 'x', matchInTime())).toEqual(editRegex(text, pattern, 'x'))
  })

  test('stop at a match of nothing', () => {
    const text = 'ab'.repeat(million)
    expect(() => editRegex(text, '\\s*[ \\t]*', 'x', matchInTime())).toThrow('matches nothing at all')
  })
})
