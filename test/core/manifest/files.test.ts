import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '#core/manifest/apply'
import { decodeText } from '#core/manifest/decode'
import { editFile } from '#core/manifest/edit-file'
import { findPlaces } from '#core/manifest/find-places'
import { openManifest } from '#core/manifest/manifest'
import { judgeMatches } from '#core/manifest/matches'
import { formatPath, parsePath } from '#core/manifest/path'
import { refusedPath } from '#core/manifest/paths'
import { editOf } from './edit-one.ts'

const place = (start: number, end: number, replacement: string, path = 'p') => {
  return { start, end, replacement, old: 'o', new: replacement, line: 1, path }
}

describe('places in a text', () => {
  test('land in any order, and additions in theirs', () => {
    const places = [place(4, 5, 'Y'), place(2, 2, '1', 'a'), place(2, 2, '2', 'b'), place(0, 1, 'X')]
    expect(applyEdits('a b c', places)).toBe('X 12b Y')
    expect(applyEdits('abc', [])).toBe('abc')
  })

  test.each([
    ['overlap', [place(0, 3, 'x'), place(2, 4, 'y', 'q')]],
    ['are the same', [place(0, 3, 'x'), place(0, 3, 'x', 'q')]],
    ['hold one another', [place(0, 5, 'x'), place(1, 2, 'y', 'q')]],
    ['add the same twice', [place(1, 1, 'x'), place(1, 1, 'y')]]
  ])('are refused when they %s', (_, places) => {
    expect(() => applyEdits('abcde', places)).toThrow(/is changed twice, by "p" to "x" and by "[pq]" to "[xy]"/)
  })
})

describe('the edits of one file', () => {
  test('all see the file as it was', async () => {
    const edits = [
      editOf({ kind: 'yaml', at: 'a', value: 'v2' }),
      editOf({ kind: 'text', at: 'v0', value: 'v1' }),
      editOf({ kind: 'yaml', at: 'c', value: 'v3' }, { unlessValue: ['latest'] })
    ]
    const result = await editFile('f', 'a: v1 # v0\nc: latest\n', edits)
    expect(result.text).toBe('a: v2 # v1\nc: latest\n')
    expect(result.edited.map(({ place: { path, old, new: value, line } }) => [path, old, value, line])).toEqual([
      ['a', 'v1', 'v2', 1],
      ['v0', 'v0', 'v1', 1]
    ])
    expect(result.left.map(({ place: { path } }) => path)).toEqual(['c'])
  })

  test('give every complaint, and then change nothing', async () => {
    const edits = ['b', 'a', 'c'].map((at) => editOf({ kind: 'yaml', at, value: 'v2' }))
    const result = await editFile('f', 'a: v1\n', edits)
    expect(result.text).toBe('a: v1\n')
    expect(result.complaints.map(({ place: where }) => where)).toEqual(['f:1: b (edits[0])', 'f:1: c (edits[0])'])
  })

  test('are proven together, and the one that fails is named', async () => {
    const edits = ['ok', '  deeper', 'fine'].map((value, index) => editOf({ kind: 'yaml', at: `k${index}`, value }))
    const { text, complaints } = await editFile('f', 'k0: x\nk1: |\n  x\nk2: x\n', edits)
    expect(text).toBe('k0: x\nk1: |\n  x\nk2: x\n')
    expect(complaints.map(({ place: where }) => where)).toEqual(['f:2: k1 (edits[0])'])
  })

  test('may not meet', async () => {
    const edits = [editOf({ kind: 'yaml', at: 'a', value: 'v2' }), editOf({ kind: 'text', at: 'v1', value: 'v2' })]
    const { text, complaints } = await editFile('f', '\na: v1\n', edits)
    expect(text).toBe('\na: v1\n')
    expect(complaints).toMatchObject([{ place: 'f:2', problem: expect.stringContaining('is changed twice') }])
  })
})

