import { describe, expect, test } from '@jest/globals'
import { check, fine, inside, root } from './candidates.ts'

const zero = 'v0.0.0-00010101000000-000000000000'

describe('requires', () => {
  const b = inside('b')
  const tools = inside('tools')
  test.each<[string, string, readonly string[]]>([
    ['at the version of the tag', 'v1.2.0', []],
    ['ahead of it', 'v1.3.0', ['requires "github.com/acme/app/b" at "v1.3.0", and its tag is v1.2.0']],
    [
      'at a commit',
      'v1.1.1-0.20191109021931-daa7c04131f5',
      [
        'requires "github.com/acme/app/b" at the pseudo-version "v1.1.1-0.20191109021931-daa7c04131f5", and its tag is v1.2.0'
      ]
    ],
    [
      'at a placeholder',
      zero,
      [`requires "github.com/acme/app/b" at the placeholder "${zero}", which nobody can download`]
    ],
    ['at v0.0.0', 'v0.0.0', ['requires "github.com/acme/app/b" at the placeholder "v0.0.0", which nobody can download']]
  ])('of a sibling %s', (_, version, problems) => {
    const { complaints, warnings } = check(inside('a', `require ${root}/b ${version}`), b)
    expect(complaints).toEqual(problems.map((problem) => `a/go.mod:2 ${problem}`))
    expect(warnings).toEqual([])
  })

  test.each<[string, string, string]>([
    [
      'older',
      'v1.1.0',
      'requires "github.com/acme/app/b" at "v1.1.0", and its tag is v1.2.0; the replace on line 3 hides that from builds here'
    ],
    [
      'a placeholder',
      zero,
      `requires "github.com/acme/app/b" at the placeholder "${zero}", which only the replace on line 3 satisfies, and nobody who requires this module sees that`
    ]
  ])('of a sibling that a folder replaces: %s', (_, version, problem) => {
    const module = inside('a', `require ${root}/b ${version}`, `replace ${root}/b => ../b`)
    expect(check(module, b).complaints).toEqual([`a/go.mod:2 ${problem}`])
  })

  test('of a sibling at an older version that nothing replaces: it can be had, so it is no more than told', () => {
    const expected = 'a/go.mod:2 requires "github.com/acme/app/b" at "v1.1.0", released before v1.2.0'
    expect(check(inside('a', `require ${root}/b v1.1.0`), b)).toEqual({ complaints: [], warnings: [expected] })
    const other = inside('a', `require ${root}/b v1.1.0`, `replace ${root}/b v1.0.0 => ../b`)
    expect(check(other, b)).toEqual({ complaints: [], warnings: [expected] })
  })

  test('of a sibling that is not released', () => {
    expect(check(inside('a', `require ${root}/tools v0.3.0`, `replace ${root}/tools => ../tools`), tools)).toEqual(fine)
    expect(
      check(inside('a', `require ${root}/tools ${zero}`, `replace ${root}/tools => ../tools`), tools).complaints
    ).toEqual([
      `a/go.mod:2 requires "github.com/acme/app/tools" at the placeholder "${zero}", which only the replace on line 3 satisfies, and nobody who requires this module sees that`
    ])
  })

  test('of modules of other repositories: a placeholder alone is wrong, and v0.0.0 only when it is replaced', () => {
    const good = ['require x.io/a v0.0.0-20161208181325-20d25e280405', 'require x.io/b v0.0.0', 'require x.io/c v1.0.0']
    expect(check(inside('a', ...good, 'replace x.io/c => x.io/fork v1.0.1'))).toEqual(fine)
    const bad = ['require x.io/b v0.0.0', 'replace x.io/b => x.io/fork v1.0.1', `require x.io/c ${zero}`]
    expect(check(inside('a', ...bad)).complaints).toEqual([
      'a/go.mod:2 requires "x.io/b" at the placeholder "v0.0.0", which only the replace on line 3 satisfies, and nobody who requires this module sees that',
      `a/go.mod:4 requires "x.io/c" at the placeholder "${zero}", which nobody can download`
    ])
  })

  test('of a module that is not released itself do not matter', () => {
    expect(check(inside('tools', `require ${root}/b ${zero}`, `replace ${root}/b => ../../b`), b)).toEqual(fine)
  })
})
