import { describe, expect, test } from '@jest/globals'
import { isGo124 } from '#core/goproxy/go-language'
import { selectFiles } from '#core/goproxy/select-files'
import type { EntryKind } from '#core/manifest/tree'

const select = (paths: readonly string[], go124 = true, kind: EntryKind = 'file') =>
  selectFiles(
    paths.map((path) => ({ path, kind })),
    go124
  )

describe('left out', () => {
  test.each([
    ['a nested module', ['go.mod', 'sub/go.mod', 'sub/a.go', 'sub/deeper/b.go'], ['go.mod']],
    ['a nested module in other letters', ['sub/GO.MOD', 'sub/a.go'], []],
    ['a nested module deep down', ['a/b/c/go.mod', 'a/b/d.go'], ['a/b/d.go']],
    ['vendored packages', ['vendor/a.b/c.go', 'vendor/x.go'], ['vendor/x.go']],
    ['vendored packages further down', ['a/vendor/b/c.go', 'a/vendor/d.go'], ['a/vendor/d.go']],
    ['the list of vendored modules', ['vendor/modules.txt', 'a/vendor/modules.txt'], ['a/vendor/modules.txt']],
    ['what Mercurial adds', ['.hg_archival.txt', 'a/.hg_archival.txt'], ['a/.hg_archival.txt']],
    [
      'not folders that only sound alike',
      ['go.mods/a', 'vendors/a/b', 'xvendor/a/b'],
      ['go.mods/a', 'vendors/a/b', 'xvendor/a/b']
    ]
  ])('%s', (_, paths, included) => {
    const selection = select(paths)
    expect(selection.included).toEqual(included)
    expect(selection.omitted.map(({ path }) => path)).toEqual(paths.filter((path) => !included.includes(path)))
    expect(selection.refused).toEqual([])
  })

  test('less of vendor before go 1.24', () => {
    const { included } = select(['vendor/modules.txt', 'pkg/vendor/x.go', 'p/vendor/x/y.go'], false)
    expect(included).toEqual(['vendor/modules.txt'])
  })

  test.each([['symlink'], ['other']] as const)('what is of the kind %s', (kind) => {
    expect(select(['a.go'], true, kind)).toMatchObject({ included: [], omitted: [{ path: 'a.go' }] })
  })

  test('submodules, without a word: they are empty folders to Go', () => {
    expect(select(['a'], true, 'submodule')).toEqual({ included: [], omitted: [], refused: [] })
  })
})

describe('refused', () => {
  test.each([
    ['twins', ['a/B.go', 'a/b.go'], 'a/b.go', 'differs from "a/B.go" in nothing but case'],
    ['folders that are twins', ['A/x.go', 'a/y.go'], 'a/y.go', 'differs from "A" in nothing but case'],
    ['twins in other scripts', ['ſ.go', 's.go'], 's.go', 'differs from "ſ.go" in nothing but case'],
    ['a file that is a folder', ['a', 'a/b'], 'a/b', 'makes "a" both a file and a folder'],
    ['a file given twice', ['a', 'a'], 'a', 'is there twice'],
    ['devices of Windows', ['x/aux.go'], 'x/aux.go', 'has the name aux in it, which Windows keeps for a device'],
    ['a colon', ['a:b'], 'a:b', 'has the character : (U+003A) in it'],
    ['a sign that is no letter', ['a😀'], 'a😀', 'has the character U+1F600 in it'],
    ['a final dot', ['a./b'], 'a./b', 'has a name in it that ends with a dot'],
    ['ways out', ['../a'], '../a', 'has a name in it that ends with a dot'],
    ['a go.mod in other letters', ['Go.mod'], 'Go.mod', 'must be named go.mod, in small letters']
  ])('%s', (_, paths, path, why) => {
    expect(select(paths).refused).toEqual([{ path, why }])
  })

  test('nothing that is left out', () => {
    expect(select(['sub/go.mod', 'sub/aux.go', 'sub/A', 'sub/a', 'vendor/a/b:c']).refused).toEqual([])
  })
})

test.each([
  ['1.23.9', false],
  ['1.24', true],
  ['1.24rc1', true],
  ['1.24.x', true],
  ['v1.24', false],
  ['2.0', true],
  ['1.24 // as of now', true]
])('the line go %s: %s', (line, expected) => {
  expect(isGo124(`module a.b/c\n\nrequire (\n\tgo v1.0.0\n)\n\n\tgo ${line}\n`)).toBe(expected)
})

test('no go line is an old one', () => {
  expect(isGo124('module a.b/c\n// go 1.25\n')).toBe(false)
})
