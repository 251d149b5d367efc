import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitNotes, longestBody, roomForBanner, tooLong } from '#core/notes/length'
import { outline } from '#core/notes/lines'

const rest = 'https://github.com/acme/app/blob/v1.2.0/CHANGELOG.md'
const said = `**These notes go on**: a release on GitHub cannot hold all of them. [Read the rest](<${rest}>).`
const items = (count: number, text = 'item') => Array.from({ length: count }, () => `- ${text}`).join('\n')
const cut = (text: string, room: number) => fitNotes(text, rest, said.length + 2 + room).text

describe('notes that are too long', () => {
  test.each([
    ['end before a section', `## A\n\n${items(5)}\n\n## B\n\n${items(60)}`, 60, `## A\n\n${items(5)}`],
    [
      'leave no heading without a text',
      `## A\n\n${items(5)}\n\n## B\n\n### C\n\n${items(60)}`,
      60,
      `## A\n\n${items(5)}`
    ],
    ['end before an item of a long section', `# A\n\n## B\n\n${items(60)}`, 60, `# A\n\n## B\n\n${items(7)}`],
    [
      'end before a paragraph',
      `## A\n\n${'word '.repeat(8).trim()}\n\n${'word '.repeat(90)}`,
      60,
      `## A\n\n${'word '.repeat(8).trim()}`
    ],
    ['end at a line', `word\n${'words\n'.repeat(90)}`, 30, `word\n${'words\n'.repeat(4).trim()}`],
    ['end in a line where there is but one', 'x'.repeat(400), 30, 'x'.repeat(30)],
    ['do not part a character', `x${'🚀'.repeat(199)}`, 30, `x${'🚀'.repeat(14)}`],
    ['close their code', `\`\`\`\n${'x\n'.repeat(199)}\`\`\``, 30, `\`\`\`\n${'x\n'.repeat(11)}\n\`\`\``],
    ['end before code whose end has no room', `word\n~~~~~~~~~\n${'x'.repeat(400)}`, 15, 'word'],
    ['end before a long comment', `word\n<!--\n${'x\n'.repeat(199)}-->`, 30, 'word'],
    ['do not end at a heading in code', `${items(5)}\n\n\`\`\`\n# A\n${'# B\n'.repeat(90)}\`\`\`\n`, 60, items(5)],
    [
      'keep the definitions that they use',
      `[a] ${'x '.repeat(8)}\n\n[b] ${'x '.repeat(190)}\n\n[a]: y\n[b]: z\n`,
      40,
      `[a] ${'x '.repeat(8).trim()}\n\n[a]: y`
    ],
    ['lose nothing but definitions that nobody uses', `${items(5)}\n\n${'[b]: x\n'.repeat(60)}`, 50, items(5)]
  ])('%s', (_, text, room, kept) => expect(cut(text, room)).toBe(`${kept}\n\n${said}`))

  test('stay as they are while they fit', () => {
    const text = 'x'.repeat(longestBody - roomForBanner)
    expect(fitNotes(text, rest)).toEqual({ text, cut: false })
    expect(fitNotes(`${text}x`, rest)).toMatchObject({ cut: true })
  })
  test('more definitions than text', () => {
    const labels = Array.from({ length: 200 }, (_, index) => `[${index}]`)
    expect(cut(`${labels.join(' ')}\n\n${labels.map((label) => `${label}: x`).join('\n')}`, 60)).toMatch(/^\[0\] \[1\]/)
  })
  test.each([
    ['x', 10, undefined],
    ['x', 11, 'the notes have 11 characters, and a release on GitHub holds 10 beside what is added to them'],
    ['🚀', 10, undefined]
  ])('by hand are told: %s, %d times', (sign, times, problem) => {
    expect(tooLong(sign.repeat(times), 'notes', 10)?.problem).toBe(problem)
  })
})

test('whatever is cut fits, says so, and leaves no code open', () => {
  const line = fc.constantFrom(
    '# A',
    '## B',
    '- item',
    'word',
    '',
    '```',
    '````',
    '<!--',
    '-->',
    '[a]',
    '[a]: b',
    '🚀'.repeat(40),
    'x'.repeat(99)
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 0, max: 200 }), (lines, room) => {
      const text = lines.join('\n')
      const limit = said.length + 2 + room
      const fitted = fitNotes(text, rest, limit)
      expect(fitted.text.length).toBeLessThanOrEqual(limit)
      expect(fitted.cut).toBe(text.length > limit)
      if (fitted.cut) {
        expect(fitted.text.endsWith(said)).toBe(true)
        expect(outline(fitted.text).unclosed).toBeUndefined()
        expect(fitted.text).toMatch(/^[^\uD800-\uDFFF]*$/u)
      } else expect(fitted.text).toBe(text)
    })
  )
})
