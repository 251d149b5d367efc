import { describe, expect, test } from '@jest/globals'
import { branchNameProblem } from '#core/delivery/pull-request-names'
import { type GroupPattern, readGroupPattern } from '#core/manifest/group-pattern'
import { branchTemplate, groupPaths, sharedBranches } from '#core/manifest/groups'

const known = ['version', 'tag', 'channel']

function pattern(text: string): GroupPattern {
  const reading = readGroupPattern(text, known)
  if (!reading.ok) throw new Error(JSON.stringify(reading.complaints))
  return reading.pattern
}

describe('files are grouped', () => {
  test('by their values, each group and its files sorted', () => {
    const paths = ['clusters/prod/b', 'clusters/dev/b', 'clusters/prod/a', 'clusters/pre-prod/a']
    expect(groupPaths(pattern('clusters/{env}/**'), paths)).toEqual({
      groups: [
        { name: 'dev', values: { env: 'dev' }, paths: ['clusters/dev/b'] },
        { name: 'pre-prod', values: { env: 'pre-prod' }, paths: ['clusters/pre-prod/a'] },
        { name: 'prod', values: { env: 'prod' }, paths: ['clusters/prod/a', 'clusters/prod/b'] }
      ],
      complaints: []
    })
  })

  test('by two values', () => {
    const { groups } = groupPaths(pattern('{app}/{env}/**'), ['b/dev/x', 'a/dev/x', 'a/dev/y'])
    expect(groups.map(({ name, paths }) => [name, paths.length])).toEqual([
      ['a-dev', 2],
      ['b-dev', 1]
    ])
  })

  test('and one that fits nowhere is a complaint', () => {
    const { complaints } = groupPaths(pattern('clusters/{env}/**'), ['README.md', 'clusters/dev/a', 'CITATION.cff'])
    expect(complaints.map(({ place, problem }) => `${place}: ${problem}`)).toEqual([
      'CITATION.cff: does not match group-by "clusters/{env}/**"',
      'README.md: does not match group-by "clusters/{env}/**"'
    ])
  })

  const values = [
    '-dev',
    '.dev',
    'dev.',
    'a..b',
    'dev.lock',
    'a b',
    'a~b',
    'a^b',
    'a:b',
    'a@{b',
    '@',
    'a\\b',
    'a`b',
    '<b>',
    'a\u202eb',
    '#1',
    '$(x)',
    ''
  ]
  test.each(values)('but not by the value %j, which is refused and not changed', (value) => {
    const { groups, complaints } = groupPaths(pattern('x{env}/**'), [`x${value}/a`])
    expect(groups).toEqual([])
    expect(complaints).toHaveLength(1)
  })

  test.each(['dev', 'Dev_1', 'pre-prod', 'eu+1', 'größe', 'v1.2', '日本', '1'])(
    'and by the value %j, which can be a branch',
    (value) => {
      const { groups, complaints } = groupPaths(pattern('{env}/**'), [`${value}/a`])
      expect(complaints).toEqual([])
      for (const name of [`release-${groups[0]?.values.env}`, `a/${groups[0]?.name}`])
        expect(branchNameProblem(name)).toBeUndefined()
    }
  )
})

describe('the branch of a group', () => {
  test.each([
    ['release', 'clusters/{env}/**', 'release-{env}'],
    ['release/{env}', 'clusters/{env}/**', 'release/{env}'],
    ['release-{version}', '{app}/{env}/**', 'release-{version}-{app}-{env}'],
    ['{app}', '{app}/{env}/**', '{app}'],
    ['{{env}}', '{env}/**', '{{env}}-{env}']
  ])('of the template %s by %s is %s', (template, text, expected) => {
    expect(branchTemplate(pattern(text), template)).toBe(expected)
  })

  test('must be its own', () => {
    const groups = ['a', 'b', 'A'].map((name) => ({ name, branch: `release-${name}` }))
    expect(sharedBranches(groups).map(({ problem }) => problem)).toEqual([
      'is "release-A" for the group "A", and the same for "a"'
    ])
    expect(sharedBranches(groups.slice(0, 2))).toEqual([])
  })
})
