import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtIn } from '#core/notes/built-in'
import { readNotedChanges } from '#core/notes/changes'
import { readPrefixes } from '#core/notes/prefixes'
import { sectionsOfChanges } from '#core/notes/sections'
import { fillNotes } from '#core/notes/template'
import { type NotedRelease, noteValues } from '#core/notes/values'
import { hostile } from './hostile.ts'
import { tagOf } from './tag.ts'

const values = { a: 'A', b: 'B', empty: '', braces: '{a} {{', none: undefined }

function fill(template: string): string {
  const filled = fillNotes(template, values, 'notes.md')
  return filled.ok ? filled.text : filled.complaints.map(({ problem }) => problem).join('\n')
}

describe('a template', () => {
  test.each([
    ['text', 'x', 'x'],
    ['placeholders', '{a}{b} {a}', 'AB A'],
    ['literal braces', '{{a}} {{{{', '{a} {{'],
    ['a value with braces', '{braces}', '{a} {{'],
    ['a section that is not empty', '1\n{#a}\n2 {a}\n{/a}\n3', '1\n2 A\n3'],
    ['one that is', '1\n{#empty}\n2 {a}\n{/empty}\n3', '1\n3'],
    ['sections in a line', '1{#a}2{/a}{#empty}3{/empty}4', '124'],
    ['one in another', '{#a}1{#empty}2{#b}3{/b}{/empty}4{/a}', '14'],
    ['one that is not empty in one that is', '1{#empty}{#a}{/a}2{/empty}3', '13'],
    ['the same in another', '{#a}{#a}1{/a}{/a}', '1'],
    ['a section around what has no value', '1{#none}{none}{/none}', '1'],
    ['blank lines of what is left out', '1\n\n{#empty}\n2\n{/empty}\n\n{#empty}\n3\n{/empty}\n\n4\n', '1\n\n4'],
    ['blank lines inside of what is left out', '1\n\n{#empty}\n2\n\n{/empty}\n3\n', '1\n\n3'],
    ['CR LF', '1\r\n{#a}\r\n2\r\n{/a}\r\n3', '1\r\n2\r\n3'],
    ['a section at the end', '1\n{#a}\n2\n{/a}', '1\n2'],
    ['nothing', '', '']
  ])('%s', (_, template, expected) => expect(fill(template)).toBe(expected))

  test.each([
    ['an unknown name', 'x\n{aa}', 'line 2 has the unknown placeholder "{aa}"; the nearest is {a}'],
    [
      'an unknown section',
      '\n\n{#x}\n{/x}',
      'line 3 has the unknown placeholder "{#x}"; the nearest is {a}\nline 4 has the unknown placeholder "{/x}"; the nearest is {a}'
    ],
    ['a single brace', '{a} }', 'line 1 has a single "}"'],
    ['braces without a name', '{}', 'line 1 has a single "{}"'],
    [
      'a name of every object',
      '{constructor}',
      'line 1 has the unknown placeholder "{constructor}"; the nearest is {braces}'
    ],
    ['a section that stays open', '1\n{#a}\n2', 'the section "{#a}" of line 2 is not closed'],
    ['one that was not opened', '1\n\n{/a}', 'line 3 closes "{/a}", which is not the section that is open there'],
    [
      'sections across each other',
      '{#a}{#b}{/a}{/b}',
      'line 1 closes "{/a}", which is not the section that is open there'
    ],
    ['no value', 'x\n\n{none}', 'line 3 uses {none}, which has no value here'],
    [
      'several mistakes',
      '{x}\n}',
      'line 1 has the unknown placeholder "{x}"; the nearest is {a}\nline 2 has a single "}"'
    ]
  ])('refuses %s', (_, template, expected) => expect(fill(template)).toBe(expected))

  test('a remedy says what is known', () => {
    expect(fillNotes('{x}', values, 'notes.md')).toMatchObject({
      complaints: [
        {
          place: 'notes.md',
          remedy: 'use one of {a} {b} {empty} {braces} {none}, or write {{ and }} for literal braces'
        }
      ]
    })
  })
  test('any text comes back when its braces are doubled', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fill(text.replace(/[{}]/g, '$&$&'))).toBe(text.trim())
        expect(fillNotes('{x}', { x: text }, '')).toEqual({ ok: true, text: text.trim() })
      })
    )
  })
})

