import { expect, test } from '@jest/globals'
import { globsFor, matchBranches } from '#core/history/branch-globs'
import { version } from '../../core/version/generate.ts'
import { read } from './given.ts'

test('the defaults of action.yml are read', async () => {
  expect(await read({})).toEqual({
    version: 'refs/tags/v1.2.3',
    'tag-prefix': ['v'],
    channels: [],
    'prerelease-format': 'any',
    lenient: false,
    'compare-to': '',
    satisfies: undefined,
    'require-branch': [],
    'must-be-new': false,
    ecosystems: [],
    token: ''
  })
})

test.each([
  [{ lenient: 'yes' }, 'expected true or false'],
  [{ 'must-be-new': 'True' }, 'expected true or false'],
  [{ 'prerelease-format': 'doted' }, 'did you mean dotted?'],
  [{ ecosystems: 'go, helmet' }, 'did you mean helm?'],
  [{ channels: 'rc.*' }, 'no prerelease can have the channel "rc.*"'],
  [{ 'tag-prefix': 'refs/tags/v' }, 'begins with refs/'],
  [{ satisfies: ' ' }, 'is blank'],
  [{ satisfies: 'latest' }, '"latest" is not a range'],
  [{ satisfies: '>=9007199254740992.0.0' }, 'beyond 9007199254740991'],
  [{ satisfies: '>=1.0.0-9007199254740993' }, 'beyond 9007199254740991'],
  [{ 'require-branch': 'refs/heads/main' }, 'begins with refs/'],
  [{ 'require-branch': '!main' }, 'excludes branches'],
  [{ 'require-branch': 'release/v{mayor}' }, 'has a brace'],
  [{ 'require-branch': 'release/{a,b}' }, 'has a brace'],
  [{ 'require-branch': '+(a+)' }, 'has "(", which no glob here may'],
  [{ 'require-branch': '[a]+[a]+b' }, 'has "]+", which no glob here may'],
  [{ 'require-branch': '*a*a*a*b' }, 'has more than 3 wildcards']
])('%j is a mistake', async (given, message) => {
  await expect(read(given)).rejects.toThrow(message)
})

const branches = [
  'main',
  'not-main-evil',
  'main/evil',
  'release/v1.2',
  'release/v1.20',
  'release/v1.2/evil',
  'Main',
  'release/v1x2'
]

test.each([
  ['main', ['main']],
  ['release/v{major}.{minor}', ['release/v1.2']],
  ['release/*', ['release/v1.2', 'release/v1.20', 'release/v1x2']],
  ['release/**', ['release/v1.2', 'release/v1.20', 'release/v1.2/evil', 'release/v1x2']],
  ['mai?', ['main']],
  ['**', branches],
  ['release/v1.[0-9]', ['release/v1.2']],
  ['release/v1+2', []]
])('the glob %s matches %j as whole names', async (glob, expected) => {
  expect(await matchBranches(globsFor([glob], version('1.2.3')), branches)).toEqual(expected)
})

test('the widest glob that is allowed takes no time', async () => {
  const started = performance.now()
  expect(await matchBranches(['*a*a*ab'], ['a'.repeat(244)])).toEqual([])
  expect(performance.now() - started).toBeLessThan(1000)
})