describe('one edit in one file', () => {
  test('gives its places', async () => {
    const edit = editOf({ kind: 'yaml', at: 'a.b', value: '1.10' })
    expect(await findPlaces(openManifest('f', 'a:\r\n  b: v1 # c\r\n'), edit)).toMatchObject({
      ok: true,
      places: [{ start: 9, end: 11, old: 'v1', new: '1.10', replacement: '"1.10"', line: 2, path: 'a.b' }],
      left: []
    })
  })

  test('or one complaint, also where only reading it back shows what is wrong', async () => {
    const edit = editOf({ kind: 'yaml', at: 'a', value: '  x' })
    expect(await findPlaces(openManifest('f', 'a: |\n  b\n'), edit)).toEqual({
      ok: false,
      complaint: { place: 'f:1: a (edits[0])', problem: expect.any(String), remedy: expect.any(String) }
    })
  })
})

describe('the number of places', () => {
  const edit = (more: object) => editOf({ kind: 'text', at: 'v1', value: 'v2' }, more)
  test.each([
    ['none', edit({}), 0, 'matches nothing in 3 files'],
    ['some', edit({}), 2, undefined],
    ['none where that is fine', edit({ optional: true }), 0, undefined],
    ['as many as expected', edit({ expect: 2 }), 2, undefined],
    ['none, as expected', edit({ expect: 0 }), 0, undefined],
    ['too many', edit({ expect: 2 }), 3, 'has 3 places in 3 files, and expect says 2'],
    ['too few of what is optional', edit({ expect: 2, optional: true }), 0, 'expect says 2'],
    ['none of what each file complains about', editOf({ kind: 'yaml', at: 'a', value: 'b' }), 0, undefined]
  ])('%s', (_, one, places, problem) => {
    const complaints = judgeMatches([{ edit: one, files: 3, places }])
    expect(complaints.map((complaint) => complaint.problem)).toEqual(
      problem === undefined ? [] : [expect.stringContaining(problem)]
    )
  })
})

describe('key paths', () => {
  test.each([
    'a',
    'a.b',
    'a-b_c.d/e',
    '["key.with/dots"].a',
    '[0]',
    'a[0][1].b',
    'a[name=b c].d',
    'a[name="]"].b',
    '["a\\"b"]',
    'é.$ref'
  ])('%s is read and written', (path) => expect(formatPath(parsePath(path))).toBe(path))

  test.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    'a[',
    'a[]',
    'a[-1]',
    'a[*]',
    'a.*',
    '$',
    '$..a',
    'a b',
    'a[?(@.x)]',
    'a["b]',
    'a["\\x"]',
    'a[0]b',
    'a[name=]',
    '{a}'
  ])('%j is refused', (path) => expect(() => parsePath(path)).toThrow())

  test('quotes of both kinds', () =>
    expect(parsePath(`["a.b"]['c.d']`)).toEqual([
      { kind: 'key', key: 'a.b' },
      { kind: 'key', key: 'c.d' }
    ]))
})

describe('paths of files', () => {
  test.each([
    '/a',
    '../a',
    'a/../b',
    'a/..',
    './a',
    'a/./b',
    'C:\\a',
    'c:a',
    '\\\\h\\a',
    'a\\..\\b',
    '~/a',
    'a\0b',
    '',
    '.git/config',
    'a/.git/x',
    '.GIT/x',
    '.github/workflows/a.yml',
    '.GitHub/Workflows/a',
    'a/.gitattributes',
    '.gitmodules'
  ])('%j is refused', (path) => expect(refusedPath(path)?.remedy).toBeTruthy())
  test.each([
    'a',
    'a/b.yaml',
    '**/*.yaml',
    'a..b',
    '.github/dependabot.yml',
    'docs/.github/workflows/a',
    '...a',
    '@scope/a'
  ])('%s is fine', (path) => expect(refusedPath(path)).toBeUndefined())
})

describe('bytes', () => {
  test('keep their byte order mark', () => {
    const bytes = Buffer.from('\ufeffa: é\r\n')
    expect(Buffer.from(decodeText(bytes)).equals(bytes)).toBe(true)
  })
  test.each([
    ['UTF-16', [0xff, 0xfe, 0x61, 0], 'is UTF-16'],
    ['a lone byte', [0x61, 0x62, 0xff, 0x61], 'is not UTF-8 from byte 3 on'],
    ['a cut sequence', [0x61, 0xc3], 'is not UTF-8 from byte 2 on'],
    ['half of a pair', [0xed, 0xa0, 0x80], 'is not UTF-8 from byte']
  ])('%s is refused', (_, bytes, message) => expect(() => decodeText(Uint8Array.from(bytes))).toThrow(message))
})
