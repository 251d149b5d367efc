import { expect, test } from '@jest/globals'
import { type GroupPattern, readGroupPattern } from '#core/manifest/group-pattern'

const known = ['version', 'tag', 'channel']

function pattern(text: string): GroupPattern {
  const reading = readGroupPattern(text, known)
  if (!reading.ok) throw new Error(JSON.stringify(reading.complaints))
  return reading.pattern
}

const matches: [string, string, Record<string, string> | undefined][] = [
  ['clusters/{env}/**', 'clusters/dev/imagepolicy.yaml', { env: 'dev' }],
  ['clusters/{env}/**', 'clusters/dev/a/b.yaml', { env: 'dev' }],
  ['clusters/{env}/**', 'clusters/dev', undefined],
  ['clusters/{env}/**', 'x/clusters/dev/a', undefined],
  ['clusters/{env}', 'clusters/dev', { env: 'dev' }],
  ['**/{env}/kustomization.yaml', 'a/b/dev/kustomization.yaml', { env: 'dev' }],
  ['**/{env}/kustomization.yaml', 'dev/kustomization.yaml', { env: 'dev' }],
  ['{app}/**/{env}/*.yaml', 'web/x/y/dev/a.yaml', { app: 'web', env: 'dev' }],
  ['{app}/**/{env}/*.yaml', 'web/dev/a.yaml', { app: 'web', env: 'dev' }],
  ['**/{env}/**', 'a/b/c', { env: 'a' }],
  ['values-{env}.yaml', 'values-pre-prod.yaml', { env: 'pre-prod' }],
  ['values-{env}.yaml', 'values-dev/x.yaml', undefined],
  ['{region}-{env}/**', 'eu-west-dev/a', { region: 'eu', env: 'west-dev' }],
  ['a.b/{env}/?.yaml', 'aXb/dev/c.yaml', undefined],
  ['a+b/{env}/?.yaml', 'a+b/dev/c.yaml', { env: 'dev' }],
  ['{env}/**', '__proto__/a', { env: '__proto__' }]
]

test.each(matches)('%s in %s', (text, path, values) => {
  expect(pattern(text).match(path)).toEqual(values)
})

const refused: [string, string, string][] = [
  ['no capture', 'clusters/*/**', 'has no capture'],
  ['nothing', '', 'has no capture'],
  [
    'a placeholder of the release',
    '{version}/**',
    'has the capture {version}, which is a placeholder with another value'
  ],
  ['a capture twice', '{env}/{env}/**', 'has the capture {env} twice'],
  ['a name in capitals', '{Env}/**', 'has the capture "{Env}"'],
  ['an empty name', '{}/**', 'has the capture "{}"'],
  ['a choice in braces', '{a,b}/**', 'has the capture "{a,b}"'],
  ['captures without anything between', '{a}{b}/**', 'has two captures without anything between them'],
  ['a brace alone', 'a{env/**', 'has a brace without its partner'],
  ['a class', '[ab]/{env}/**', 'has one of \\ [ ] ( ) ! |'],
  ['two stars in a name', 'a**/{env}', 'has ** beside other signs'],
  ['a path from the root of the disk', '/etc/{env}', 'is no path from the root of the repository'],
  ['a path out of it', '../{env}', 'is no path from the root of the repository'],
  ['a pattern without end', `{env}/${'a'.repeat(500)}`, 'is 506 characters long']
]

test.each(refused)('a pattern with %s is refused', (_, text, message) => {
  const reading = readGroupPattern(text, known)
  expect(reading.ok ? '' : reading.complaints.map(({ place, problem }) => `${place}: ${problem}`).join('\n')).toContain(
    message
  )
})

test('everything that is wrong with a pattern is said at once', () => {
  const reading = readGroupPattern('/{tag}/{Env}/[a]', known)
  expect(reading.ok ? [] : reading.complaints).toHaveLength(4)
})

test('a pattern takes no time on a path that it nearly matches', () => {
  const slow = pattern('**/**/**/**/**/**/**/{env}')
  const started = performance.now()
  expect(slow.match(`${'a/'.repeat(30)}\n`)).toBeDefined()
  expect(pattern(`{env}/${'*a'.repeat(8)}b`).match(`x/${'a'.repeat(200)}`)).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(2000)
})
