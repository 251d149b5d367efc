import { describe, expect, test } from '@jest/globals'
import type { ActionMetadata } from '../../scripts/action-metadata.ts'
import { writeTables } from '../../scripts/readme-tables.ts'

const marks =
  '<!-- inputs:start -->\nold\n<!-- inputs:end -->\nbetween\n<!-- outputs:start --><!-- outputs:end -->\nafter\n'

function metadata(inputs: ActionMetadata['inputs'], outputs: ActionMetadata['outputs'] = {}): ActionMetadata {
  return { name: 'a', description: 'b', runs: {}, inputs, outputs }
}

describe('the tables of a README', () => {
  test('stand between their marks, and the rest stays', () => {
    const readme = writeTables(
      `before\n${marks}`,
      metadata({ version: { description: 'The version.', default: 'v1' } }, { tag: { description: 'The tag.' } })
    )
    expect(readme).toBe(
      'before\n<!-- inputs:start -->\n| Input | Description | Default |\n| --- | --- | --- |\n' +
        '| `version` | The version. | `v1` |\n<!-- inputs:end -->\nbetween\n<!-- outputs:start -->\n' +
        '| Output | Description |\n| --- | --- |\n| `tag` | The tag. |\n<!-- outputs:end -->\nafter\n'
    )
  })

  test('written twice are written once', () => {
    const once = writeTables(marks, metadata({ version: { description: 'x' } }))
    expect(writeTables(once, metadata({ version: { description: 'x' } }))).toBe(once)
  })

  const rows: [string, ActionMetadata['inputs'][string], string][] = [
    ['a bar', { description: 'a|b' }, '| `x` | a\\|b | |'],
    ['a backslash before a bar', { description: 'a\\|b' }, '| `x` | a\\\\\\|b | |'],
    ['a placeholder', { description: 'v<sha>' }, '| `x` | v&lt;sha> | |'],
    ['code', { description: '`<a\\b|c>`' }, '| `x` | `<a\\b\\|c>` | |'],
    ['several lines', { description: 'one\n  two\r\nthree\n' }, '| `x` | one two three | |'],
    ['a default with a bar', { description: 'd', default: 'a|b' }, '| `x` | d | <code>a&#124;b</code> |'],
    ['a default that is a flag', { description: 'd', default: false as unknown as string }, '| `x` | d | `false` |'],
    ['a required input', { description: 'd', required: true }, '| `x` | d | **required** |']
  ]
  test.each(rows)('have %s in one row', (_, input, row) => {
    expect(writeTables(marks, metadata({ x: input })).split('\n')).toContain(row)
  })

  test('need a description for every input and output', () => {
    expect(() => writeTables(marks, metadata({ x: {} }))).toThrow('input x has no description')
    expect(() => writeTables(marks, metadata({}, { y: { description: ' ' } }))).toThrow('output y has no description')
  })

  test('need their marks', () => {
    expect(() => writeTables('nothing', metadata({}))).toThrow('<!-- inputs:start -->')
  })
})
