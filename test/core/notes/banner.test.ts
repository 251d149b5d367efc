import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Banner, longestReason, withBanner, withoutBanner } from '#core/notes/banner'
import { longestNotes, roomForBanner } from '#core/notes/length'
import { markerLength, readMarker, withMarker } from '#core/notes/marker'
import { hostile } from './hostile.ts'

const banner: Banner = {
  reason: 'It loses data, see #12.',
  instead: { tag: 'v0.4.1', url: 'https://github.com/acme/app/releases/tag/v0.4.1' },
  before: { prerelease: false, latest: true }
}
const sha = 'a'.repeat(40)
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

  test('one in code stays when the release gets its own', () => {
    const text = `\`\`\`\n${top}\n\`\`\`\n`
    expect(withoutBanner(withBanner(text, banner))?.text).toBe(text)
  })
  test('fitted notes have room for it', () => {
    const longest = withBanner('', { ...banner, reason: 'x'.repeat(longestReason) })
    expect(longest.length).toBeLessThan(roomForBanner)
    expect(longestNotes).toBe(125_000)
  })
})

describe('a marker', () => {
  test('is a comment at the end', () =>
    expect(withMarker('- a', 'v1.2.0', sha)).toMatch(/^- a\n\n<!-- slipway\/release v1\.2\.0 a{40} [0-9a-f]{16} -->$/))
  test('tells whose release it is, and that nobody has edited it', () => {
    const tags = fc.constantFrom('v1.2.0', 'src/mod/v1.2.0-rc.1+b', 'a-->b1.2.0', 'ü%2Fv1.0.0', 'v1.0.0--')
    fc.assert(
      fc.property(texts, tags, (text, tag) => {
        const body = withMarker(text, tag, sha)
        expect(readMarker(body)).toEqual({ tag, sha, text, edited: false })
        expect(readMarker(withBanner(body, banner))).toEqual({ tag, sha, text, edited: false })
        expect(body.length).toBe(text.length + markerLength(tag, sha))
        expect(body.slice(text.length)).not.toMatch(/--.*--.*--/)
      })
    )
  })

  const body = withMarker('## A\n\n- a', 'v1.2.0', sha)
  test.each([
    ['nothing', body, false],
    ['line ends', body.replaceAll('\n', '\r\n'), false],
    ['blanks around it', `\n${body}\n\n`, false],
    ['a word', body.replace('- a', '- b'), true],
    ['text above', `Hello\n\n${body}`, true],
    ['text below', `${body}\n\nHello`, true],
    ['the order of characters', withMarker('ab', 'v1.2.0', sha).replace('ab', 'ba'), true]
  ])('tells that a person changed %s', (_, text, edited) => expect(readMarker(text)).toMatchObject({ sha, edited }))

  test.each([
    ['no marker', '## A'],
    ['one in a line of text', `x ${body.split('\n').at(-1)}`],
    ['a tag that is none', body.replace('v1.2.0', '%')]
  ])('is not read from %s', (_, text) => expect(readMarker(text)).toBeUndefined())

  test('the last one counts', () => {
    const twice = withMarker(body, 'v1.3.0', 'b'.repeat(40))
    expect(readMarker(twice)).toEqual({ tag: 'v1.3.0', sha: 'b'.repeat(40), text: body, edited: false })
  })
})
