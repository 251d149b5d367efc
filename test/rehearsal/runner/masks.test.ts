import { describe, expect, test } from '@jest/globals'
import { createMasks } from '#rehearsal/runner/masks'
import { visible } from '#rehearsal/runner/visible'

describe('masks', () => {
  test.each([
    ['a secret', ['swordfish'], 'the swordfish swims', 'the *** swims'],
    ['every one of them', ['cat', 'dog'], 'cat dog cat', '*** *** ***'],
    ['overlapping ones as one', ['abcd', 'cdef'], 'x abcdef y', 'x *** y'],
    ['touching ones as one', ['abcd', 'efgh'], 'abcdefgh', '***'],
    ['each line of a long one', ['line one\nline two'], 'has line two', 'has ***'],
    ['the Base64 of it', ['swordfish'], Buffer.from('swordfish').toString('base64'), '***'],
    ['the Base64 of it inside other text', ['swordfish'], Buffer.from('ab:swordfish').toString('base64'), /\*\*\*/],
    ['the JSON form', ['a"b\\c'], 'x a\\"b\\\\c', 'x ***'],
    ['the URI form', ['p@ss word'], 'p%40ss%20word', '***'],
    ['nothing for blanks', ['', '  '], 'a  b', 'a  b']
  ])('replace %s', (_, secrets, text, expected) => {
    const masks = createMasks()
    for (const secret of secrets) masks.add(secret)
    if (typeof expected === 'string') expect(masks.mask(text)).toBe(expected)
    else expect(masks.mask(text)).toMatch(expected)
  })
})

test.each([
  ['colours are dropped', '\u001b[36;1mls\u001b[0m', 'ls'],
  ['other escapes are written out', 'a\u001b]0;title\u0007b', 'a\\u001b]0;title\\u0007b'],
  ['bidi, C1 and a bell', '\u202ex\u0085\u0007', '\\u202ex\\u0085\\u0007'],
  ['tabs and letters stay', 'a\tbü日🙂', 'a\tbü日🙂']
])('visible: %s', (_, line, expected) => {
  expect(visible(line)).toBe(expected)
})
