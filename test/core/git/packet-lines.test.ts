import { describe, expect, test } from '@jest/globals'
import { DELIMITER, FLUSH, packetLine, readPackets } from '#core/git/packet-lines'

const read = (text: string) => [...readPackets(Buffer.from(text))].map(String)

test.each([
  ['a\n', '0006a\n'],
  ['', '0004'],
  ['ä', '0006ä']
])('%j is a line with its length in bytes', (text, line) => expect(packetLine(text)).toBe(line))

test('lines and marks are read in their order', () =>
  expect(read('0006a\n00010005b0000')).toEqual(['a\n', DELIMITER, 'b', FLUSH]))

test('a line may hold any byte', () => {
  const [packet] = readPackets(Buffer.from([...Buffer.from('0007'), 0, 255, 10]))
  expect(packet).toEqual(Buffer.from([0, 255, 10]))
})

describe('is no packet line', () => {
  test.each([
    ['a length that is none', '00g5a'],
    ['a line that was cut', '0009abc'],
    ['a length that was cut', '0006a\n00'],
    ['a length of three', '0003'],
    ['a line of nothing but its length', '0004'],
    ['a page of a portal', '<html>']
  ])('%s', (_, text) => expect(() => read(text)).toThrow(/no packet line/))
})
