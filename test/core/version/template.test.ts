import { expect, test } from '@jest/globals'
import { parseTag } from '#core/version/tag'
import { fillTemplate, templateValues } from '#core/version/template'

const release = parseTag('sdk/v1.2.3-rc.1+b', ['sdk/v'])
if (!release) throw new Error('a release tag')
const values = templateValues(release, '0123456789abcdef0123456789abcdef01234567')

test.each([
  ['release/v{major}.{minor}', 'release/v1.2'],
  ['{version} {release} {patch}', '1.2.3-rc.1+b 1.2.3 3'],
  ['{tag} {prefix}', 'sdk/v1.2.3-rc.1+b sdk/v'],
  ['{prerelease} {channel} {build}', 'rc.1 rc b'],
  ['{sha} {short-sha}', '0123456789abcdef0123456789abcdef01234567 0123456'],
  ['{{major}} {{{major}}}', '{major} {1}'],
  ['no placeholder $& $1', 'no placeholder $& $1']
])('%s becomes %s', (template, expected) => expect(fillTemplate(template, values)).toBe(expected))

test('a value lands as it is', () => {
  expect(fillTemplate('{a}', { a: '$& $1 {b} {{' })).toBe('$& $1 {b} {{')
})

test.each([
  ['{mayor}', 'unknown placeholder "{mayor}"; known are {version} {tag}'],
  ['{}', 'unknown placeholder "{}"'],
  ['{constructor}', 'unknown placeholder'],
  ['v{major', 'single "{"; write {{ for a literal one'],
  ['v}', 'single "}"']
])('%s: %s', (template, message) => expect(() => fillTemplate(template, values)).toThrow(message))

test('a placeholder that has no value here is an error', () => {
  expect(() => fillTemplate('{sha}', templateValues(release))).toThrow('uses "{sha}", which has no value here')
})
