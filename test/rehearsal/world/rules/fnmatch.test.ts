import { describe, expect, test } from '@jest/globals'
import { fnmatch } from '#rehearsal/world/rules/fnmatch'
import { allowsText, canJudge, type NamePattern, sayDemand } from '#rehearsal/world/rules/name-pattern'

describe('fnmatch', () => {
  const cases: [pattern: string, name: string, fits: boolean][] = [
    ['refs/heads/main', 'refs/heads/main', true],
    ['refs/heads/main', 'refs/heads/main2', false],
    ['refs/heads/release/*', 'refs/heads/release/1.2', true],
    ['refs/heads/release/*', 'refs/heads/release/1.2/docs', false],
    ['refs/heads/release/**', 'refs/heads/release/1.2', true],
    ['refs/heads/release/**', 'refs/heads/release/1.2/docs', false],
    ['refs/heads/release/**/*', 'refs/heads/release/1.2', true],
    ['refs/heads/release/**/*', 'refs/heads/release/1.2/docs/x', true],
    ['refs/heads/**/main', 'refs/heads/a/b/main', true],
    ['refs/heads/**/main', 'refs/heads/main', true],
    ['refs/tags/v[0-9]*', 'refs/tags/v1', true],
    ['refs/tags/v[0-9]*', 'refs/tags/vx', false],
    ['refs/tags/v[!0-9]', 'refs/tags/vx', true],
    ['refs/tags/v?', 'refs/tags/v1', true],
    ['refs/tags/v?', 'refs/tags/v/', false],
    ['refs/tags/v1.2', 'refs/tags/v1x2', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a(b)+{c}$', 'a(b)+{c}$', true]
  ]
  test.each(cases)('%s and %s: %s', (pattern, name, fits) => {
    expect(fnmatch(pattern, name)).toBe(fits)
  })
})

describe('the patterns of rules', () => {
  const cases: [rule: NamePattern, text: string, allowed: boolean, said: string][] = [
    [{ operator: 'starts_with', pattern: 'v' }, 'v1', true, 'must start with a matching pattern: v'],
    [{ operator: 'ends_with', pattern: '*' }, 'v1', false, 'must end with a matching pattern: *'],
    [{ operator: 'contains', pattern: 'ix:' }, 'fix: a', true, 'must contain a matching pattern: ix:'],
    [{ operator: 'contains', pattern: 'wip', negate: true }, 'wip', false, 'must not contain a matching pattern: wip'],
    [{ operator: 'regex', pattern: '^v\\d+$' }, 'v12', true, 'must match a given regex pattern: ^v\\d+$'],
    [{ operator: 'regex', pattern: '(?i)\\Afix\\z' }, 'FIX', true, 'must match a given regex pattern: (?i)\\Afix\\z'],
    [{ operator: 'regex', pattern: '(?P<x>' }, 'v', true, 'must match a given regex pattern: (?P<x>'],
    [{ operator: 'regex', pattern: '(?P<x>', negate: true }, 'v', true, 'must not match a given regex pattern: (?P<x>']
  ]
  test.each(cases)('%j on %s', (rule, text, allowed, said) => {
    expect(allowsText(rule, text)).toBe(allowed)
    expect(sayDemand(rule)).toBe(said)
  })

  test('an expression that cannot be read is known as such', () => {
    const judged = ['^v', '(?P<x>'].map((pattern) => canJudge({ operator: 'regex', pattern }))
    expect(judged).toEqual([true, false])
  })
})
