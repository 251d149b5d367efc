import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { readEdits } from '#core/manifest/edits/read'
import { globFault, pathMatchers } from '#core/manifest/globs'

async function matches(glob: string, path: string, exclude: readonly string[] = []): Promise<boolean> {
  const [matcher] = await pathMatchers({ files: [glob], exclude })
  return matcher?.(path) === true
}

test.each([
  ['**/*.yaml', 'a.yaml', true],
  ['**/*.yaml', 'a/b/c.yaml', true],
  ['**/*.yaml', 'a/.b/c.yaml', false],
  ['**', '.a', false],
  ['*.yaml', 'a/b.yaml', false],
  ['a/**', 'a/b/c', true],
  ['a/**', 'a', false],
  ['**{a,b}', 'b/a', false],
  ['**/**', 'a', true],
  ['a/**/**/b', 'a/b', true],
  ['a/**/b', 'a/b', true],
  ['a/*/b', 'a/b', false],
  ['{apps,infra/*}/{dev,prod}.yaml', 'infra/x/prod.yaml', true],
  ['{apps,infra/*}/{dev,prod}.yaml', 'infra/prod.yaml', false],
  ['a{b,{c,d}}e', 'ade', true],
  ['a{1..3}', 'a2', true],
  ['a{1..3}', 'a4', false],
  ['[a-c]?[!x].y', 'bxz.y', true],
  ['[a-c]?[!x].y', 'bxx.y', false],
  ['\\*.y', '*.y', true],
  ['\\*.y', 'a.y', false],
  ['foo(1)[2].yaml', 'foo(1)[2].yaml', true],
  ['.github/*', '.github/a', true],
  ['a+(b)', 'abb', false],
  ['a', 'ab', false]
])('%s and %s: %s', async (glob, path, expected) => expect(await matches(glob, path)).toBe(expected))

test('what is excluded has dots too', async () => {
  expect(await matches('a/.b', 'a/.b', ['**'])).toBe(false)
  expect(await matches('a/.b', 'a/.b', ['*'])).toBe(true)
})

test('it matches what picomatch does', async () => {
  const part = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[^a]', '{a,b}', '{a,b*}', 'ab', '.c')
  const segment = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
    fc.constant('**')
  )
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
  const many = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(many(segment), many(name), async (segments, names) => {
      const [glob, path] = [segments.join('/'), names.join('/')]
      // To picomatch a/** is a as well, */** is not a, and **{a,b} crosses folders.
      const odd = segments.at(-1) === '**' || segments.some((one) => one.length > 2 && one.includes('**'))
      if (globFault(glob) !== undefined || path === glob || odd) return
      expect([glob, path, await matches(glob, path)]).toEqual([glob, path, picomatch(glob, { noextglob: true })(path)])
    }),
    { numRuns: 3000 }
  )
})

describe('refused is', () => {
  test.each([
    ['!a.txt', 'begins with ! in "!a.txt"'],
    ['*a*a*a*a*b', 'more than 3 wildcards between two /'],
    ['*-*-*-*-*-*.yaml', 'more than 3 wildcards between two /'],
    ['x/{a*b*c,*c}*d*/y', 'more than 3 wildcards between two /'],
    ['**/a/'.repeat(12), 'more than 4 **'],
    ['{a,aa}'.repeat(30), 'braces that stand for more than 64 globs'],
    ['{'.repeat(900), undefined],
    ['a'.repeat(1001), 'has a glob of 1001 characters'],
    ['*-??[0-9]*-*.yaml', undefined],
    ['**/a/**/b/**/c/**/*.{yaml,yml}', undefined]
  ])('%s', (glob, problem) => {
    const said = globFault(glob)?.problem
    if (problem === undefined) expect(said).toBeUndefined()
    else expect(said).toContain(problem)
  })

  test('where the edits are read', async () => {
    const { complaints } = await readEdits('- files: ["!a", "b"]\n  exclude: "*a*a*a*b*"\n  text: x\n  value: y\n')
    expect(complaints).toMatchObject([
      { place: expect.stringContaining('edits[0].files'), problem: 'begins with ! in "!a"', remedy: 'use exclude' },
      { place: expect.stringContaining('edits[0].exclude'), problem: expect.stringContaining('wildcards') }
    ])
  })
})

test('a thousand paths of a thousand characters are matched in no time', async () => {
  const globs = [
    '*a*a*b',
    '*a*a*a',
    '**/a/**/a/**/a/**/b',
    '**/*a*a*b/**/*a*b',
    '+(+(a)+(a))b',
    '(a+)+b',
    'a{1..99999}*',
    '{*,**}/*a*b'
  ]
  const paths = ['a'.repeat(1000), 'a/'.repeat(499).concat('ac'), 'a-'.repeat(500), 'aa/a'.repeat(250)]
  const started = performance.now()
  let pairs = 0
  while (pairs < 1000) {
    for (const glob of globs) {
      const [matcher] = await pathMatchers({ files: [glob], exclude: [glob] })
      for (const path of paths) {
        matcher?.(path)
        pairs += 1
      }
    }
  }
  expect(performance.now() - started).toBeLessThan(2000)
})
