import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { components } from '#core/modules/components'
import { folderName, type GoModule } from '#core/modules/module'
import { releaseOrder } from '#core/modules/order'
import { moduleIn, versionOf } from './repository.ts'

const root = 'github.com/acme/app'
const release = versionOf('1.2.0')
const all = () => release

/** A module with requires of siblings, `b v1.2.0`, and with local replaces where a `=` stands in front. */
function sibling(folder: string, ...requires: readonly string[]): GoModule {
  const directives = requires.flatMap((require) => {
    const path = `${root}/${require.replace('=', '')}`
    return [`require ${path}`, ...(require.startsWith('=') ? [`replace ${path.split(' ')[0]} => ./local`] : [])]
  })
  return moduleIn(folder, folder === '' ? root : `${root}/${folder}`, ...directives)
}

const folders = (groups: readonly (readonly GoModule[])[]) =>
  groups.map((group) => group.map(({ folder }) => folderName(folder)).join('+')).join(' ')

test.each<[string, readonly GoModule[], string]>([
  ['no modules', [], ''],
  ['the root first where nothing is required', [sibling('b'), sibling('a'), sibling('')], '. a b'],
  ['what is required first', [sibling('a', 'b v1.2.0'), sibling('b', 'c v1.2.0'), sibling('c')], 'c b a'],
  [
    'by folder, not by the lines of a go.mod',
    [sibling('a', 'c v1.2.0', 'b v1.2.0'), sibling('b'), sibling('c')],
    'b c a'
  ],
  ['a cycle is one group', [sibling('a', 'b v1.2.0'), sibling('b', 'a v1.2.0'), sibling('c')], 'a+b c'],
  [
    'a group is in the order of its folders',
    [sibling('a', 'c v1.2.0'), sibling('b', 'a v1.2.0'), sibling('c', 'b v1.2.0')],
    'a+b+c'
  ],
  [
    'of two modules with one path the first by folder is meant',
    [sibling('a', 'b v1.2.0'), sibling('b'), moduleIn('c', `${root}/b`, `require ${root}/a v1.2.0`)],
    'b a c'
  ],
  [
    'two cycles, one behind the other',
    [
      sibling('a', 'b v1.2.0', 'c v1.2.0'),
      sibling('b', 'a v1.2.0'),
      sibling('c', 'd v1.2.0'),
      sibling('d', 'c v1.2.0')
    ],
    'c+d a+b'
  ],
  ['an older version does not count', [sibling('a', 'b v1.1.0'), sibling('b', 'a v1.2.0')], 'a b'],
  ['an older prerelease does not count', [sibling('a', 'b v1.2.0-rc.1'), sibling('b')], 'a b'],
  ['an older version that a folder replaces counts', [sibling('a', '=b v1.1.0'), sibling('b')], 'b a'],
  ['a placeholder counts', [sibling('a', '=b v0.0.0-00010101000000-000000000000'), sibling('b')], 'b a'],
  ['a pseudo-version counts', [sibling('a', 'b v1.1.1-0.20191109021931-daa7c04131f5'), sibling('b')], 'b a'],
  ['a newer version counts', [sibling('a', 'b v1.3.0'), sibling('b')], 'b a'],
  ['a module that requires itself is a group of its own', [sibling('a', 'a v1.2.0'), sibling('b')], 'a b'],
  ['what is required of others does not count', [moduleIn('a', `${root}/a`, 'require example.com/b v1.2.0')], 'a']
])('%s', (_, modules, expected) => {
  expect(folders(releaseOrder(modules, all))).toBe(expected)
  expect(folders(releaseOrder(modules.toReversed(), all))).toBe(expected)
})

test('a module that is not released keeps its place between those that are', () => {
  const modules = [sibling('a', '=b v0.1.0'), sibling('b', '=c v1.1.0'), sibling('c')]
  expect(folders(releaseOrder(modules, (module) => (module.folder === 'b' ? undefined : release)))).toBe('c b a')
})

/** Which nodes each node leads to, over any number of edges: by repeated squaring of nothing cleverer than a table. */
function reaches(edges: readonly (readonly number[])[]): readonly (readonly boolean[])[] {
  const table = edges.map((ends, from) => edges.map((_, to) => from === to || ends.includes(to)))
  for (const [through, row] of table.entries()) {
    for (const other of table) {
      if (other[through]) for (const [to, reached] of row.entries()) other[to] ||= reached
    }
  }
  return table
}

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))

describe('any graph', () => {
  test('nodes are of one component exactly when they lead to each other, and components follow what they lead to', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const found = components(edges)
        const table = reaches(edges)
        const place = edges.map((_, node) => found.findIndex((members) => members.includes(node)))
        expect(found.flat().sort((a, b) => a - b)).toEqual(edges.map((_, node) => node))
        for (const [from, row] of table.entries()) {
          for (const [to, reached] of row.entries()) {
            const [here, there] = [place[from] ?? -1, place[to] ?? -1]
            if (reached) expect(there).toBeLessThanOrEqual(here)
            expect(here === there).toBe(reached && table[to]?.[from] === true)
          }
        }
      }),
      { numRuns: 500 }
    )
  })

  test('the order of modules does not depend on the order in which they are given', () => {
    const shuffled = graphs.chain((edges) => {
      const modules = edges.map((ends, node) => sibling(`m${node}`, ...ends.map((end) => `=m${end} v1.2.0`)))
      return fc.tuple(
        fc.constant(modules),
        fc.shuffledSubarray(modules, { minLength: modules.length, maxLength: modules.length })
      )
    })
    fc.assert(
      fc.property(shuffled, ([modules, other]) => {
        expect(folders(releaseOrder(other, all))).toBe(folders(releaseOrder(modules, all)))
      }),
      { numRuns: 200 }
    )
  })
})

test('a chain of 100,000 modules takes no call stack, and time in proportion', () => {
  const count = 100_000
  const chain = Array.from({ length: count }, (_, node) => (node + 1 < count ? [node + 1] : []))
  const found = components(chain)
  expect([found.length, found[0], found.at(-1)]).toEqual([count, [count - 1], [0]])
})
