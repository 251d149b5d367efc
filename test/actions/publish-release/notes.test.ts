import { describe, expect, test } from '@jest/globals'
import { sourceOf } from '../../../actions/publish-release/src/notes-source.ts'
import { acting, pieces, seen } from '../../core/notes/hostile.ts'
import { at, file, inputsFor, write } from './notes-given.ts'

const compared = `**Full Changelog**: ${at}/compare/v0.4.1...v0.5.0`

describe('the built-in notes', () => {
  const messages = [
    'feat: a (#1)',
    'fix: b (#2)',
    'docs: c (#3)',
    'feat!: e (#5)\n\nBREAKING CHANGE: e\nMigration: do f',
    'chore: g (#6)\n\nUpgrade: g',
    'deprecate: h (#7)'
  ]
  const installed = { images: 'ghcr.io/acme/app', charts: 'oci://ghcr.io/acme/charts/app' }

  test('S1.23: have every section of a release by hand, the image with v and the chart without', async () => {
    const { text, complaints, warnings } = await write(installed, { messages })
    const headings = [
      "## What's Changed",
      '### Features',
      '### Bug Fixes',
      '### Documentation',
      '### Breaking Changes',
      '**Migration Guide**:',
      '### Upgrade Notes',
      '### Deprecations',
      '## Installation',
      '### Docker Image',
      'docker pull ghcr.io/acme/app:v0.5.0\n',
      '### Helm Chart',
      '--version 0.5.0\n',
      '## Full Changelog',
      compared,
      '**Contributors**: '
    ]
    expect(headings.map((each) => [each, text.includes(each)])).toEqual(headings.map((each) => [each, true]))
    expect([complaints, warnings]).toEqual([[], []])
  })

  test.each([
    ['a stable release with the stable one before it', 'v0.5.0', ['v0.4.1', 'v0.5.0-rc.1'], 'compare/v0.4.1...v0.5.0'],
    ['a patch with the one before it in its line', 'v0.4.2', ['v0.4.1', 'v0.5.0'], 'compare/v0.4.1...v0.4.2'],
    [
      'a candidate with the one before it',
      'v0.5.0-rc.2',
      ['v0.4.1', 'v0.5.0-rc.1'],
      'compare/v0.5.0-rc.1...v0.5.0-rc.2'
    ],
    [
      'a first candidate with a stable release',
      'v0.5.0-rc.1',
      ['v0.4.1', 'v0.5.0-beta.1'],
      'compare/v0.4.1...v0.5.0-rc.1'
    ],
    ['a first release with nothing', 'v0.1.0', ['chart-0.0.1'], 'commits/v0.1.0']
  ])('compare %s', async (_, version, tags, page) => {
    const { text } = await write({ version }, { tags })
    expect(text).toContain(`**Full Changelog**: ${at}/${page}`)
  })

  test('say when commits are too many to be read', async () =>
    expect((await write({}, { messages: ['feat: a'], complete: false })).warnings).toEqual([
      'the notes tell the newest 1 commits, since no more of them are read'
    ]))
  test('take types that a project has', async () =>
    expect((await write({ prefixes: 'extproc: fixes' }, { messages: ['extproc: x (#1)'] })).text).toContain(
      '### Bug Fixes'
    ))
})

describe('the source of the notes', () => {
  test.each([
    ['commits', {}],
    ['notes', { notes: 'x' }],
    ['notes', { 'notes-file': 'NOTES.md' }],
    ['template', { 'notes-template': 'a.md' }],
    ['changelog', { 'notes-from': 'changelog', 'notes-template': 'a.md' }],
    ['github', { 'notes-from': 'github' }]
  ])('is %s for %j', async (source, texts) => expect(sourceOf(await inputsFor(texts))).toBe(source))
})

const own = '<p align=x>\r\n\r\n@acme/all: fixes #1, `{features}` ![x](y.png)\r\n\r\n::notice::x   \r\n</p>'

