import { describe, expect, test } from '@jest/globals'
import { check, fine, inside, root } from './candidates.ts'
import { moduleIn } from './repository.ts'

describe('replaces', () => {
  test.each([
    ['', './b', undefined],
    ['a', '../b', undefined],
    ['a/b', '../../c/./d', undefined],
    ['', '../b', 'go.mod:2 replaces "x.io/b" by "../b", a folder outside the repository'],
    ['a', '../../b', 'a/go.mod:2 replaces "x.io/b" by "../../b", a folder outside the repository'],
    [
      'a',
      './../c/../../app/b',
      'a/go.mod:2 replaces "x.io/b" by "./../c/../../app/b", a folder outside the repository'
    ],
    ['a', '/home/me/b', 'a/go.mod:2 replaces "x.io/b" by "/home/me/b", a folder outside the repository']
  ])('in %p by %p', (folder, target, problem) => {
    const module = moduleIn(folder, folder === '' ? root : `${root}/${folder}`, `replace x.io/b => ${target}`)
    expect(check(module).complaints).toEqual(problem === undefined ? [] : [problem])
  })
})

describe('module paths', () => {
  test('of the tag, at the line of the module', () => {
    expect(check(moduleIn('a', `${root}/b`)).complaints).toEqual([
      'a/go.mod:1 the module path "github.com/acme/app/b" belongs into the folder "b", where Go looks for it'
    ])
  })
  test('that two modules have', () => {
    expect(check(moduleIn('sub', `${root}/sub/v2`), moduleIn('sub/v2', `${root}/sub/v2`)).complaints).toEqual([
      'sub/go.mod:1 the module path "github.com/acme/app/sub/v2" is that of sub/v2/go.mod as well',
      'sub/v2/go.mod:1 the module path "github.com/acme/app/sub/v2" is that of sub/go.mod as well'
    ])
  })
  test('for which Go finds two folders', () => {
    const problem = 'the folders "." and "v2" both can be that of "github.com/acme/app/v2", so Go takes neither'
    expect(check(moduleIn('', `${root}/v2`), moduleIn('v2', `${root}/v2/v3`)).complaints).toContain(
      `go.mod:1 ${problem}`
    )
    expect(check(moduleIn('', root), moduleIn('v2', `${root}/v2`))).toEqual(fine)
    expect(check(moduleIn('v2', `${root}/v2`), moduleIn('', 'x.io/fork/v2')).complaints).toEqual([
      'go.mod:1 the folders "." and "v2" both can be that of "x.io/fork/v2", so Go takes neither',
      'v2/go.mod:1 the folders "v2" and "." both can be that of "github.com/acme/app/v2", so Go takes neither'
    ])
    expect(check(moduleIn('v2', `${root}/v2`), moduleIn('', 'x.io/fork')).complaints).toEqual([])
  })
  test('that begin in two ways are told', () => {
    const { complaints, warnings } = check(inside('a'), moduleIn('b', 'x.io/b'), moduleIn('tools', 'x.io/tools'))
    expect([complaints, warnings]).toEqual([
      [],
      ['b/go.mod:1 the module path "x.io/b" takes "x.io" for the repository, others "github.com/acme/app"']
    ])
  })
})

test.each([
  ['retract v1.2.0', true],
  ['retract [v1.0.0, v1.2.0]', true],
  ['retract [v1.2.0, v1.9.0]', true],
  ['retract v1.1.0', false],
  ['retract [v1.0.0, v1.2.0-rc.1]', false],
  ['retract [v1.2.1, v1.9.0]', false]
])('%s: told of v1.2.0 is %p', (directive, told) => {
  const warning = 'a/go.mod:2 retracts v1.2.0, the version that is released: no one will get it who asks for the latest'
  expect(check(inside('a', directive))).toEqual({ complaints: [], warnings: told ? [warning] : [] })
})
