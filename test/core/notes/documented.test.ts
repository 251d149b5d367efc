import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { builtIn, changesTemplate } from '#core/notes/built-in'
import { listed, readPrefixes, sectionOf } from '#core/notes/prefixes'
import { sectionsOfChanges } from '#core/notes/sections'
import { noteValues } from '#core/notes/values'
import { tagOf } from './tag.ts'

const page = readFileSync('docs/release-notes.md', 'utf8')
const place = { serverUrl: 'https://github.com', repository: 'acme/app' }

/** The rows below a heading whose first cell begins with code: the words in code in it, and the last cell. */
function rowsBelow(heading: string): { readonly words: readonly string[]; readonly last: string }[] {
  const part = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const rows = part.split('\n').filter((line) => line.startsWith('| `'))
  return rows.map((row) => {
    const cells = row.slice(2, -2).split(' | ')
    return {
      words: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
      last: cells.at(-1) ?? ''
    }
  })
}

test('every placeholder is documented, and no other', () => {
  const release = {
    ...{ tag: tagOf('v1.2.0'), sha: undefined, previous: undefined, place, date: '', warning: '' },
    ...{ changelog: '', github: '', images: [], charts: [], namespace: '' }
  }
  const known = Object.keys(noteValues(release, sectionsOfChanges([], place)))
  expect(
    rowsBelow('Templates')
      .flatMap(({ words }) => words)
      .sort()
  ).toEqual(known.map((name) => `{${name}}`).sort())
})

test('the built-in template is documented as it is', () => {
  expect(builtIn).toContain(changesTemplate)
  expect(page).toContain(`\`\`\`markdown\n${builtIn}\`\`\`\n`)
})

test('types have the sections that are documented', () => {
  const prefixes = readPrefixes(new Map())
  const documented = rowsBelow('Sections of commits').flatMap(({ words, last }) => {
    const types = words.filter((word) => /^[a-z]+$/.test(word))
    return types.map((type) => [type, /`\{(\w+)\}`/.exec(last)?.[1] ?? 'hidden'])
  })
  expect(documented).toHaveLength(12)
  expect(documented).toEqual(documented.map(([type = '']) => [type, sectionOf(type, prefixes)]))
  for (const section of listed) expect(page).toContain(`\`{${section}}\``)
})
