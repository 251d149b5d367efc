import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { foldCase } from '#core/goproxy/fold'
import { moduleFault } from '#core/goproxy/module-version'
import { filePathFault } from '#core/goproxy/names'
import { packModules } from '#core/goproxy/pack-modules'
import { countSizes } from '#core/goproxy/size-limits'
import { type Planted, plantTree } from '../../core/goproxy/planted-tree.ts'
import { askModzip, type ZipFile } from './modzip.ts'

const module = { path: 'example.com/team/app', version: 'v1.2.3', folder: '' }

function asZipFiles(files: Readonly<Record<string, Planted>>): ZipFile[] {
  return Object.keys(files)
    .sort()
    .map((name) => {
      const file = files[name] ?? ''
      if (typeof file === 'object' && 'link' in file) return { name, link: true }
      return { name, content: Buffer.from(file).toString('base64') }
    })
}

async function packed(files: Readonly<Record<string, Planted>>) {
  for await (const result of packModules(plantTree(files), [module])) return result
  throw new Error('no module came back')
}

const names = fc.constantFrom(
  ...[
    'a',
    'A',
    'vendor',
    'go.mod',
    'Go.mod',
    'modules.txt',
    'LICENSE',
    'con.txt',
    'x y',
    'x:y',
    'é',
    'É',
    'ſ',
    's',
    'a.go'
  ]
)
const path = fc.array(names, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
const content = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('', 'x', 'y\n') }, fc.constant({ link: 'a' }))
const goMod = fc.constantFrom('1.17', '1.23.9', '1.24', '1.24rc1', '1.25.1', '2.0', 'v1.24', '1.24.x', '').map((go) => {
  return `module example.com/team/app\n${go === '' ? '' : `\ngo ${go}\n`}`
})
/** Git has no name twice, as a file and as a folder. */
const trees = fc.tuple(fc.array(fc.tuple(path, content), { maxLength: 8 }), goMod).map(([files, mod]) => {
  const all = new Map<string, Planted>([['go.mod', mod], ...files.filter(([name]) => !/^go\.mod(\/|$)/.test(name))])
  const kept = [...all].filter(([name]) => ![...all.keys()].some((other) => other.startsWith(`${name}/`)))
  return Object.fromEntries(kept)
})

test('planted trees: Go and we include, omit and refuse the same files, and hash alike', async () => {
  const samples = fc.sample(trees, { numRuns: 3000, seed: 24 })
  const verdicts = askModzip(samples.map((files) => ({ ...module, files: asZipFiles(files) })))
  let [refused, omitted] = [0, 0]
  for (const [at, files] of samples.entries()) {
    const ours = await packed(files)
    const go = verdicts[at]
    const said = {
      omitted: ours.omitted.map(({ path }) => path),
      refused: ours.refused.map(({ path }) => path),
      sum: ours.sums?.sum ?? ''
    }
    expect([files, said]).toEqual([files, { omitted: go?.omitted, refused: go?.refused, sum: go?.sum }])
    if (said.sum !== '') expect([files, ours.files.map(({ name }) => name)]).toEqual([files, go?.included])
    refused += said.refused.length
    omitted += said.omitted.length
  }
  expect(refused).toBeGreaterThan(500)
  expect(omitted).toBeGreaterThan(500)
})

test('paths of files: Go and we refuse the same ones', () => {
  const char = fc.oneof(
    fc.constantFrom(...'aA1.~-_/ +@:*"\\é漢'),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 })
  )
  const word = fc.oneof(
    fc.constantFrom('CON', 'nul.txt', 'com1', 'com0', 'lpt9.a.b', '..', '...', 'progra~1', '\u0301', '😀'),
    char
  )
  const samples = fc.sample(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
    { numRuns: 5000, seed: 7 }
  )
  const verdicts = askModzip(samples.map((file) => ({ file })))
  const differing = samples.filter((file, at) => (filePathFault(file) !== undefined) !== (verdicts[at]?.error !== ''))
  expect(differing).toEqual([])
})

test('modules at versions: Go and we refuse the same ones', () => {
  const host = fc.constantFrom('example.com', 'gopkg.in', 'Example.com', 'local', '-a.b', 'a_b.c')
  const name = fc.constantFrom(
    'app',
    'App',
    'v1',
    'v2',
    'v02',
    'v2.1',
    'yaml.v3',
    'yaml.v0',
    '.x',
    'a~1',
    'con',
    'a!b',
    'a b',
    'x.',
    ''
  )
  const paths = fc.tuple(host, fc.array(name, { maxLength: 3 })).map(([first, rest]) => [first, ...rest].join('/'))
  const version = fc.constantFrom(
    'v0.1.0',
    'v1.0.0',
    'v1.0.0-rc.1',
    'v2.0.0',
    'v3.1.0',
    'v1.0',
    '1.0.0',
    'v2.0.0+x',
    'v01.0.0'
  )
  const samples = fc.sample(fc.record({ path: paths, version }), { numRuns: 5000, seed: 9 })
  // Whether a version is canonical is looked at before, by whoever creates a zip.
  const verdicts = askModzip(samples.map((sample) => ({ ...sample, files: [] })))
  const differing = samples.filter((sample, at) => (moduleFault(sample) !== undefined) !== (verdicts[at]?.error !== ''))
  expect(differing).toEqual([])
})

describe('letters', () => {
  const [{ folds } = { folds: [] }] = askModzip([{ folds: true }])
  const keys = new Map(folds.map((group) => [group, [...group].map(foldCase)]))

  test('that Go takes for equal but for case have one key', () => {
    expect([...keys].filter(([, all]) => new Set(all).size > 1)).toEqual([])
    expect(keys.size).toBeGreaterThan(1000)
  })

  test('that Go tells apart have different keys', () => {
    const groups = new Map<string | undefined, string[]>()
    for (const [group, [key]] of keys) groups.set(key, [...(groups.get(key) ?? []), group])
    const shared = [...groups.values()].filter(({ length }) => length > 1)
    expect(shared).toEqual([])
  })
})

test.each([
  ['go.mod', 2 ** 24, true],
  ['go.mod', 2 ** 24 + 1, false],
  ['LICENSE', 2 ** 24, true],
  ['LICENSE', 2 ** 24 + 1, false],
  ['other', 2 ** 24 + 1, true],
  ['other', 500 * 2 ** 20 + 1, false]
])('%s of %d bytes: Go and we take it: %s', (name, padding, taken) => {
  const [verdict] = askModzip([{ ...module, files: [{ name, padding }] }])
  const sizes = countSizes()
  sizes.add(name, padding)
  expect([verdict?.error === '', sizes.refused.length === 0]).toEqual([taken, taken])
})
