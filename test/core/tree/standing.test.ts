import { describe, expect, test } from '@jest/globals'
import { sharedAtEnd, sharedUntil, standing } from '#core/tree/standing'

/** A small generator of numbers below `limit`, the same on every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const bytes = (text: string) => Buffer.from(text)
const named = (current: string, before: string, after: string, undoing = false) =>
  standing(bytes(current), bytes(before), bytes(after), undoing)

/** Every state of a file on the way from one content to another, when a write can end at any byte. */
function* onTheWay(from: Buffer, to: Buffer): Generator<Buffer> {
  for (let written = 0; written <= to.length; written += 1) {
    yield Buffer.concat([to.subarray(0, written), from.subarray(written)])
  }
  yield to
}

describe('how a file stands to an edit that was cut off', () => {
  test.each([
    ['not begun', 'abc', 'abc', 'xyz', 'before'],
    ['done', 'xyz', 'abc', 'xyz', 'after'],
    ['a beginning', 'xbc', 'abc', 'xyz', 'torn'],
    ['an end first', 'abz', 'abc', 'xyz', 'foreign'],
    ['longer, a beginning', 'xyc', 'abc', 'xyzuv', 'torn'],
    ['longer, grown in part', 'xyzu', 'abc', 'xyzuv', 'torn'],
    ['longer than both', 'xyzuvw', 'abc', 'xyzuv', 'foreign'],
    ['shorter, not yet truncated', 'xyc', 'abc', 'xy', 'torn'],
    ['shorter than both', 'x', 'abc', 'xy', 'foreign'],
    ['something else', 'xQc', 'abc', 'xyz', 'foreign'],
    ['one more line', 'xyz\n', 'abc', 'xyz', 'foreign'],
    ['emptied by somebody', '', 'abc', 'xyz', 'foreign'],
    ['halfway back, which only an undoing leaves', 'ayz', 'abc', 'xyz', 'foreign']
  ])('%s', (_, current, before, after, expected) => {
    expect(named(current, before, after)).toBe(expected)
  })

  test('halfway back', () => {
    expect(named('ayz', 'abc', 'xyz', true)).toBe('torn')
    expect(named('ayc', 'abc', 'xyz', true)).toBe('torn')
    expect(named('aQc', 'abc', 'xyz', true)).toBe('foreign')
    expect(named('abcd', 'abcde', 'x', true)).toBe('torn')
  })
})

test('every state on the way there and back is known, and one byte more or other is not', () => {
  const next = numbers(7)
  const text = () => Buffer.from(Array.from({ length: next(9) }, () => 97 + next(3)))
  for (let round = 0; round < 400; round += 1) {
    const [before, after] = [text(), text()]
    for (const there of onTheWay(before, after)) {
      const now = { before: before.toString(), after: after.toString(), there: there.toString() }
      expect({ ...now, standing: standing(there, before, after, false) }).not.toMatchObject({ standing: 'foreign' })
      for (const back of onTheWay(there, before)) {
        const shown = { ...now, back: back.toString() }
        expect({ ...shown, standing: standing(back, before, after, true) }).not.toMatchObject({ standing: 'foreign' })
      }
      const changed = Buffer.concat([there, bytes('Z')])
      expect({ ...now, standing: standing(changed, before, after, true) }).toMatchObject({ standing: 'foreign' })
    }
  }
})

test('what two contents share is found across blocks', () => {
  const [a, b] = [Buffer.alloc(20_000, 'a'), Buffer.alloc(20_000, 'a')]
  for (const at of [0, 4095, 4096, 8191, 12_288, 19_999]) {
    b[at] = 98
    expect([sharedUntil(a, b), sharedAtEnd(a, b)]).toEqual([at, 19_999 - at])
    b[at] = 97
  }
  expect([sharedUntil(a, b), sharedAtEnd(a, b), sharedAtEnd(a, b, 5)]).toEqual([20_000, 20_000, 5])
})
