import { describe, expect, test } from '@jest/globals'
import type { Edit } from '#core/manifest/edit'
import { editFile } from '#core/manifest/edit-file'
import { editOf } from '../../../core/manifest/edit-one.ts'

const million = 1_000_000

type Case = readonly [name: string, text: string, edit: Edit, places: number]

const cases: readonly Case[] = [
  ['places by the thousand', 'x: v1\n'.repeat(200_000), editOf({ kind: 'text', at: 'v1', value: 'v2' }), 200_000],
  ['places by the million', 'x: v1\n'.repeat(900_000), editOf({ kind: 'text', at: 'v1', value: 'v2' }), 900_000],
  ['a text that nearly matches everywhere', 'a'.repeat(million), editOf({ kind: 'text', at: 'aaaa', value: 'b' }), 0],
  [
    'markers by the thousand',
    `a:\n${'- v1 # {"$imagepolicy": "n:p:tag"}\n'.repeat(20_000)}`,
    editOf({ kind: 'setter', at: 'n:p:tag', value: 'v2' }),
    20_000
  ],
  [
    'a marker among signs of comments',
    `a: v1 ${'#{'.repeat(million)}"$imagepolicy"\n`,
    editOf({ kind: 'setter', at: 'n:p:tag', value: 'v2' }),
    0
  ],
  [
    'slashes behind a module',
    `require a v1 ${'/'.repeat(million)}\u2028x\nrequire a ${'/'.repeat(million)}\u2028x`,
    editOf({ kind: 'go-require', at: 'a', value: 'v1.0.0' }),
    1
  ],
  [
    'a long string in JSON',
    `{"a": "${'\\n'.repeat(million)}", "b": "x"}`,
    editOf({ kind: 'json', at: 'b', value: 'y' }),
    1
  ],
  [
    'blanks and numbers in JSON',
    `{"a": [${'1, '.repeat(200_000)}1],${' '.repeat(million)}"b": "x"}`,
    editOf({ kind: 'json', at: 'b', value: 'y' }),
    1
  ],
  [
    'keys by the thousand',
    `${Array.from({ length: 100_000 }, (_, index) => `key${index}: v\n`).join('')}b: x\n`,
    editOf({ kind: 'yaml', at: 'b', value: 'y' }),
    1
  ],
  [
    'a block of blank lines',
    `a: |\n  x\n${'\n'.repeat(million)}b: x\n`,
    editOf({ kind: 'yaml', at: 'b', value: 'y' }),
    1
  ]
]

describe('large texts take a time in proportion', () => {
  test.each(cases)(
    '%s',
    async (_, text, edit, places) => {
      const { edited, complaints } = await editFile('f', text, [edit])
      expect(complaints).toEqual([])
      expect(edited).toHaveLength(places)
    },
    10_000
  )
})

test('a key that stands twice is found in a large mapping too', async () => {
  const keys = Array.from({ length: 1000 }, (_, index) => `key${index}: v\n`).join('')
  const { complaints } = await editFile('f', `${keys}'key500': w\nb: x\n`, [
    editOf({ kind: 'yaml', at: 'b', value: 'y' })
  ])
  expect(complaints).toMatchObject([{ problem: 'has the key "key500" twice, on lines 501 and 1001' }])
})
