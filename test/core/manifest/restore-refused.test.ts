import { describe, expect, test } from '@jest/globals'
import type { Change } from '#core/manifest/edit'
import { editOf } from './edit-one.ts'
import { recordEdits, restored } from './restore-one.ts'

const tag = (newTag: string): Change => ({
  kind: 'kustomize-image',
  at: 'app',
  newName: undefined,
  newTag,
  digest: undefined
})
const yaml = (at: string, value: string): Change => ({ kind: 'yaml', at, value })

/** A place that somebody has changed, or that cannot be told: text, edit, the file by now, what is said. */
const changed: [string, string, Change, string, string][] = [
  ['another value', 'a: v1\n', yaml('a', 'v2'), '# x\na: v3\n', 'f:2: a: has "v3"; the record expected "v2" there'],
  ['a value that begins the same', 'a: v1\n', yaml('a', 'v2'), 'a: v2.1\n', 'f:1: a: has "v2.1"'],
  ['other quotes', 'a: v1\n', yaml('a', 'v2'), 'a: "v2"\n', 'has "\\"v2\\""; the record expected "v2" there'],
  [
    'a key that is gone',
    'a: v1\n',
    yaml('a', 'v2'),
    'b: v2\n',
    'f: a: is not there any more; the record expected "v2"'
  ],
  ['an alias', 'b: &x 1\na: v1\n', yaml('a', 'v2'), 'b: &x v2\na: *x\n', 'is the alias *x'],
  ['a file that is no YAML', 'a: v1\n', yaml('a', 'v2'), 'a: [\n', 'is not YAML'],
  [
    'a comment behind an added line',
    'images:\n- name: app\n',
    tag('v2'),
    'images:\n- name: app\n  newTag: v2 # x\n',
    'has "# x" behind it'
  ],
  [
    'an added line moved in',
    'images:\n- name: app\n',
    tag('v2'),
    'images:\n  - name: app\n    newTag: v2\n',
    'has "v2"'
  ],
  ['an image that is gone', 'images:\n- name: app\n', tag('v2'), 'images:\n- name: other\n', 'is not there any more'],
  [
    'a line that was changed',
    'a\n1.0\nb\n',
    { kind: 'text', at: '1.0', value: '2.0' },
    'a\n2.1\nb\n',
    'f:2: 1.0: has "2.1"'
  ],
  [
    'a line that is gone',
    'a\n1.0\nb\n',
    { kind: 'text', at: '1.0', value: '2.0' },
    'c\n',
    'is not to be found any more'
  ],
  [
    'a line that stands twice',
    'a\n1.0\nb\n',
    { kind: 'text', at: '1.0', value: '2.0' },
    '2.0\nx\n2.0\n',
    'cannot be told from other lines that are equal'
  ],
  [
    'a line of which one is left',
    '2.0\n1.0\n',
    { kind: 'text', at: '1.0', value: '2.0' },
    'x\n2.0\n',
    'cannot be told'
  ],
  [
    'lines that became equal and had no other beside them',
    'v1\nv2\n',
    { kind: 'regex', at: 'v\\d', value: 'v3' },
    'v3\nv3\nz\n',
    'cannot be told from other lines'
  ],
  [
    'a line whose old text somebody gave to another',
    'dev:\nimage: 1.2.3\nprod:\nimage: 1.1.0\n',
    { kind: 'text', at: '1.1.0', value: '1.2.3' },
    'dev:\nimage: 1.1.0\nprod:\nimage: 1.2.3\n',
    'cannot be told from other lines'
  ],
  [
    'a line of which somebody put a copy beside it',
    'a\ntag: 1.1.0\nimage: x:1.1.0\nb\n',
    { kind: 'text', at: '1.1.0', value: '1.2.0' },
    'a\ntag: 1.2.0\ntag: 1.2.0\nimage: x:1.2.0\nb\n',
    'f: 1.1.0: cannot be told from other lines'
  ],
  [
    'a line that another took the place of',
    'a\n2.0\na\n1.0\na\nb\n',
    { kind: 'text', at: '1.0', value: '2.0' },
    'a\na\n2.0\nc\n2.0\na\nb\n',
    'cannot be told from other lines'
  ],
  [
    'a very long line that was changed',
    'x'.repeat(5000).concat(' 1.0\n'),
    { kind: 'text', at: '1.0', value: '2.0' },
    'y 2.0\n',
    'too long to be found again'
  ]
]

describe('refused is', () => {
  test.each(changed)('%s', async (_, text, change, now, message) => {
    const recorded = await recordEdits(text, [editOf(change)])
    if (recorded === undefined) throw new Error('nothing was changed')
    const said = await restored(now, recorded.record)
    expect(said).toContain('refused: ')
    expect(said).toContain(message)
  })

  test('every place at once, and then nothing is put back', async () => {
    const recorded = await recordEdits(
      'a: 1\nb: 1\nc: 1\n',
      ['a', 'b', 'c'].map((at) => editOf(yaml(at, '2')))
    )
    if (recorded === undefined) throw new Error('nothing was changed')
    const said = await restored('a: 3\nb: 2\nc: 3\n', recorded.record)
    expect(said.split('\n').map((line) => line.slice(0, 14))).toEqual(['refused: f:1: ', 'refused: f:3: '])
  })

  test('a record that says another old value than the file had', async () => {
    const recorded = await recordEdits('a: v1\n', [editOf(yaml('a', 'v2'))])
    if (recorded === undefined) throw new Error('nothing was changed')
    const forged = JSON.parse(JSON.stringify(recorded.record).replaceAll('v1', 'v0'))
    expect(await restored(recorded.after, forged)).toContain('the record does not fit together')
    const sly = JSON.parse(JSON.stringify(recorded.record).replaceAll('"before":"v1"', '"before":"v1\\nb: evil"'))
    expect(await restored('# x\na: v2\n', sly)).toContain('cannot be taken back without changing something else too')
  })
})
