import { expect, test } from '@jest/globals'
import { readArguments } from '../../scripts/templates/arguments.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const good = { into: '../dot-github', repository: 'acme/release-tools', ref: sha, version: 'v1.2.3' }

const line = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])

const accepted: [name: string, args: string[], options: object][] = [
  ['what is needed', line(good), { ...good, keep: [], dryRun: false }],
  ['--dry-run', [...line(good), '--dry-run'], { ...good, keep: [], dryRun: true }],
  ['--keep twice', [...line(good), '--keep', 'a', '--keep=b'], { ...good, keep: ['a', 'b'], dryRun: false }],
  [
    'a repository with dots',
    line({ ...good, repository: 'a/.github' }),
    { ...good, repository: 'a/.github', keep: [], dryRun: false }
  ]
]
test.each(accepted)('%s is accepted', (_, args, options) => {
  expect(readArguments(args)).toEqual({ options })
})

const refused: [name: string, args: string[], problem: string][] = [
  ['a branch', line({ ...good, ref: 'main' }), '--ref "main" is not a commit as 40 lower-case'],
  ['a short commit', line({ ...good, ref: sha.slice(0, 12) }), 'is not a commit as 40'],
  ['a commit with more behind it', line({ ...good, ref: `${sha}\n      - run: x` }), 'is not a commit as 40'],
  ['a version without v', line({ ...good, version: '1.2.3' }), '--version "1.2.3" is not the version of that commit'],
  ['a version with a line behind it', line({ ...good, version: 'v1.2.3\nx' }), '--version "v1.2.3\\nx" is not'],
  ['an owner alone', line({ ...good, repository: 'acme' }), '--repository "acme" is not OWNER/REPO'],
  ['a path for a repository', line({ ...good, repository: 'acme/..' }), '--repository "acme/.." is not'],
  ['a repository with an expression', line({ ...good, repository: 'a/${{x}}' }), 'is not OWNER/REPO'],
  ['an empty path', line({ ...good, into: '' }), '--into "" is not the path'],
  ['an option for a path', ['--into', '--dry-run', ...line(good).slice(2)], '--into "--dry-run" is not the path'],
  ['one more word', [...line(good), 'x'], '"x" belongs to no option'],
  ['an unknown option', [...line(good), '--force'], '"--force" is no option'],
  ['a value for a flag', [...line(good), '--dry-run=no'], '--dry-run takes no value'],
  ['an option twice', [...line(good), '--ref', sha], '--ref is given more than once'],
  ['an option without its value', [...line(good), '--keep'], '--keep has no value']
]
test.each(refused)('%s is refused', (_, args, problem) => {
  const read = readArguments(args)
  expect(read).toEqual({ problems: [expect.stringContaining(problem)] })
})

test('every problem is told at once', () => {
  const read = readArguments(['x', '--force', '--ref', 'main', '--version'])
  expect(read).toEqual({
    problems: [
      '"x" belongs to no option',
      '"--force" is no option',
      '--into is missing: the path of a checkout of the .github repository',
      '--repository is missing: OWNER/REPO, the repository of the workflows',
      expect.stringContaining('--ref "main" is not'),
      expect.stringContaining('--version has no value')
    ]
  })
})
