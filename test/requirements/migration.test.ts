import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readMetadata } from '../../scripts/action-metadata.ts'
import { readDocuments, rowsBelow } from './documents.ts'

const root = join(import.meta.dirname, '../..')
const pages = readDocuments().filter(({ path }) => path.startsWith('docs/cookbook/from-'))

/** The names that a cell has in backquotes, without the value that may follow after a colon. */
const namesIn = (cell = '') => [...cell.matchAll(/`([^`:]+)(?:: [^`]*)?`/g)].map(([, name = '']) => name)

/** The action that a page of migration leads to, as it says in a comment. */
const actionOf = (text: string) => /<!-- action: (\S+) -->/.exec(text)?.[1] ?? ''

describe.each(pages.map(({ path, text }) => [path, text] as const))('%s', (_, text) => {
  const metadata = readMetadata(root, actionOf(text))

  test.each(['Inputs', 'Outputs'] as const)('%s that it leads to are there', (heading) => {
    const rows = rowsBelow(text, heading)
    const known = Object.keys((heading === 'Inputs' ? metadata.inputs : metadata.outputs) ?? {})
    expect(rows.length).toBeGreaterThan(0)
    for (const [there, here] of rows) {
      expect({ there, known }).toEqual({ there, known: expect.arrayContaining(namesIn(here)) })
      if (namesIn(here).length === 0) expect({ there, here }).toEqual({ there, here: 'none' })
    }
  })

  test('has an example that uses the action', () => {
    expect(text).toContain(`uses: slipway-release/slipway/actions/${actionOf(text)}@SHA # vX.Y.Z`)
  })
})

test('every page that the cookbook names is there', () => {
  const [index] = readDocuments().filter(({ path }) => path === 'docs/cookbook/README.md')
  const named = [...(index?.text ?? '').matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, name]) => `docs/cookbook/${name}`)
  const there = readDocuments().map(({ path }) => path)
  expect(named.filter((path) => !there.includes(path))).toEqual([])
  expect(there.filter((path) => path.startsWith('docs/cookbook/')).sort()).toEqual(
    ['docs/cookbook/README.md', ...named].sort()
  )
})
