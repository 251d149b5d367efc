import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { editFile } from '#core/manifest/edit-file'
import { kindNames } from '#core/manifest/edits/keys'
import { type RecordedFile, recordFile, writeRecord } from '#core/manifest/record'
import { readRecord } from '#core/manifest/record-read'
import { editOf } from './edit-one.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/record.schema.json'), 'utf8'))
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)

const text = 'images:\n- name: app # here\nother: "1" # 1.0.0\nmore: 1.0.0\n'
const edits = [
  editOf({ kind: 'kustomize-image', at: 'app', newName: undefined, newTag: '1.10', digest: undefined }),
  editOf({ kind: 'yaml', at: 'other', value: '2' }, { document: 0, name: 'edits[1]' }),
  editOf({ kind: 'text', at: '1.0.0', value: '1.1.0' }, { name: 'edits[2]' })
]

async function sample(path = 'b.yaml'): Promise<RecordedFile> {
  const { edited } = await editFile(path, text, edits)
  const file = await recordFile(path, text, edited)
  if (file === undefined) throw new Error('nothing was recorded')
  return file
}

const file = await sample()
const say = (value: unknown) => {
  const reading = readRecord(typeof value === 'string' ? value : JSON.stringify(value))
  return reading.ok ? '' : reading.complaints.map((one) => `${one.place}: ${one.problem}; ${one.remedy}`).join('\n')
}

/** The record with another value at a way such as `files.0.file`; undefined removes it. */
function changed(way: string, value: unknown): unknown {
  const record = JSON.parse(writeRecord([file]))
  const keys = way.split('.')
  const last = keys.pop() ?? ''
  const inner = keys.reduce((outer, key) => outer[key], record)
  inner[last] = value
  return JSON.parse(JSON.stringify(record))
}

test('what is recorded of each place', () => {
  expect(file.passages.flatMap(({ places }) => places)).toMatchObject([
    { kind: 'kustomize-image', path: 'images[name=app].newTag', line: 2, old: null, new: '1.10', before: '' },
    { kind: 'yaml', edit: 'edits[1]', path: 'other', document: 0, line: 3, old: '1', before: '"1"', after: '"2"' },
    { kind: 'text', edit: 'edits[2]', path: '1.0.0', line: 3, old: '1.0.0', new: '1.1.0' },
    { kind: 'text', line: 4 }
  ])
  expect(file.passages.map(({ passage }) => passage)).toEqual([
    {
      start: 8,
      text: '- name: app # here\n  newTag: "1.10"',
      above: 'images:\n',
      below: '\n',
      copies: { before: 1, after: 1, index: 0 }
    },
    { start: 44, text: 'other: "2" # 1.1.0', above: '\n', below: '\n', copies: { before: 1, after: 1, index: 0 } },
    { start: 63, text: 'more: 1.1.0', above: '\n', below: '\n', copies: { before: 1, after: 1, index: 0 } }
  ])
})

test('nothing is recorded where nothing changes', async () => {
  const { edited } = await editFile('f', 'a: 1\n', [editOf({ kind: 'yaml', at: 'a', value: '1' })])
  expect(await recordFile('f', 'a: 1\n', edited)).toBeUndefined()
})

test('equal changes give equal text, whatever their order', async () => {
  const [one, other] = [await sample('a.yaml'), await sample('b.yaml')]
  expect(writeRecord([other, one])).toBe(writeRecord([one, other]))
  const { edited } = await editFile('a.yaml', text, edits)
  expect(await recordFile('a.yaml', text, [...edited].reverse())).toEqual(one)
})

const accepted: [string, unknown][] = [
  ['what was written', writeRecord([file])],
  ['a run that changed nothing', writeRecord([])],
  ['lines too long to be recorded', changed('files.0.passages.0.passage', undefined)],
  ['a place in no document of its own', changed('files.0.passages.1.places.0.document', undefined)],
  ['a place that had no value', changed('files.0.passages.1.places.0.old', null)]
]

