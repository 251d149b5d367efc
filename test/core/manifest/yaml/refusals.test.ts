import { describe, expect, test } from '@jest/globals'
import { setYaml } from '../edit-one.ts'

describe('refused with the line, the reason and the remedy', () => {
  test.each([
    ['an alias', 'b: &b x\na: *b\n', 'a', 'f:2: a (edits[0]): is the alias *b; edit the anchored value itself'],
    ['an anchor', 'a: &b x\nc: *b\n', 'a', 'f:1: a (edits[0]): has the anchor &b'],
    ['inside what aliases repeat', 'b: &b\n  a: x\nc: *b\n', 'b.a', 'f:2: b.a (edits[0]): stands under the anchor &b'],
    ['through an alias', 'b: &b\n  a: x\nc: *b\n', 'c.a', 'leads through the alias *b'],
    [
      'from a merge key',
      'b: &b {a: x}\nc:\n  <<: *b\n',
      'c.a',
      'f:3: c.a (edits[0]): has no key "a" of its own beside the merge key'
    ],
    ['a merged mapping', 'b: &b {a: x}\nc: {<<: *b}\n', 'b.a', 'stands under the anchor &b'],
    ['a tag of a number', 'a: !!int 1\n', 'a', 'has the tag "tag:yaml.org,2002:int"'],
    [
      'an unknown tag',
      'b: !!js/function x\na: y\n',
      'a',
      'f:1: a (edits[0]): has the tag "tag:yaml.org,2002:js/function", which only'
    ],
    ['a tag of a tool', 'b: !reference [x]\na: y\n', 'a', 'has the tag "!reference"'],
    ['a key twice', 'a: x\nb: y\na: z\n', 'b', 'f:3: b (edits[0]): has the key "a" twice, on lines 1 and 3'],
    ['a template', 'a: x\nimage: {{ .Values.x }}\n', 'a', 'f:2: a (edits[0]): is a template, not plain YAML'],
    ['a template with blocks', '{{- if .x }}\na: x\n{{- end }}\n', 'a', 'is not YAML: '],
    ['a template in quotes', 'a: "{{ .x }}"\n', 'a', 'f:1: a (edits[0]): holds a template expression, "{{ .x }}"'],
    ['no YAML', 'a: x\nb: "y\n', 'a', 'f:3: a (edits[0]): is not YAML: Missing closing "quote'],
    ['a mapping', 'a: {b: c}\n', 'a', 'is a mapping, not a single value'],
    ['a list', 'a: [b]\n', 'a', 'is a list, not a single value'],
    [
      'no such key',
      'b: {image: x}\n',
      'b.imgae',
      'f:1: b.imgae (edits[0]): has no key "imgae"; the nearest is "image"'
    ],
    ['a key of a text', 'a: x\n', 'a.b', 'has no key "b", since it stands in no mapping there'],
    ['an index of a mapping', 'a: {b: c}\n', 'a[0]', 'is no list there'],
    ['an index too far', 'a: [b]\n', 'a[1]', 'has 1 items, so none with index 1'],
    ['no such item', 'a: [{name: b}]\n', 'a[name=c].d', 'has no item whose name is "c"'],
    [
      'an item twice',
      'a: [{name: b}, {name: b}]\n',
      'a[name=b].name',
      'has more than one item whose name is "b"; pick one by its index: 0, 1'
    ],
    ['two documents', 'a: x\n---\na: y\n', 'a', 'has 2 documents; set document to one of 0, 1'],
    ['an empty file', '# nothing\n', 'a', 'is empty'],
    ['an empty block', 'a: |\nb: c\n', 'a', 'is an empty block scalar'],
    ['nothing in a flow mapping', '{a, b}\n', 'a', 'has no value'],
    ['nothing behind a tag', 'a: !!str\n', 'a', 'has no value'],
    ['a text without end', 'a'.repeat(16 * 1024 * 1024 + 1), 'a', 'is 16777217 characters long'],
    ['a NUL', 'a: x\0\n', 'a', 'f:1: a (edits[0]): has a NUL at character 5'],
    ['a lone carriage return', 'a: x\rb: y\n', 'a', 'has a carriage return that ends no line'],
    ['brackets too deep', `a: x\nb: ${'['.repeat(65)}${']'.repeat(65)}\n`, 'a', 'nested deeper than 64 levels'],
    ['brackets without end', '['.repeat(5000), 'a', 'nested deeper than 64 levels'],
    ['mappings too deep', '{a: '.repeat(225_000), 'a', 'nested deeper than 64 levels'],
    ['dashes too deep', `a:\n${'- '.repeat(70)}x\n`, 'a[0]', 'nested deeper than 64 levels'],
    [
      'lines too deep',
      Array.from({ length: 70 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'a',
      'nested deeper'
    ],
    ['the prototype', 'a: x\n', '__proto__.a', 'names __proto__, which is never edited'],
    ['the constructor', 'a: x\n', 'constructor.prototype.a', 'names constructor'],
    ['the prototype in brackets', 'a: x\n', 'a["__proto__"]', 'names __proto__']
  ])('%s', async (_, text, at, message) => {
    expect(await setYaml(text, at, 'z')).toContain(message)
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  test.each([
    ['a newline in a plain value', 'a: x\n', '1.2.3\nevil: true', 'has a line break; give a value of one line'],
    ['a newline in double quotes', 'a: "x"\n', '1\n2', 'has a line break'],
    ['a newline in single quotes', "a: 'x'\n", '1\r2', 'has a line break'],
    ['a control character', 'a: x\n', 'a\u0007', 'has a character that does not show, at 2'],
    ['half of a pair', 'a: x\n', '\ud800', 'has a character that does not show, at 1'],
    ['a control character in a block', 'a: |\n  x\n', 'a\u0000', 'would have a character that does not show'],
    ['nothing in a block', 'a: |\n  x\n', '\n', 'is an empty block scalar, or would become one'],
    ['a block that would need an indicator', 'a: |\n  x\n', '  y', 'cannot hold the value|something else too'],
    ['a folded block with deeper lines', 'a: >\n  x\n', 'y\n  z', 'something else too'],
    ['a block whose last line is blanks', 'a: |\n  x\n   \nb: c\n', 'z', 'something else too']
  ])('%s', async (_, text, value, message) => {
    expect(await setYaml(text, 'a', value)).toMatch(new RegExp(`^refused: .*(${message})`))
  })
})

describe('what is not refused', () => {
  const script = `script: |\n${'  case x in [a) echo "[{";;\n'.repeat(100)}`
  test.each([
    ['brackets in a script', `${script}a: x\n`, 'a', `${script}a: z\n`, {}],
    ['one of two documents', 'a: x\n---\na: y\n', 'a', 'a: x\n---\na: z\n', { document: 1 }],
    ['the only document with content', '---\na: x\n---\n', 'a', '---\na: z\n---\n', {}],
    ['an optional place that is absent', 'a: x\n', 'b', 'a: x\n', { optional: true }],
    ['a value to leave alone', 'a: latest\n', 'a', 'a: latest\n', { unlessValue: ['latest'] }],
    ['an anchor that nothing repeats', 'b: &b\n  a: x\n', 'b.a', 'b: &b\n  a: z\n', {}],
    ['a key with dots', 'a:\n  b.c/d: x\n', 'a["b.c/d"]', 'a:\n  b.c/d: z\n', {}],
    [
      'an item by its name',
      'a:\n- name: b\n  c: x\n- name: d\n  c: y\n',
      'a[name=d].c',
      'a:\n- name: b\n  c: x\n- name: d\n  c: z\n',
      {}
    ],
    ['an item by its index', 'a: [x, y]\n', 'a[1]', 'a: [x, z]\n', {}],
    ['an item that is empty', '- x\n-\n', '[1]', '- x\n- z\n', {}]
  ])('%s', async (_, text, at, expected, more) => {
    expect(await setYaml(text, at, 'z', more)).toBe(expected)
  })

  test('optional does not cover what is there and cannot be edited', async () => {
    expect(await setYaml('a: *b\nb: &b x\n', 'a', 'z', { optional: true })).toContain('refused')
  })

  test('a document that is not there', async () => {
    expect(await setYaml('a: x\n', 'a', 'z', { document: 1 })).toContain('has 1 documents, so none with index 1')
  })
})
