import { describe, expect, test } from '@jest/globals'
import { parseEnvFile, parsePathFile } from '#rehearsal/runner/env-files'

describe('parseEnvFile', () => {
  test.each([
    ['a simple value', 'a=b\n', [['a', 'b']]],
    ['no line break at the end', 'a=b', [['a', 'b']]],
    ['an equals sign in the value', 'a=b=c\n', [['a', 'b=c']]],
    ['two angle brackets after the equals sign', 'a=b<<c\n', [['a', 'b<<c']]],
    ['an empty value', 'a=\n', [['a', '']]],
    ['an empty name', '=b\n', [['', 'b']]],
    ['no comments', '#a=b\n', [['#a', 'b']]],
    ['empty lines', '\n\na=b\n\n', [['a', 'b']]],
    ['a carriage return stays', 'a=b\r\n', [['a', 'b\r']]],
    ['blanks stay', ' a = b \n', [[' a ', ' b ']]],
    ['a heredoc', 'a<<EOF\nx\ny\nEOF\n', [['a', 'x\ny']]],
    ['an empty heredoc', 'a<<EOF\nEOF\n', [['a', '']]],
    ['a heredoc that ends the file', 'a<<EOF\nx\nEOF', [['a', 'x']]],
    ['a heredoc with an empty last line', 'a<<EOF\nx\n\nEOF\n', [['a', 'x\n']]],
    ['an equals sign in the delimiter', 'a<<E=F\nx\nE=F\n', [['a', 'x']]],
    [
      'a fixed delimiter in the content cuts it',
      'a<<EOF\nx\nEOF\nevil=1\n',
      [
        ['a', 'x'],
        ['evil', '1']
      ]
    ],
    ['the delimiter must be the whole line', 'a<<EOF\n EOF\nEOF \nEOF\n', [['a', ' EOF\nEOF ']]]
  ])('reads %s', (_, text, pairs) => {
    expect(parseEnvFile(text)).toEqual({ pairs: pairs.map(([name, value]) => ({ name, value })), error: undefined })
  })

  test.each([
    ['a line without either', 'a=b\nnonsense\n', "Invalid format 'nonsense'", 1],
    [
      'no name before a heredoc',
      '<<EOF\nEOF\n',
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
      0
    ],
    ['no delimiter', 'a<<\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty", 0],
    ['no end', 'a<<EOF\nx\n', "Invalid value. Matching delimiter not found 'EOF'", 0],
    ['no end and no line break', 'a=1\na<<EOF\nx', 'Invalid value. EOF marker missing new line.', 1]
  ])('refuses %s, after what came before', (_, text, error, before) => {
    const parsed = parseEnvFile(text)
    expect(parsed.error).toBe(error)
    expect(parsed.pairs).toHaveLength(before)
  })
})

test('parsePathFile takes each line that is not empty', () => {
  expect(parsePathFile('/a\n\n/b\r\n')).toEqual(['/a', '/b'])
})
