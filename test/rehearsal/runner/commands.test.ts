import { describe, expect, test } from '@jest/globals'
import { parseCommand } from '#rehearsal/runner/commands'

const registered = new Set(['error', 'set-output', 'add-mask', 'debug', 'group'])
const parse = (line: string) => {
  const command = parseCommand(line, registered)
  return command && [command.name, Object.fromEntries(command.properties), command.data]
}

describe('parseCommand', () => {
  test.each([
    ['no properties', '::error::boom', ['error', {}, 'boom']],
    ['properties', '::error file=a.ts,line=3::boom', ['error', { file: 'a.ts', line: '3' }, 'boom']],
    ['white space before', ' \t\u00a0\u0085::error::boom', ['error', {}, 'boom']],
    ['another case', '::ERROR FILE=a::boom', ['error', { file: 'a' }, 'boom']],
    ['escapes in the data', '::error::a%0Ab%250Ac%3A', ['error', {}, 'a\nb%0Ac%3A']],
    ['escapes in a property', '::error title=a%2Cb%3Ac%25::x', ['error', { title: 'a,b:c%' }, 'x']],
    ['an empty property dropped', '::error file=,line=3,,x::m', ['error', { line: '3' }, 'm']],
    ['equals signs dropped while splitting', '::error =file==a=b::m', ['error', { file: 'a=b' }, 'm']],
    ['more colons in the data', '::error::a::b', ['error', {}, 'a::b']],
    ['the old form', '##[set-output name=v;]9', ['set-output', { name: 'v' }, '9']],
    ['the old form inside a line', 'x ##[add-mask]v1 y', ['add-mask', {}, 'v1 y']],
    ['escapes of the old form', '##[set-output name=a%3Bb%5D]x%0Dy', ['set-output', { name: 'a;b]' }, 'x\ry']]
  ])('finds a command with %s', (_, line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  test.each([
    ['text before the colons', 'x ::error::boom'],
    ['an unknown name', '::nope::x'],
    ['no second pair of colons', '::error boom'],
    ['a zero-width mark before', '\ufeff::error::x'],
    ['an unknown old form', '##[section]x'],
    ['an old form that does not end', '##[error x'],
    ['nothing', '']
  ])('finds none with %s', (_, line) => {
    expect(parse(line)).toBeUndefined()
  })
})
