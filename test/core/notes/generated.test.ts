import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { comparedWith, generatedMarkdown } from '#core/notes/generated'
import { commandsIn } from '../../runner-model.ts'
import { acting, hostile, pieces, seen } from './hostile.ts'

const place = { serverUrl: 'https://github.com', repository: 'acme/app' }
const at = 'https://github.com/acme/app'
const inert = (text: string) => generatedMarkdown(text, place)

describe('what GitHub generates stays', () => {
  test.each([
    ['a change', `* Add a pier by @ada in ${at}/pull/1`],
    ['one by a bot', `* Bump pier by @dependabot[bot] in ${at}/pull/2`],
    ['a newcomer', `* @a_corp made their first contribution in ${at}/pull/2`],
    ['the comparison', `**Full Changelog**: ${at}/compare/v1.0.0...src/mod/v1.1.0-rc.1`],
    ['the history', `**Full Changelog**: ${at}/commits/v1.0.0`],
    ['a heading', "## What's Changed"],
    ['a category', '### :rocket: Exciting & New (since 1.0) 🎉👩🏽‍🚀'],
    ['a remark', '<!-- Release notes generated using configuration in .github/release.yml at v1.0.0 -->'],
    ['all of them', `## What's Changed\n* Add a pier by @ada in ${at}/pull/1\n\n\n**Full Changelog**: ${at}/commits/v1`]
  ])('%s', (_, text) => expect(inert(text)).toBe(text))

  test('with the line ends of notes', () => expect(inert('## A\r\n\r\n### B\r\n')).toBe('## A\n\n### B'))
})

describe('what others wrote becomes prose', () => {
  const mention = '&#64;&#8203;'
  test.each([
    [
      'a title',
      `* <b>@x</b> #1 by @ada in ${at}/pull/1`,
      `* &#60;b&#62;${mention}x&#60;/b&#62; &#35;&#8203;1 by @ada in ${at}/pull/1`
    ],
    ['code in a title', `* Mend \`@x\` by @ada in ${at}/pull/1`, `* Mend \`@x\` by @ada in ${at}/pull/1`],
    [
      'a title that looks like a change',
      `* a by @x in ${at}/pull/9 by @ada in ${at}/pull/1`,
      `* a by ${mention}x in https&#58;&#8203;//github.com/acme/app/pull/9 by @ada in ${at}/pull/1`
    ],
    [
      'a title that looks like a newcomer',
      `* @x made their first contribution in ${at}/pull/9 by @ada in ${at}/pull/1`,
      `* ${mention}x made their first contribution in https&#58;&#8203;//github.com/acme/app/pull/9 by @ada in ${at}/pull/1`
    ],
    [
      'an author that is none',
      `* a by @acme/owners in ${at}/pull/1`,
      `* a by ${mention}acme/owners in https&#58;&#8203;//github.com/acme/app/pull/1`
    ],
    [
      'an address elsewhere',
      '* a by @ada in https://evil.example/acme/app/pull/1',
      `* a by ${mention}ada in https&#58;&#8203;//evil.example/acme/app/pull/1`
    ],
    [
      'an address that begins alike',
      '* a by @ada in https://github.community/a/b/pull/1',
      `* a by ${mention}ada in https&#58;&#8203;//github.community/a/b/pull/1`
    ],
    ['a form that is new', '* @ada has left', `* ${mention}ada has left`],
    ['a heading with a link', '### [x](https://a.b)', '### \\[x\\](https&#58;&#8203;//a.b)'],
    ['a heading with a mention by its name', '### &commat;ada', '### &#38;commat;ada'],
    ['a heading with a number', '### fixes #1', '### fixes &#35;&#8203;1'],
    ['another comment', '<!-- slipway release {} -->', '&#60;!-- slipway release {} --&#62;'],
    ['a comment in the remark', '<!-- Release notes generated using configuration in a --> <img> at b -->', /^&#60;/],
    ['a comparison elsewhere', '**Full Changelog**: https://evil.example/x', /^\\\*/]
  ])('%s', (_, text, expected) => {
    if (expected instanceof RegExp) expect(inert(text)).toMatch(expected)
    else expect(inert(text)).toBe(expected)
  })

  test.each(pieces)('%j does nothing as a title', (piece) => {
    const title = inert(`## What's Changed\n* ${piece.replace(/[\r\n]/g, ' ')} by @ada in ${at}/pull/1`)
    const [, written = ''] = /^\* (.*) by @ada in \S+$/m.exec(title) ?? []
    expect(seen(written.replace(/(?<!`)`[^`]+`(?!`)/g, 'code'))).not.toMatch(acting)
  })

  test('nothing acts in lines of any form but authors, addresses and headings', () => {
    const line = fc
      .tuple(fc.constantFrom('* ', '## ', '**Full Changelog**: ', '<!-- ', '', '> '), hostile)
      .map(([mark, text]) => `${mark}${text}`)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = inert(lines.join('\n'))
        expect(commandsIn(text)).toEqual([])
        const prose = text.replace(/^(?:[*-]|#{2,6})(?: |$)/gm, '').replace(/(?<!`)`[^`\n]+`(?!`)/g, 'code')
        expect(seen(prose.replace(/^[\w :.,!?'"&()/+-]+$/gm, 'plain'))).not.toMatch(acting)
      })
    )
  })
})

test.each([
  [`x\n**Full Changelog**: ${at}/compare/v1.0.0...v1.1.0`, 'v1.0.0'],
  [`**Full Changelog**: ${at}/compare/src/mod/v1.0.0...src/mod/v1.1.0\n`, 'src/mod/v1.0.0'],
  [`**Full Changelog**: ${at}/commits/v1.1.0`, undefined],
  [`* **Full Changelog**: ${at}/compare/v1...v2 by @ada in ${at}/pull/1`, undefined]
])('%s says what it is compared with', (text, tag) => expect(comparedWith(text)).toBe(tag))
