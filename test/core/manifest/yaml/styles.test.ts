import { describe, expect, test } from '@jest/globals'
import { setYaml } from '../edit-one.ts'

const bom = '\ufeff'

describe('only the bytes of the value change', () => {
  test.each([
    ['plain', 'a: 1.0.0\n', '1.1.0', 'a: 1.1.0\n'],
    ['double quotes', 'a: "1.0.0" # c\n', '1.1.0', 'a: "1.1.0" # c\n'],
    ['single quotes', "a:   '1.0.0'\n", '>=0.1.0-0', "a:   '>=0.1.0-0'\n"],
    ['an apostrophe in single quotes', "a: 'x'\n", "it's", "a: 'it''s'\n"],
    ['quotes and backslashes in double quotes', 'a: "x"\n', 'a"b\\c', 'a: "a\\"b\\\\c"\n'],
    ['CR LF', 'a: x\r\nb: y\r\n', 'z', 'a: z\r\nb: y\r\n'],
    ['a byte order mark', `${bom}a: x\n`, 'z', `${bom}a: z\n`],
    ['no final newline', 'b: y\na: x', 'z', 'b: y\na: z'],
    [
      'odd spacing and comments',
      '# top\na   :    x   # why\n\n\n  # end\n',
      'z',
      '# top\na   :    z   # why\n\n\n  # end\n'
    ],
    ['flow style', '{b: [ 1,2 ],  "a" : x ,c: y}\n', 'z', '{b: [ 1,2 ],  "a" : z ,c: y}\n'],
    ['flow style without blanks', '{"a":"x","b":1}', 'z', '{"a":"z","b":1}'],
    ['a value on the next line', 'a:\n  x\n', 'z', 'a:\n  z\n'],
    ['a plain value of two lines', 'a: x\n  y\nb: c\n', 'z', 'a: z\nb: c\n'],
    ['double quotes over two lines', 'a: "x\n  y"\nb: c\n', 'z', 'a: "z"\nb: c\n'],
    ['an explicit key', '? a\n: x\n', 'z', '? a\n: z\n'],
    ['an anchor elsewhere', 'b: &b y\nc: *b\na: x\n', 'z', 'b: &b y\nc: *b\na: z\n'],
    ['a merge key beside', 'b: &b {c: y}\nd: {<<: *b}\na: x\n', 'z', 'b: &b {c: y}\nd: {<<: *b}\na: z\n'],
    ['the tag of a text', 'a: !!str 1\n', '2', 'a: !!str 2\n'],
    ['a directive', '%YAML 1.2\n---\na: x\n...\n', 'z', '%YAML 1.2\n---\na: z\n...\n'],
    ['nothing', 'a:\nb: c\n', 'z', 'a: z\nb: c\n'],
    ['nothing before a comment', 'a: # why\nb: c\n', 'z', 'a: z # why\nb: c\n'],
    ['nothing in a flow mapping', '{a: , b: c}\n', 'z', '{a: z , b: c}\n'],
    ['nothing at the end', 'a:', 'z', 'a: z'],
    ['a literal block', 'a: |\n  x\n  y\nb: c\n', 'z', 'a: |\n  z\nb: c\n'],
    ['a stripped block with CR LF', 'a: |-\r\n    x\r\nb: c\r\n', 'y\nz', 'a: |-\r\n    y\r\n    z\r\nb: c\r\n'],
    ['a block that keeps its end', 'a: |+\n  x\n\n\nb: c\n', 'z', 'a: |+\n  z\n\n\nb: c\n'],
    ['a block with a comment', 'a: | # why\n  x\n', 'z', 'a: | # why\n  z\n'],
    ['a block with an indicator', 'a:\n  b: 1\na2: |2\n    x\n', 'z', 'a:\n  b: 1\na2: |2\n  z\n'],
    ['a folded block', 'a: >\n  x\n  y\nb: c\n', 'y\nz', 'a: >\n  y\n\n  z\nb: c\n'],
    ['a block without a final newline', 'a: |\n  x', 'z', 'a: |\n  z'],
    ['a blank line in a block', 'a: |\n  x\n', 'y\n\nz\n', 'a: |\n  y\n\n  z\n'],
    ['the same value, however odd', "a: 'x''y'\n", "x'y", "a: 'x''y'\n"],
    ['the same value, which reads as a number', 'a: 1.10\n', '1.10', 'a: 1.10\n']
  ])('%s', async (name, text, value, expected) => {
    expect(await setYaml(text, name.endsWith('an indicator') ? 'a2' : 'a', value)).toBe(expected)
  })
})

describe('a plain scalar stays what it is, or gets double quotes', () => {
  test.each([
    ...[
      '1.10',
      '1',
      '007',
      '1_000',
      '0x10',
      '0o17',
      '0b1',
      '1e3',
      '12e4567',
      'e5',
      '.5',
      '-.inf',
      '.nan',
      '1:30',
      '+1'
    ],
    ...[
      'yes',
      'No',
      'on',
      'OFF',
      'y',
      'N',
      'true',
      'False',
      'null',
      '~',
      '2024-01-02',
      '2024-01-02T10:00:00Z',
      '<<',
      '='
    ],
    ...[
      '- x',
      '#x',
      '&x',
      '*x',
      '!x',
      '|',
      '>=1.0',
      '%x',
      '@x',
      '`x',
      '"x',
      "'x",
      '{x',
      '[x',
      ',x',
      '?',
      ': x',
      'a: b'
    ],
    ...['a #b', 'a:', ' a', 'a ', '---', '...', '-', '']
  ])('%j is quoted', async (value) => {
    const quoted = `a: ${JSON.stringify(value)}\n`
    expect(await setYaml('a: latest\n', 'a', value)).toBe(quoted)
  })

  test.each([
    'v1.0',
    '1.2.3',
    '1.2.x',
    '1.2.3-rc.1+b',
    '^1.2',
    '~1.2',
    '-x',
    'a#b',
    'a:b',
    'a, b',
    'ghcr.io/a/b:1',
    '12ab',
    'é',
    '1.2.'
  ])('%s is not', async (value) => expect(await setYaml('a: latest\n', 'a', value)).toBe(`a: ${value}\n`))

  test.each([
    ['a count', '3', '4', '4'],
    ['a switch', 'false', 'true', 'true'],
    ['a date', '2026-04-28', '2026-05-29', '2026-05-29'],
    ['a number with a point', '1.10', '1.20', '"1.20"'],
    ['a word over a count', '3', 'yes', '"yes"'],
    ['a count over a word', 'latest', '4', '"4"'],
    ['a count of another notation', '3', '0x4', '"0x4"'],
    ['a count that only YAML 1.1 reads', '1000', '1_001', '"1_001"'],
    ['a text over a number', '1.10', '1.2.0', '1.2.0']
  ])('%s', async (_, old, value, expected) => {
    expect(await setYaml(`a: ${old}\n`, 'a', value)).toBe(`a: ${expected}\n`)
  })

  test.each(['a, b', 'a]', '{a', 'b}'])('%s is quoted inside brackets', async (value) => {
    expect(await setYaml('a: [x]\n', 'a[0]', value)).toBe(`a: ["${value}"]\n`)
  })
})