const refused: [string, unknown, string][] = [
  ['a list', [], 'record: is an empty list; give an object with schema, files'],
  ['another version', changed('schema', 'slipway/record/2'), 'only slipway/record/1 is read'],
  ['no version', changed('schema', undefined), 'record: schema: is not there'],
  ['no places', changed('files.0.passages.0.places', []), 'places: is an empty list; give a list of 1 or more items'],
  ['a file without name', changed('files.0.file', undefined), 'files[0].file: is not there'],
  ['a name that is none', changed('files.0.file', 1), 'files[0].file: is 1; give a text'],
  ['a hash in capitals', changed('files.0.before', 'A'.repeat(64)), 'give a SHA-256 in hexadecimal digits'],
  ['an unknown key', changed('files.0.mode', '755'), 'files[0]: has the unknown key "mode"'],
  ['the prototype as a key', JSON.stringify(changed('files.0.mode', {})).replace('"mode"', '"__proto__"'), '__proto__'],
  ['an unknown kind', changed('files.0.passages.0.places.0.kind', 'xml'), `give one of ${kindNames.join(', ')}`],
  ['a line before the first', changed('files.0.passages.0.places.0.line', 0), 'give a whole number, 1 or more'],
  ['half a line', changed('files.0.passages.0.places.0.line', 1.5), 'is 1.5'],
  ['an old value that is a switch', changed('files.0.passages.0.places.0.old', false), 'old: is false'],
  ['an object for a text', changed('files.0.passages.0.places.0.new', {}), 'new: is an object; give a text'],
  ['half a passage', changed('files.0.passages.0.passage.copies', { after: 1 }), 'copies.before: is not there']
]

describe('the schema and the reader agree', () => {
  const parsed = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value)
  test.each(accepted)('on %s', (_, value) => {
    expect(say(value)).toBe('')
    expect([validate(parsed(value)), validate.errors]).toEqual([true, null])
  })

  test.each(refused)('in refusing %s', (_, value, message) => {
    expect(say(value)).toContain(message)
    expect(validate(parsed(value))).toBe(false)
  })

  test('on the kinds', () => expect(schema.$defs.place.properties.kind.enum).toEqual(kindNames))
})

/** Refused by the reader for what a schema cannot say. */
const beyond: [string, unknown, string][] = [
  ['nothing', '', 'record: is empty; give the record that an earlier run wrote'],
  ['no JSON', '{', 'record: is not JSON'],
  ['brackets without end', '['.repeat(1_000_000), 'record: is not JSON'],
  ['lists without end', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'is a list; give an object'],
  ['a text without end', ' '.repeat(17 * 1024 * 1024), 'is 17825792 characters long'],
  ['a path out of the workspace', changed('files.0.file', '../b'), 'has . or .. as a folder in "../b"'],
  ['a workflow', changed('files.0.file', '.github/workflows/ci.yml'), 'decides what git or a workflow runs'],
  ['a file twice', writeRecord([file, file]), 'files[1].file: stands behind "b.yaml"'],
  ['no change', changed('files.0.after', file.before), 'files[0].after: is the same as before'],
  ['a place outside its passage', changed('files.0.passages.0.places.0.start', 9), 'is not what its passage has there'],
  ['a place twice', changed('files.0.passages.1.places.1.start', 44), 'stands inside the place before it']
]

test.each(beyond)('refused beyond the schema: %s', (_, value, message) => {
  expect(say(value)).toContain(message)
})

test('every complaint comes at once, of very many the first', () => {
  const two = JSON.parse(JSON.stringify(changed('files.0.before', 'x')))
  two.files[0].after = 'y'
  expect(say(two).split('\n')).toHaveLength(2)
  expect(say({ schema: 'slipway/record/1', files: Array(1000).fill(1) }).split('\n')).toHaveLength(51)
  expect(({} as Record<string, unknown>).mode).toBeUndefined()
})
