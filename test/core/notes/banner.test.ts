import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Banner, bannerComplaint, isBannerCut, longestReason, withBanner, withoutBanner } from '#core/notes/banner'
import { roomForBanner } from '#core/notes/length'
import { hostile } from './hostile.ts'

const banner: Banner = {
  reason: 'It loses data, see #12.',
  instead: { tag: 'v0.4.1', url: 'https://github.com/acme/app/releases/tag/v0.4.1' },
  before: { prerelease: false, latest: true }
}
const top = withBanner('', banner)

const texts = fc.oneof(
  hostile,
  fc.string(),
  fc
    .array(
      fc.constantFrom('\n', '\r\n', '- a', ' ', '```', '<!--', '-->', '<!-- slipway/deprecated ', top.slice(0, 60)),
      {
        maxLength: 8
      }
    )
    .map((parts) => parts.join(''))
)

describe('a banner', () => {
  test('stands above the notes, which stay', () =>
    expect(withBanner('## Notes\n\n- a\n', banner)).toBe(`<!-- slipway/deprecated prerelease=false latest=true -->
> [!CAUTION]
> **DEPRECATED**: It loses data, see #12.
>
> Use [\`v0.4.1\`](<https://github.com/acme/app/releases/tag/v0.4.1>) instead.
<!-- /slipway/deprecated -->

## Notes

- a
`))
  test('is taken off to the byte, whatever the notes are', () => {
    fc.assert(
      fc.property(texts, texts, (text, reason) => {
        expect(withoutBanner(withBanner(text, { ...banner, reason }))).toEqual({ text, before: banner.before })
      })
    )
  })
  test('twice is once, and another replaces it without forgetting what the release was', () => {
    fc.assert(
      fc.property(texts, texts, (text, reason) => {
        const once = withBanner(text, { ...banner, reason })
        expect(withBanner(once, { ...banner, reason })).toBe(once)
        const before = { prerelease: true, latest: false }
        const again = withBanner(once, { reason: 'other', instead: undefined, before })
        expect(withoutBanner(again)).toEqual({ text, before: banner.before })
        expect(again).not.toContain('v0.4.1')
      })
    )
  })
  test('leaves what people write around it', () => {
    const plain = fc
      .array(fc.constantFrom('- a', '## B', 'word', '', ' '), { maxLength: 5 })
      .map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(plain, plain, plain, (text, above, below) => {
        const edited = `${above}\n${withBanner(text, banner)}${below}`
        expect(withoutBanner(edited)?.text).toBe(`${above}\n${text}${below}`)
      })
    )
  })

  test.each([
    ['line ends of the editor', top.replaceAll('\n', '\r\n'), ''],
    ['blanks behind its lines', `${top.replace(/(?<=\S)\n/g, '  \n')}x`, 'x'],
    ['no blank line below', `${top.trimEnd()}\nx`, 'x'],
    ['nothing below', top.trim(), ''],
    ['edited words', `${top.replace('loses', 'may lose')}x`, 'x']
  ])('is found with %s', (_, text, rest) => expect(withoutBanner(text)?.text).toBe(rest))

  test.each([
    ['notes without one', '## Notes'],
    ['one that does not end', '<!-- slipway/deprecated prerelease=false latest=true -->\n> x\n'],
    ['an end alone', '<!-- /slipway/deprecated -->\n'],
    ['one that is shown as code', `\`\`\`\n${top}\n\`\`\`\n`],
    ['one in a line', `x ${top}`]
  ])('is not found in %s', (_, text) => expect(withoutBanner(text)).toBeUndefined())

  test('is cut where its end was deleted, and there alone', () => {
    const cut = top.replace(/^.*\/slipway.*$/m, '')
    expect([cut, `Words\n\n${cut}- a`, top, '', `\`\`\`\n${cut}\`\`\`\n`].map(isBannerCut)).toEqual([
      ...[true, true, false, false, false]
    ])
  })

  test('one in code stays when the release gets its own', () => {
    const text = `\`\`\`\n${top}\n\`\`\`\n`
    expect(withoutBanner(withBanner(text, banner))?.text).toBe(text)
  })
  test('fitted notes have room for it', () => {
    const longest = withBanner('', { ...banner, reason: 'x'.repeat(longestReason) })
    expect(longest.length).toBeLessThan(roomForBanner)
  })
})

test.each([
  ['a banner', top, true],
  ['its first line alone', '- a\n<!-- slipway/deprecated prerelease=false latest=true -->\n- b\n', true],
  ['one that is shown as code', `\`\`\`\n${top}\n\`\`\`\n`, false],
  ['one in a quotation', '> <!-- slipway/deprecated prerelease=false latest=true -->', false],
  ['none', '- a', false]
])('notes with %s cannot be published where they would pass for deprecated', (_, text, isWrong) => {
  expect(bannerComplaint(text) !== undefined).toBe(isWrong)
})
