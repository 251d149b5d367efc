import { expect, test } from '@jest/globals'
import { type ChangedPlace, changedPlaces, changeLine, changesOutput, filesOutput } from '#core/manifest/changes'
import { editFile } from '#core/manifest/edit-file'
import { editOf } from './edit-one.ts'

const tag = editOf({ kind: 'kustomize-image', at: 'x', newName: undefined, newTag: 'v2', digest: undefined })
const edits = [
  editOf({ kind: 'yaml', at: 'b', value: '2' }),
  editOf({ kind: 'yaml', at: 'a', value: '1' }),
  editOf({ kind: 'yaml', at: 'c', value: '3' }),
  tag
]

test('the places that change, sorted by file and place, without those that hold their value', async () => {
  const { edited } = await editFile('f', 'a: 0\nb: 2\nc: 0\nimages: [{name: x}]\n', edits)
  const places = changedPlaces(['z', 'y'].map((path) => ({ path, edited })))
  expect(places.map(({ file, line, place, old, new: value }) => [file, line, place, old, value])).toEqual(
    ['y', 'z'].flatMap((file) => [
      [file, 1, 'a', '0', '1'],
      [file, 3, 'c', '0', '3'],
      [file, 4, 'images[name=x].newTag', null, 'v2']
    ])
  )
})

const change: ChangedPlace = { file: 'f', line: 3, place: 'a.b', old: 'v1', new: 'v2' }
const changes = Array.from({ length: 5 }, (_, index) => ({ ...change, file: `é${index}` }))
const all = changesOutput(changes, 10_000).json

test('the output changes has file, place, old and new', () => {
  expect(changesOutput([change, { ...change, old: null }], 1000)).toEqual({
    json: '[{"file":"f","place":"a.b","old":"v1","new":"v2"},{"file":"f","place":"a.b","old":null,"new":"v2"}]',
    omitted: 0
  })
  expect(changesOutput([], 1000)).toEqual({ json: '[]', omitted: 0 })
})

test.each([20, 60, 100, 200, Buffer.byteLength(all) - 1])('cut at %i bytes it says how many are left out', (limit) => {
  const { json, omitted } = changesOutput(changes, limit)
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(limit)
  const items = JSON.parse(json)
  expect(items.pop()).toEqual({ omitted })
  expect(items).toEqual(JSON.parse(all).slice(0, 5 - omitted))
  expect(omitted).toBeGreaterThan(0)
})

test('what fits exactly is not cut', () => {
  expect(changesOutput(changes, Buffer.byteLength(all))).toEqual({ json: all, omitted: 0 })
})

test('the output files has sorted paths, each once, and only paths when it is cut', () => {
  expect(filesOutput(['b', 'a', 'b'], 100)).toEqual({ json: '["a","b"]', omitted: 0 })
  expect(filesOutput(['b', 'a', 'c'], 9)).toEqual({ json: '["a","b"]', omitted: 1 })
  expect(filesOutput(['a'], 5)).toEqual({ json: '["a"]', omitted: 0 })
  expect(filesOutput(['a'], 4)).toEqual({ json: '[]', omitted: 1 })
})

const lines: [string, ChangedPlace, string][] = [
  ['a value', change, 'f:3: a.b: v1 -> v2'],
  ['a value where there was none', { ...change, old: null }, 'f:3: a.b: (nothing) -> v2'],
  ['a value that goes', { ...change, new: '' }, 'f:3: a.b: v1 -> ""'],
  ['a command for the runner', { ...change, new: 'x\n::set-output name=a::b' }, 'f:3: a.b: v1 -> x\\n:\\:set-output'],
  ['a very long value', { ...change, old: 'x'.repeat(500) }, `${'x'.repeat(100)}… (500 characters) -> v2`]
]

test.each(lines)('the line of %s', (_, place, line) => {
  expect(changeLine(place)).toContain(line)
})
