import { expect, test } from '@jest/globals'
import { assertPlaces } from '#core/manifest/assert-places'
import type { Edit } from '#core/manifest/edit'
import { editFile } from '#core/manifest/edit-file'
import { editOf } from './edit-one.ts'

const value = (at: string, text: string, more = {}) => editOf({ kind: 'yaml', at, value: text }, more)
const tag = editOf({ kind: 'kustomize-image', at: 'a', newName: undefined, newTag: 'v1', digest: undefined })

/** The text, the edits, and what is said. */
const cases: [string, string, Edit[], string[]][] = [
  ['a value that holds', 'a: v1\n', [value('a', 'v1')], []],
  ['a value that holds in other quotes', "a: 'v1'\n", [value('a', 'v1')], []],
  ['a value that holds in a block', 'a: |\n  v1\n', [value('a', 'v1')], []],
  [
    'a value that does not hold',
    '# x\na: v1 # y\n',
    [value('a', 'v2')],
    ['f:2: a (edits[0]): has "v1", and should have "v2"; run the action with mode: edit, or correct what is expected']
  ],
  [
    'all of them at once, in the order of lines',
    'a: v1\nb: v1\n',
    [value('b', 'v2'), value('a', 'v3')],
    ['f:1: a (edits[0]): has "v1", and should have "v3"', 'f:2: b (edits[0]): has "v1", and should have "v2"']
  ],
  [
    'a key that is not there yet',
    'images:\n- name: a\n',
    [tag],
    ['f:2: images[name=a].newTag (edits[0]): has no value, and should have "v1"']
  ],
  ['an optional place that is not there', 'b: 1\n', [value('a', 'v2', { optional: true })], []],
  ['a value to be left alone', 'a: latest\n', [value('a', 'v2', { unlessValue: ['latest'] })], []],
  [
    'an old text that still stands there',
    'x 1.0\n',
    [editOf({ kind: 'text', at: '1.0', value: '1.1' })],
    ['f:1: 1.0 (']
  ]
]

test.each(cases)('asserted: %s', async (_, text, edits, said) => {
  const { edited, complaints } = await editFile('f', text, edits)
  expect(complaints).toEqual([])
  const found = assertPlaces([{ path: 'f', edited }]).map((one) => `${one.place}: ${one.problem}; ${one.remedy}`)
  expect(found).toHaveLength(said.length)
  for (const [index, one] of said.entries()) expect(found[index]).toContain(one)
})

test('files come in the order of their paths', async () => {
  const { edited } = await editFile('f', 'a: v1\n', [value('a', 'v2')])
  const found = assertPlaces(['b', 'a'].map((path) => ({ path, edited })))
  expect(found.map(({ place }) => place)).toEqual(['a:1: a (edits[0])', 'b:1: a (edits[0])'])
})