const release: NotedRelease = {
  tag: tagOf('v0.5.0'),
  sha: 'a'.repeat(40),
  previous: tagOf('v0.4.1'),
  place: { serverUrl: 'https://github.com', repository: 'acme/app' },
  images: ['ghcr.io/acme/app'],
  charts: ['oci://ghcr.io/acme/charts/app'],
  namespace: 'app-system',
  date: '2026-05-29',
  warning: '',
  changelog: undefined,
  github: undefined
}

function notes(messages: readonly string[], more: Partial<NotedRelease> = {}): string {
  const commits = messages.map((message, index) => ({ sha: `${index}`.repeat(40), message, login: 'ada' }))
  const changed = { ...release, ...more }
  const sections = sectionsOfChanges(readNotedChanges(commits.reverse(), readPrefixes(new Map())), changed.place)
  const filled = fillNotes(builtIn, noteValues(changed, sections), '')
  if (!filled.ok) throw new Error(JSON.stringify(filled.complaints))
  return filled.text
}

const rest = `## Full Changelog

**Full Changelog**: https://github.com/acme/app/compare/v0.4.1...v0.5.0`

describe('the built-in template', () => {
  test('has every section in its order', () => {
    const all = [
      'feat: a (#1)',
      'fix: b (#2)',
      'docs: c (#3)',
      'perf: d (#4)',
      'feat!: e (#5)\n\nBREAKING CHANGE: e\nMigration: do f',
      'chore: g (#6)\n\nUpgrade: g',
      'deprecate: h (#7)'
    ]
    expect(notes(all).match(/^#+ .*$|\*\*[A-Z].*?\*\*/gm)).toEqual([
      "## What's Changed",
      '### Features',
      '### Bug Fixes',
      '### Documentation',
      '### Other Changes',
      '### Breaking Changes',
      '**Migration Guide**',
      '### Upgrade Notes',
      '### Deprecations',
      '## Installation',
      '### Docker Image',
      '### Helm Chart',
      '## Full Changelog',
      '**Full Changelog**',
      '**Contributors**'
    ])
  })

  test('reads well', () =>
    expect(notes(['feat: a (#1)', 'fix: b (#2)'])).toBe(`## What's Changed

### Features

- a ([#1](https://github.com/acme/app/pull/1))

### Bug Fixes

- b ([#2](https://github.com/acme/app/pull/2))

## Installation

### Docker Image

\`\`\`bash
docker pull ghcr.io/acme/app:v0.5.0
\`\`\`

### Helm Chart

\`\`\`bash
helm install app \\
  oci://ghcr.io/acme/charts/app \\
  --version 0.5.0 \\
  --namespace app-system \\
  --create-namespace
\`\`\`

${rest}

---

**Contributors**: Thanks to all contributors who made this release possible! 🎉
[@&#8203;ada](https://github.com/ada)`))

  test('says nothing of what there is not', () => expect(notes([], { images: [], charts: [] })).toBe(rest))
  test('a first release is compared with nothing', () =>
    expect(notes([], { previous: undefined, images: [], charts: [] })).toContain(
      'https://github.com/acme/app/commits/v0.5.0'
    ))
  test('a warning stands above, as a quotation', () =>
    expect(notes([], { warning: 'Based on `main`.\nMind it.', images: [], charts: [] })).toBe(
      `> [!WARNING]\n> Based on \`main\`.\n> Mind it.\n\n${rest}`
    ))
  test('images with a tag or digest keep it, builds have a tag that a registry takes', () => {
    const images = ['localhost:5000/app', 'app:v1', `app@sha256:${'0'.repeat(64)}`]
    const text = notes([], { tag: tagOf('v1.2.0+b1'), images, charts: [] })
    expect(text).toContain(`docker pull localhost:5000/app:v1.2.0_b1\ndocker pull app:v1\ndocker pull ${images[2]}\n`)
    expect(text).toContain('compare/v0.4.1...v1.2.0%2Bb1')
  })
})
