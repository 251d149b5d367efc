import { describe, expect, test } from '@jest/globals'
import { checkModuleGlobs, findModules } from '#core/modules/find'

const paths = [
  'src/b/go.mod',
  'go.mod',
  'README.md',
  'src/a/go.mod',
  'src/a/podvm/go.mod',
  'src/a/vendor/example.com/x/go.mod',
  'src/a/testdata/mod/go.mod',
  '_examples/go.mod',
  '.github/tool/go.mod',
  'src/a.b/go.mod',
  'src/vendored/go.mod',
  'vendor/go.mod',
  'src/go.mod.orig',
  'src/notgo.mod',
  'src/Go.mod'
]
const all = ['go.mod', 'src/a/go.mod', 'src/a.b/go.mod', 'src/a/podvm/go.mod', 'src/b/go.mod', 'src/vendored/go.mod']
const found = (include: readonly string[], exclude: readonly string[] = []) => findModules(paths, { include, exclude })

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['without globs: all, nested ones and the root', [], [], all],
  ['one folder', ['src/a'], [], ['src/a/go.mod']],
  ['a folder written in two other ways', ['./src/a/', 'src/b/go.mod'], [], ['src/a/go.mod', 'src/b/go.mod']],
  ['a star stays inside a folder', ['src/a*'], [], ['src/a/go.mod', 'src/a.b/go.mod']],
  ['a star names no root', ['*'], [], []],
  ['a dot names the root', ['.'], [], ['go.mod']],
  ['two stars name the folder itself as well', ['src/a/**'], [], ['src/a/go.mod', 'src/a/podvm/go.mod']],
  ['two stars alone name all', ['**'], [], all],
  ['braces', ['src/{a,b}'], [], ['src/a/go.mod', 'src/b/go.mod']],
  ['excluded', [], ['src/**', '.'], []],
  ['what is excluded is not included', ['src/*'], ['src/a', 'src/vendored'], ['src/a.b/go.mod', 'src/b/go.mod']],
  ['what Go passes over no glob brings back', ['_examples', '.github/**', 'vendor', 'src/a/testdata/**'], [], []],
  ['a glob that is not taken', ['!src/a'], [], []]
])('%s', (_, include, exclude, expected) => {
  expect([...found(include, exclude)].sort()).toEqual([...expected].sort())
})

test('files come in the order of their folders, each once, whatever order the paths have', () => {
  const expected = ['go.mod', 'src/a/go.mod', 'src/a.b/go.mod', 'src/a/podvm/go.mod', 'src/b/go.mod']
  const order = (files: readonly string[]) => findModules(files, { include: [], exclude: ['src/vendored'] })
  const byFolder = expected.toSorted((a, b) => (a.replace(/\/?go.mod/, '') < b.replace(/\/?go.mod/, '') ? -1 : 1))
  expect(order(paths)).toEqual(byFolder)
  expect(order([...paths, ...paths].reverse())).toEqual(byFolder)
})

describe('what is wrong with globs', () => {
  const wrong = (include: readonly string[], exclude: readonly string[] = []) =>
    checkModuleGlobs(paths, { include, exclude }).map(({ place, problem }) => `${place}: ${problem}`)
  test('nothing', () => expect(wrong(['src/*', '.'], ['nowhere/*'])).toEqual([]))
  test('an include that matches no module, and globs that are not taken', () => {
    expect(wrong(['src/c', 'src/a', '!src/a'], ['!x'])).toEqual([
      'include: begins with ! in "!src/a"',
      'exclude: begins with ! in "!x"',
      'include: "src/c" matches no folder with a go.mod'
    ])
  })
})
