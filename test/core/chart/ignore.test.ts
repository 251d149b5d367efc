import { describe, expect, test } from '@jest/globals'
import { readIgnore } from '#core/chart/ignore'

/** Rules, and the paths that they leave out; one of a folder ends with a slash. */
const cases: readonly (readonly [name: string, rules: string, out: readonly string[], kept: readonly string[]])[] = [
  [
    'nothing but the default',
    '',
    ['templates/.x'],
    ['templates/a', '.x', 'templates/a/.x', 'templates/.', 'x/templates/.x']
  ],
  ['a name anywhere', '*.bak', ['a.bak', 'd/e/a.bak', 'a.bak/'], ['a.bak.x']],
  ['a path from the top', '/a', ['a'], ['d/a']],
  ['a path with a slash', 'd/*.x', ['d/a.x'], ['e/d/a.x', 'd/e/a.x']],
  ['folders only', 'ci/', ['ci/', 'a/ci/'], ['ci', 'a/ci']],
  ['comments, blanks and a byte order mark', '\ufeff# x\n\n  a  \r\n', ['a'], ['# x', 'x']],
  ['a negated rule leaves out what it does not match', '!a', ['b', 'd/', 'd/b'], ['a', 'd/a']],
  ['a negated rule for folders leaves out files', '!d/', ['a', 'd'], ['d/']],
  ['the first rule that decides', 'a\n!a', ['a', 'b'], []]
]

describe('readIgnore', () => {
  test.each(cases)('%s', (_, rules, out, kept) => {
    const ignore = readIgnore(rules)
    const left = [...out, ...kept].filter((path) => ignore(path.replace(/\/$/, ''), path.endsWith('/')))
    expect(left).toEqual(out)
  })

  test.each([
    ['**/a', 1],
    ['a\nb[', 2],
    [`${'a'.repeat(65_536)}`, 1]
  ])('refuses %.10s', (rules, line) => {
    expect(() => readIgnore(rules)).toThrow(expect.objectContaining({ line }))
  })
})
