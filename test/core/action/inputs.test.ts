import { describe, expect, test } from '@jest/globals'
import {
  checked,
  flag,
  type Input,
  isGiven,
  list,
  listOf,
  map,
  oneOf,
  required,
  text,
  yamlBlock
} from '#core/action/inputs'

const read = async (input: Input<unknown>, raw: string) => {
  const value = await input.parse(raw)
  return value instanceof Map ? [...value] : value
}
const yaml = yamlBlock((value) => value)

describe('what is accepted', () => {
  const cases: [string, Input<unknown>, string, unknown][] = [
    ['text is not trimmed', text, ' 1.2.3\n', ' 1.2.3\n'],
    ['absent text', text, '', ''],
    ['true', flag, 'true', true],
    ['false', flag, 'false', false],
    ['a list by commas and lines', list, 'a, b\n c\r\n,\n\td ', ['a', 'b', 'c', 'd']],
    ['an empty list', list, '', []],
    ['one of', oneOf('semver', 'numeric'), 'numeric', 'numeric'],
    ['a list of', listOf('go', 'helm'), 'helm, go', ['helm', 'go']],
    [
      'a map',
      map,
      'stable: .goreleaser.yml\n\n# no\n  rc:  a: b \nempty:\n',
      [
        ['stable', '.goreleaser.yml'],
        ['rc', 'a: b'],
        ['empty', '']
      ]
    ],
    ['absent YAML', yaml, ' \n', undefined],
    ['YAML', yaml, 'a: [1, "1.10", 1.10]\n', { a: [1, '1.10', 1.1] }],
    ['a check that changes the value', checked(text, (value) => value.length), 'abc', 3]
  ]
  test.each(cases)('%s', async (_, input, raw, value) => expect(await read(input, raw)).toEqual(value))
})

describe('what is refused', () => {
  const deep = '['.repeat(1000)
  const cases: [string, Input<unknown>, string, RegExp][] = [
    ['True', flag, 'True', /^expected true or false, got "True"$/],
    ['yes', flag, 'yes', /expected true or false/],
    ['a flag with a line end', flag, 'true\n', /got "true\\n"/],
    ['a flag with a command', flag, 'true; id', /expected true or false/],
    ['an empty flag', flag, '', /got ""/],
    ['required and absent', required(text), '', /^is required$/],
    [
      'a misspelt word',
      oneOf('semver', 'numeric-suffix'),
      'semvre',
      /^expected one of semver, numeric-suffix, got "semvre"; did you mean semver\?$/
    ],
    ['one bad item', listOf('go', 'helm'), 'go,hlem', /did you mean helm/],
    ['a map without a key', map, 'a: b\nnonsense', /^line 2: expected "key: value", got "nonsense"$/],
    ['a key twice', map, 'a: b\na: c', /^line 2: "a" stands there twice$/],
    ['YAML that is none', yaml, 'a: [', /^is not YAML that can be used/],
    ['a key twice in YAML', yaml, 'a: 1\na: 2', /is not YAML that can be used: Map keys must be unique/],
    ['a tag of its own', yaml, 'a: !!js/function x', /is not YAML that can be used: Unresolved tag/],
    ['deep brackets', yaml, deep, /nested deeper than 64/],
    ['deep dashes', yaml, `${'- '.repeat(200)}x`, /nested deeper than 64/],
    [
      'a bomb of aliases',
      yaml,
      [
        'a: &a [x,x,x,x,x,x,x,x]',
        ...'bcdefg'.split('').map((key, index) => `${key}: &${key} [${Array(8).fill(`*${'abcdefg'[index]}`).join()}]`)
      ].join('\n'),
      /alias/i
    ],
    ['too long', yaml, 'x'.repeat(70000), /70000 characters/]
  ]
  test.each(cases)('%s', async (_, input, raw, message) => expect(read(input, raw)).rejects.toThrow(message))
})

describe('what says something', () => {
  const cases: [string, unknown, boolean][] = [
    ['a text', 'v', true],
    ['an empty text', '', false],
    ['true', true, true],
    ['false', false, false],
    ['zero', 0, true],
    ['a list', ['a'], true],
    ['an empty list', [], false],
    ['nothing', undefined, false]
  ]
  test.each(cases)('%s', (_, value, given) => expect(isGiven(value)).toBe(given))
})