describe('what the project wrote itself', () => {
  const changelog = file(`# Log\r\n\r\n## [0.5.0]\r\n\r\n${own}\r\n\r\n## [0.4.1]\r\n`)
  const escaped = own.replaceAll('{', '{{').replaceAll('}', '}}')
  test.each([
    ['notes', { notes: own }, {}],
    ['a file', { 'notes-file': 'a.md' }, { file: file(own) }],
    ['the changelog', { 'notes-from': 'changelog' }, { changelog }],
    ['a template', { 'notes-template': 'a.md' }, { template: file(escaped) }],
    ['the changelog in a template', { 'notes-template': 'a.md' }, { template: file('{changelog}'), changelog }]
  ])('stays byte for byte: %s', async (_, texts, facts) => {
    expect(await write(texts, facts)).toEqual({ text: own, cut: false, complaints: [], warnings: [] })
  })

  test.each([
    ['notes', { notes: own }, {}, own],
    ['the changelog', { 'notes-from': 'changelog' }, { changelog }, own],
    ['GitHub', { 'notes-from': 'github' }, { github: '## A' }, '## A'],
    ['commits', {}, {}, `## Full Changelog\n\n${compared}`],
    ['a template that has no place for it', { 'notes-template': 'a.md' }, { template: file('x') }, 'x']
  ])('S3.2: a warning stands above %s', async (_, texts, facts, rest) => {
    const { text } = await write({ ...texts, warning: 'Based on `main`\nof Envoy Gateway.' }, facts)
    expect(text).toBe(`> [!WARNING]\n> Based on \`main\`\n> of Envoy Gateway.\n\n${rest}`)
  })
  test('a template says where a warning stands', async () => {
    const template = file('1\n{#warning}\n> {warning}\n{/warning}\n2')
    const texts = { 'notes-template': 'a.md' }
    expect((await write({ ...texts, warning: 'a\nb' }, { template })).text).toBe('1\n> a\n> b\n2')
    expect((await write(texts, { template })).text).toBe('1\n2')
  })
})

describe('notes that are too long', () => {
  const long = `## A\n\n${'- an item of notes\n'.repeat(10_000)}`
  test.each([
    [
      'the changelog',
      { 'notes-from': 'changelog', changelog: './docs/L.md' },
      { changelog: file(`# 0.5.0\n${long}`) },
      `${at}/blob/v0.5.0/docs/L.md`
    ],
    ['a template', { 'notes-template': 'a.md' }, { template: file(long) }, `${at}/compare/v0.4.1...v0.5.0`],
    ['GitHub', { 'notes-from': 'github' }, { github: long }, `${at}/compare/v0.4.1...v0.5.0`],
    [
      'commits',
      {},
      { messages: Array<string>(2500).fill(`feat: ${'item '.repeat(10)}`) },
      `${at}/compare/v0.4.1...v0.5.0`
    ]
  ])('end with a link to the rest: %s', async (_, texts, facts, rest) => {
    const { text, cut, warnings } = await write(texts, facts)
    expect(cut).toBe(true)
    expect(text.endsWith(`[Read the rest](<${rest}>).`)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(122_500)
    expect(warnings.at(-1)).toBe(
      `the notes are longer than a release can hold, and end with a link to the rest: ${rest}`
    )
  })
  test('are left to whoever wrote them', async () =>
    expect(await write({ notes: long })).toEqual({ text: long, cut: false, complaints: [], warnings: [] }))
})

describe('the words of others do nothing', () => {
  const template = (text: string) => ({ 'notes-template': 'a.md', template: file(text) })
  const sources = [
    ['commits', {}],
    ['commits in a template', template('{changes}')],
    ['GitHub', { 'notes-from': 'github' }],
    ['GitHub in a template', template('{github}')]
  ] as const
  test.each(sources)('in notes from %s', async (_, given) => {
    const { template: own, ...texts } = { template: undefined, ...given }
    for (const piece of pieces.map((each) => each.replace(/[\r\n]/g, ' '))) {
      const messages = [`feat: x ${piece} x`]
      const github = `* x ${piece} x by @ada in ${at}/pull/1`
      const { text } = await write(texts, { messages, github, ...(own && { template: own }) })
      const [, title = ''] = /^[-*] (.*) (?:\(\[0{7}\]\(\S+\)|by @ada in \S+\/pull\/1)$/m.exec(text) ?? []
      expect(title).not.toBe('')
      expect(seen(title).replace(/(?<!`)`[^`]+`(?!`)/g, 'code')).not.toMatch(acting)
    }
  })
})
