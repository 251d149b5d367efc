import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readChangelog } from '#core/notes/changelog'
import { tagOf } from './tag.ts'

const wanted = tagOf('v1.2.0')

function read(text: string, tag: Parameters<typeof readChangelog>[1] = wanted) {
  const reading = readChangelog(text, tag, 'CHANGELOG.md')
  return reading.kind === 'found' ? reading.text : `${reading.kind}: ${reading.complaint.problem}`
}

const body = '### Added\n\n- One\n- Two'
const older = '\n\n## [1.1.0] - 2026-01-01\n\n- Old\n'

describe('a section is found below', () => {
  test.each([
    ['a heading of Keep a Changelog', '## [1.2.0] - 2026-05-29'],
    ['a bare version', '## 1.2.0'],
    ['a day in parentheses', '## v1.2.0 (2026-05-29)'],
    ['a capital V', '## V1.2.0'],
    ['a day without a separator', '## 1.2.0 2026-05-29'],
    ['a link', '## [1.2.0](https://example.com/compare/v1.1.0...v1.2.0) (2026-05-29)'],
    ['a link by a label', '## [1.2.0][120] - today'],
    ['a linked tag', '## [v1.2.0]'],
    ['the word', '## Version 1.2.0'],
    ['the word and a codename', '# Release v1.2.0 - Saturation'],
    ['bold', '## **1.2.0** - 2026-05-29'],
    ['a withdrawn release', '## [1.2.0] - 2026-05-29 [YANKED]'],
    ['number signs on both sides', '## 1.2.0 ##'],
    ['three blanks', '   ## 1.2.0'],
    ['a lower level', '#### 1.2.0'],
    ['a line of hyphens', '1.2.0 - 2026-05-29\n------------------'],
    ['a line of equals signs', 'v1.2.0\n==='],
    ['build metadata that is not asked for', '## 1.2.0']
  ])('%s', (_, heading) => {
    const level = /^ {0,3}(#+)/.exec(heading)?.[1] ?? (heading.endsWith('=') ? '#' : '##')
    expect(read(`# Changelog\n\n${heading}\n\nText\n\n${level} 1.1.0\n\n- Old\n`)).toBe('Text')
  })

  test('what stands around it, and below nested headings', () =>
    expect(read(`# Changelog\n\nIntro.\n\n## [Unreleased]\n\n- New\n\n## [1.2.0]\n\n${body}${older}`)).toBe(body))
  test('the beginning of the file, with a byte order mark', () => expect(read(`\uFEFF## 1.2.0\n- One`)).toBe('- One'))
  test('a tag with a prefix of its own', () =>
    expect(read('## chart-1.2.0\n\n- One\n', tagOf('chart-1.2.0', 'chart-'))).toBe('- One'))
  test('a tag of a module', () =>
    expect(read('## [src/mod/v1.2.0]\n\n- One\n', tagOf('src/mod/v1.2.0', 'src/mod/v'))).toBe('- One'))
  test('a prerelease of the version', () =>
    expect(read('## 1.2.0\n- GA\n## 1.2.0-rc.1\n- rc\n', tagOf('v1.2.0-rc.1'))).toBe('- rc'))
  test('a heading without build metadata stands for a build', () =>
    expect(read('## 1.2.0\n- One\n', tagOf('v1.2.0+b1'))).toBe('- One'))
  test('the build itself comes first', () =>
    expect(read('## 1.2.0\n- One\n## 1.2.0+b1\n- Two\n', tagOf('v1.2.0+b1'))).toBe('- Two'))
  test('what is not released yet', () =>
    expect(read('## [Unreleased]\n\n- New\n\n## 1.2.0\n', 'unreleased')).toBe('- New'))
})

describe('a section ends', () => {
  test.each([
    ['not at a heading in code', '- a\n\n```md\n## 1.1.0\n```\n\n- b'],
    ['not at one in longer fences', '````\n```\n## 1.1.0\n````'],
    ['not at one in tildes', '~~~\n## 1.1.0\n```\n~~~'],
    ['not at one in a fence of a list', '- a\n\n  ```\n  ## 1.1.0\n  ```'],
    ['not at one in indented code', 'a\n\n    ## 1.1.0'],
    ['not at one in a comment', '- a\n\n<!--\n## 1.1.0\n-->\n\n- b'],
    ['not at one in <pre>', '<pre>\n## 1.1.0\n</pre>'],
    ['not at nested headings, underlined or not', '### A\n\n- a\n\n#### B\n\n- b'],
    ['not at a nested heading about the version', '- a\n\n### 1.2.0 - migration\n\n- b'],
    ['not at a nested heading with other words', '- a\n\n### 1.1.0 users\n\n- b'],
    ['not at a rule', '- a\n\n---\n\n- b'],
    ['not at a rule below a list', '- a\n---\n\n- b'],
    ['not at the last line of an underlined paragraph', 'word\n1.1.0\n---\n\n- b'],
    ['not at #1, which is no heading', '#1 is fixed'],
    ['with its own definitions in the middle', '[a]\n\n[a]: https://example.com\n\nmore']
  ])('%s', (_, text) => expect(read(`# Log\n\n## [1.2.0]\n\n${text}${older}`)).toBe(text))

  test.each([
    ['at a heading of its level', '## Older releases\n\nElsewhere.\n'],
    ['at a higher one', '# The rest\n'],
    ['at two numbers', '## 1.1\n'],
    ['at an underlined one', 'Older\n-----\n'],
    ['at the end of the file', '']
  ])('%s', (_, next) => expect(read(`## 1.2.0\n- a\n\n${next}`)).toBe('- a'))

  test('an underlined one at a heading of its level', () => expect(read('1.2.0\n-----\n- a\n\n## Older\n')).toBe('- a'))
  test('patches a level below keep the headings at their own level', () =>
    expect(read('## 1.3.0\n### Fixes\n- c\n### 1.2.0\n### Fixes\n- a\n### More\n- b\n## 1.1.0\n')).toBe(
      '### Fixes\n- a\n### More\n- b'
    ))
})

describe('links', () => {
  const definitions =
    '[unreleased]: https://e.com/u\n[1.2.0]: https://e.com/c\n[#12]: https://e.com/12\n[^1]: A note.\n'
  const file = (text: string) => `## [1.2.0]\n\n${text}${older}\n${definitions}`

  test.each([
    ['a label', '- One [#12]', '- One [#12]\n\n[#12]: https://e.com/12'],
    ['a text and a label', '- [One][#12]', '- [One][#12]\n\n[#12]: https://e.com/12'],
    ['a footnote and the version', '[^1] [1.2.0]', '[^1] [1.2.0]\n\n[1.2.0]: https://e.com/c\n[^1]: A note.'],
    ['a label in code', '`[#12]`', '`[#12]`'],
    ['a label in fences', '```\n[#12]\n```', '```\n[#12]\n```'],
    ['a label in tildes', '~~~\n[#12]\n~~~', '~~~\n[#12]\n~~~'],
    ['no label', '- One', '- One']
  ])('%s takes along what it uses', (_, text, expected) => expect(read(file(text))).toBe(expected))

  test('the last section loses those that it does not use', () =>
    expect(read(`## [1.2.0]\n\n- One [#12]\n\n${definitions}`)).toBe('- One [#12]\n\n[#12]: https://e.com/12'))
  test('labels are compared without case and white space', () =>
    expect(read('## 1.2.0\n[A  b]\n## 1.1.0\n\n[a B]: x\n')).toBe('[A  b]\n\n[a B]: x'))
  test('line ends stay', () =>
    expect(read('## 1.2.0\r\n\r\n- One [a]\r\n- Two\r\n\r\n## 1.1.0\r\n\r\n[a]: x\r\n')).toBe(
      '- One [a]\r\n- Two\r\n\r\n[a]: x'
    ))
})

describe('what cannot be used is said', () => {
  test.each([
    [
      'missing',
      '## [Unreleased]\n\n## 1.2.0-rc.1\n- rc\n\n## 1.1.0\n',
      'missing: there is no section for 1.2.0: it has Unreleased (line 1), 1.2.0-rc.1 (line 3), 1.1.0 (line 6); the nearest is 1.1.0'
    ],
    ['no versions', '# Log\n', 'missing: there is no section for 1.2.0: it has no heading that names a version'],
    ['an empty file', '', 'missing: there is no section for 1.2.0: it has no heading that names a version'],
    [
      'hidden by open code',
      '## 1.3.0\n```\n\n## 1.2.0\n- a\n',
      'missing: there is no section for 1.2.0: it has 1.3.0 (line 1); the nearest is 1.3.0; the code or comment that begins on line 2 is never closed'
    ],
    [
      'a longer number',
      '## 1.2.01\n- a\n',
      'missing: there is no section for 1.2.0: it has no heading that names a version'
    ],
    ['empty', '# Log\n\n## 1.2.0\n\n## 1.1.0\n- a\n', 'empty: the section of 1.2.0 on line 3 is empty'],
    [
      'nothing but headings',
      '## 1.2.0\n### Added\n<!-- here -->\n\n### Fixed\n',
      'empty: the section of 1.2.0 on line 1 is empty'
    ],
    ['nothing but definitions', '## [1.2.0]\n\n[1.2.0]: x\n', 'empty: the section of 1.2.0 on line 1 is empty'],
    ['twice', '## 1.2.0\n- a\n## v1.2.0\n- b\n', 'twice: 1.2.0 has 2 sections, on lines 1 and 3']
  ])('%s', (_, text, said) => expect(read(text)).toBe(said))

  test('many versions are counted', () => {
    const text = Array.from({ length: 40 }, (_, index) => `## 0.${index}.0\n- a\n`).join('')
    expect(read(text)).toContain('0.9.0 (line 19) and 30 more')
  })
  test('a reading names the line and the remedy', () => {
    expect(readChangelog('# L\n\n## 1.2.0\n- a\n', wanted, 'x')).toMatchObject({ line: 3, title: '1.2.0' })
    expect(readChangelog('', wanted, 'docs/CHANGES.md')).toMatchObject({
      complaint: { place: 'docs/CHANGES.md', remedy: 'add one below a heading such as "## [1.2.0] - 2026-05-29"' }
    })
  })
})

test('any section comes back byte for byte', () => {
  const line = fc.constantFrom(
    '- item',
    '',
    '### Added',
    '```',
    '## 9.9.9',
    '[a]',
    'text `#',
    '    ## 1.0.0',
    '<!-- x -->'
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
      // Inside of code nothing ends the section, whatever it is.
      const text = ['~~~~', ...lines, '~~~~'].join(newline)
      const file = ['## 1.3.0', '- n', '', '## 1.2.0', '', text, '', '## 1.1.0', '- o', ''].join(newline)
      expect(read(file)).toBe(text)
    })
  )
})

test('hostile files are read in time that grows with their length', () => {
  const texts = [
    '['.repeat(50_000),
    '`'.repeat(50_000),
    '` '.repeat(25_000),
    '<!--'.repeat(20_000),
    '# '.repeat(30_000)
  ]
  for (const text of texts) expect(read(`## 1.2.0\n\na\n${text}\n`)).toBeDefined()
  const many = '[a]: b\n'.repeat(5000) + '## 1.1.0\n'.repeat(2000)
  expect(read(`${many}## 1.2.0\n\na`)).toBe('a')
})
