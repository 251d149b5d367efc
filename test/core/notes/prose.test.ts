import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fencedMarkdown, proseBlock, proseMarkdown } from '#core/notes/prose'
import { commandsIn } from '../../runner-model.ts'
import { acting, hostile, pieces, seen } from './hostile.ts'

const withoutCode = (markdown: string) => markdown.replace(/(?<!`)`[^`]+`(?!`)/g, 'code')

describe('a line', () => {
  test.each([
    ['plain words stay as they are', "add (some) words, 50% more; it's a/b v1.2.3!", undefined],
    ['a colon before a blank stays', 'api: it works', undefined],
    ['code stays code', 'Add `scaleTargetRef` and `@x #1`', undefined],
    ['code with a command', '`##[group]\u202e`', '`##\\[group]\\u202e`'],
    ['an underscore', 'max_size', 'max\\_size'],
    ['a mention', '@acme/owners', '&#64;&#8203;acme/owners'],
    ['a reference', 'fixes #1', 'fixes &#35;&#8203;1'],
    ['a reference by GH', 'closes gh-1', 'closes gh-&#8203;1'],
    ['an address', 'https://e.com', 'https&#58;&#8203;//e.com'],
    ['HTML', '<b>', '&#60;b&#62;'],
    ['a lone backtick', 'a ` b', 'a &#96; b'],
    ['a list in it', '- x', '\\- x'],
    ['a number in a list', '12. x', '12\\. x'],
    ['a language', 'C# and C#', 'C&#35; and C&#35;'],
    ['a path of Rust', 'std::fs', 'std&#58;&#8203;&#58;&#8203;fs'],
    ['several lines', ' a\n\n b\tc ', 'a b c'],
    ['invisible characters', 'a\u202eb', 'a\\\\u202eb']
  ])('%s', (_, text, expected) => expect(proseMarkdown(text)).toBe(expected ?? text))

  test.each(pieces)('%j does nothing', (piece) => {
    for (const text of [piece, `x${piece}y`, `${piece}y`, `${piece}${piece}`]) {
      expect(seen(withoutCode(proseMarkdown(text)))).not.toMatch(acting)
    }
  })

  test('nothing acts in it, whatever it says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = proseMarkdown(text)
        expect(seen(withoutCode(markdown))).not.toMatch(acting)
        expect(withoutCode(markdown)).not.toMatch(/[\r\n]|^(?:[-+=>#]|\d+[.)])|<!--/)
        expect(commandsIn(`${markdown}\n- ${markdown}`)).toEqual([])
      })
    )
  })

  test('a reader sees what was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\s{2}|^\s|\s$|::|##\[/.test(text))
        expect(seen(proseMarkdown(text)).replaceAll('\u200b', '')).toBe(text)
      })
    )
  })
})

describe('several lines', () => {
  test('prose and code', () =>
    expect(proseBlock('Set `x`:\n\n~~~yaml\na: "#1"\n\tb: @c\n~~~\n- done')).toEqual([
      'Set `x`:',
      '',
      '```yaml',
      'a: "#1"',
      '\tb: @c',
      '```',
      '\\- done'
    ]))
  test('code that is not closed ends with the text', () => expect(proseBlock('```\na')).toEqual(['```', 'a', '```']))
  test('code cannot leave its fences', () =>
    expect(proseBlock('~~~\n```\n@x\n`````\n~~~')).toEqual(['``````', '```', '@x', '`````', '``````']))
  test('what stands behind the fence is a word or nothing', () =>
    expect(fencedMarkdown([], 'yaml title="<x>"')).toEqual(['```', '```']))

  test('nothing acts outside of code, and no line of it is a command', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (texts) => {
        const lines = proseBlock(texts.join('\n'))
        let fence: string | undefined
        for (const line of lines) {
          if (fence !== undefined) fence = line === fence ? undefined : fence
          else if (/^```/.test(line)) fence = /^`+/.exec(line)?.[0]
          else expect(seen(withoutCode(line))).not.toMatch(acting)
        }
        expect(fence).toBeUndefined()
        expect(commandsIn(lines.join('\n'))).toEqual([])
      })
    )
  })
})
