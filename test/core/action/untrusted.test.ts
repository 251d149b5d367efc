import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openLog } from '#core/action/log'
import { createRedactor } from '#core/action/redactor'
import { codeMarkdown, inert, inertLines, literalMarkdown, quote } from '#core/action/untrusted'
import { commandsIn } from '../../runner-model.ts'

const pieces = [
  '::error::',
  '::set-output name=version::9.9.9',
  '##[set-output name=version;]9.9.9',
  '##[add-mask]v1',
  '::add-mask::1.2.3',
  '::stop-commands::x',
  '##',
  '#',
  '[',
  ':',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\u00a0',
  '\t',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u001b[31m',
  'x',
  '%0A',
  '\\',
  '🚀',
  '\u{e0041}'
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''))

describe('the log of the runner', () => {
  test('the model of the runner does see commands in raw text', () => {
    expect(commandsIn('fix: x ##[set-output name=version;]9.9.9')).toEqual(['set-output'])
    expect(commandsIn('a\r  ::add-mask::1.2.3')).toEqual(['add-mask'])
    expect(commandsIn('\u00a0::error::x\n')).toEqual(['error'])
    expect(commandsIn('not ::error::x')).toEqual([])
  })

  test.each(pieces.filter((piece) => piece.length > 4))('%j is seen as text', (piece) => {
    for (const before of ['', ' ', '\u00a0', 'x ', '\r', '> ']) expect(commandsIn(inert(before + piece))).toEqual([])
  })

  test('no text that goes through the log makes a command, a second line or an invisible character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let written = ''
        openLog(createRedactor(), (out) => {
          written += out
        }).line(text)
        expect(commandsIn(written)).toEqual([])
        expect(written.split('\n')).toHaveLength(2)
        expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?!$)/u)
      })
    )
  })

  test('several fragments side by side stay inert, and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(commandsIn(`${inert(a)} ${inert(b)}`)).toEqual([])
        expect(inert(inert(a))).toBe(inert(a))
      })
    )
  })

  test('an annotation is one command, whatever it says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let written = ''
        openLog(createRedactor(), (out) => {
          written += out
        }).annotate('error', text, { title: text })
        expect(commandsIn(written)).toEqual(['error'])
      })
    )
  })
})

describe('what people see', () => {
  test.each([
    ['plain text stays', 'Fix the pager (#12)', 'Fix the pager (#12)'],
    ['line ends', 'a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'],
    ['a C1 control', 'a\u0085b', 'a\\u0085b'],
    ['a direction override', 'v1.2.3\u202e', 'v1.2.3\\u202e'],
    ['an invisible tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a command', '::error::x', ':\\:error:\\:x'],
    ['a run of colons', ':::::', ':\\:\\:\\:\\:'],
    ['a legacy command', 'x ##[group]y', 'x ##\\[group]y'],
    ['letters of any script', 'größer 版本 🚀', 'größer 版本 🚀']
  ])('%s', (_, text, shown) => expect(inert(text)).toBe(shown))

  test('lines keep their ends, and a lone carriage return is one', () =>
    expect(inertLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd']))
  test('a quoted text cannot leave its quotes', () => expect(quote('a"b')).toBe('"a\\"b"'))
  test('a long text is cut and its length named', () =>
    expect(quote('x'.repeat(1000))).toBe(`"${'x'.repeat(200)}…" (1000 characters)`))
})

describe('Markdown', () => {
  test.each([
    ['a mention', '@acme/owners'],
    ['a reference that closes', 'fixes #1'],
    ['a reference by GH', 'closes GH-12'],
    ['a reference by address', 'resolves https://github.com/acme/app/issues/1'],
    ['an image', '![x](https://example.com/beacon.png)'],
    ['HTML', '<img src=x onerror=alert(1)><!--'],
    ['a table cell', 'a | b'],
    ['code that ends', '</code></pre> ` ```']
  ])('%s becomes text', (_, text) => {
    for (const made of [literalMarkdown(text), codeMarkdown(text).replace(/^<code>|<\/code>$/g, '')]) {
      expect(made).not.toMatch(/[@<>|[\]`*_]|#(?!\d+;)|:/)
    }
    const rendered = literalMarkdown(text).replace(/&#(\d+);/g, (_match, code) => String.fromCharCode(Number(code)))
    expect(rendered).not.toMatch(/[@#]\w|:\/\/|GH-\d/)
  })
})
