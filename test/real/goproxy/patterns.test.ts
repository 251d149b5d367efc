import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesPatterns } from '#core/goproxy/private-patterns'
import { askModzip } from './modzip.ts'

const names = fc.constantFrom('a', 'ab', 'b-c', 'a.b', '!', 'A')
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'))
const signs = fc.constantFrom(
  'a',
  'b',
  'c',
  'A',
  '.',
  '-',
  '!',
  '^',
  '*',
  '**',
  '?',
  '\\',
  '[',
  ']',
  '[a-b]',
  '[^a]',
  '[!a]',
  '[a-]',
  '/',
  ','
)
const patterns = fc.array(signs, { maxLength: 6 }).map((all) => all.join(''))

test('patterns of private modules: Go and we find the same ones', () => {
  const samples = fc.sample(fc.tuple(paths, fc.array(patterns, { minLength: 50, maxLength: 50 })), {
    numRuns: 1000,
    seed: 5
  })
  const verdicts = askModzip(samples.map(([path, list]) => ({ path, patterns: list })))
  // A slash between brackets is the one sign that we take otherwise; no path has it in a name.
  const isTaken = (pattern: string) => !/\[[^\]]*\//.test(pattern)
  let count = 0
  const differing = samples.flatMap(([path, list], at) =>
    list.flatMap((pattern, index) => {
      if (!isTaken(pattern)) return []
      const matches = verdicts[at]?.matches[index]
      if (matches) count += 1
      return matches === matchesPatterns(pattern, path) ? [] : [[path, pattern, matches]]
    })
  )
  expect(differing).toEqual([])
  expect(count).toBeGreaterThan(1000)
})
