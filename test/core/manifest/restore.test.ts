import { describe, expect, test } from '@jest/globals'
import type { Change } from '#core/manifest/edit'
import { editOf } from './edit-one.ts'
import { recordEdits, restored } from './restore-one.ts'

const none = { newName: undefined, newTag: undefined, digest: undefined }
const digest = `sha256:${'0'.repeat(64)}`
const tag = (newTag: string): Change => ({ kind: 'kustomize-image', at: 'app', ...none, newTag })
const yaml = (at: string, value: string): Change => ({ kind: 'yaml', at, value })

/** What an edit changes is taken back, also when other lines have changed: text, edits, what others did to the file. */
const back: [string, string, Change[], (text: string) => string][] = [
  ['a value that had to be quoted', 'a: v1\nb: 2\n', [yaml('a', '1.10')], (text) => text.replace('b: 2', 'b: 3')],
  ['a value in quotes', "a: 'v1'\n", [yaml('a', 'v2')], (text) => `b: 1\n${text}`],
  ['a value with a comment that somebody changed', 'a: v1 # x\n', [yaml('a', 'v2')], (text) => text.replace('x', 'y')],
  ['a value that was empty', 'a:\nb: 1\n', [yaml('a', 'v2')], (text) => `${text}c: 1\n`],
  ['a literal block', 'a: |\n  one\n  two\n\nb: 1\n', [yaml('a', 'three')], (text) => `${text}c: 1\n`],
  ['a folded block', 'a: >-\n  one\n  two\nb: 1\n', [yaml('a', 'three\nfour')], (text) => `c: 1\n${text}`],
  ['a block whose end moved', 'a: |\n  one\n', [yaml('a', 'three')], (text) => `${text}\n\nc: 1\n`],
  ['lines ended by CR LF', 'a: v1\r\nb: 2\r\n', [yaml('a', '1')], (text) => `c: 3\r\n${text}`],
  ['a byte order mark', '\ufeffa: v1\nb: 2', [yaml('a', 'v2')], (text) => `${text}\n`],
  ['a tag that was added', 'images:\n- name: app\n  newName: x # y\n', [tag('v2')], (text) => `# z\n${text}`],
  ['a tag added in one line', 'images: [{name: app}]\n', [tag('v2')], (text) => `${text}a: 1\n`],
  [
    'a name and a tag that were added',
    'images:\n  - name: app\n  - name: other\n',
    [{ kind: 'kustomize-image', at: 'app', ...none, newName: 'x', newTag: '1' }],
    (text) => text.replace('other', 'another')
  ],
  [
    'a tag beside an added digest',
    'images:\n- name: app\n  newTag: v1\n',
    [{ kind: 'kustomize-image', at: 'app', ...none, newTag: 'v2', digest }],
    (text) => text.replace('images:', 'namespace: a\nimages:')
  ],
  [
    'an image that moved among others',
    'images:\n- name: app\n  newTag: v1\n',
    [tag('v2')],
    (text) => text.replace('images:\n', 'images:\n- name: other\n  newTag: v2\n')
  ],
  ['a document that moved', 'a: v1\n', [yaml('a', 'v2')], (text) => `b: 1\n---\n${text}`],
  [
    'an item by its index',
    'a:\n- v1\n- v3 # last\nb: 1\n',
    [yaml('a[1]', 'v2')],
    (text) => text.replace('a:\n', 'a:\n- v0\n')
  ],
  [
    'a setter',
    'a:\n- image: x:v1 # {"$imagepolicy": "n:p"}\n- image: y\n',
    [{ kind: 'setter', at: 'n:p', value: 'x:v2' }],
    (text) => text.replace('a:\n', 'a:\n- image: x:v2\n')
  ],
  [
    'JSON',
    '{\n  "a": "v1"\n}\n',
    [{ kind: 'json', at: 'a', value: 'v"2' }],
    (text) => text.replace('{', '{\n  "b": 1,')
  ],
  [
    'JSON in one very long line',
    `{"a":"v1","b":"${'x'.repeat(5000)}"}`,
    [{ kind: 'json', at: 'a', value: 'v2' }],
    (text) => text.replace('{', '{"c":"v1",')
  ],
  [
    'a module',
    'module m\n\nrequire (\n\texample.com/a v1.0.0\n)\n',
    [{ kind: 'go-require', at: 'example.com/a', value: 'v1.1.0' }],
    (text) => text.replace(/(v1.*)\n/, '$1 // indirect\n').replace('(\n', '(\n\texample.com/b v1.1.0\n')
  ],
  [
    'a text, but none that stood there before',
    '1.0.0\n1.1.0\n\nend\n',
    [{ kind: 'text', at: '1.0.0', value: '1.1.0' }],
    (text) => text.replace('end', 'the end')
  ],
  [
    'a text twice in a line',
    'x 1.0.0 1.0.0 y\nz\n',
    [{ kind: 'text', at: '1.0.0', value: '1.10.0' }],
    (text) => text.replace('z', 'w')
  ],
  ['a pattern', 'a=1;\nb=2;\n', [{ kind: 'regex', at: 'a=(?<version>\\d+)', value: '1000' }], (text) => `z\n${text}`],
  ['lines that went', 'a\nb\nc\nd\n', [{ kind: 'regex', at: 'b\\nc\\n', value: '' }], (text) => `z\n${text}`]
]

describe('put back are exactly the old bytes', () => {
  test.each(back)('of %s', async (_, text, changes, elsewhere) => {
    const edits = changes.map((change) => editOf(change))
    const recorded = await recordEdits(text, edits)
    if (recorded === undefined) throw new Error('nothing was changed')
    expect(recorded.after).not.toBe(text)
    expect(await restored(recorded.after, recorded.record)).toBe(text)
    expect(await restored(text, recorded.record)).toBe(text)
    const [moved, expected] = [elsewhere(recorded.after), elsewhere(text)]
    expect(moved).not.toBe(recorded.after)
    expect(await restored(moved, recorded.record)).toBe(expected)
    expect(await restored(expected, recorded.record)).toBe(expected)
  })
})
