import { describe, expect, test } from '@jest/globals'
import type { Edit } from '#core/manifest/edit'
import { edited, editOf } from './edit-one.ts'

type Kind = 'json' | 'setter' | 'text' | 'regex' | 'go-require'

const run = (kind: Kind, text: string, at: string, value: string) => edited(text, [editOf({ kind, at, value }) as Edit])

const changes: [Kind, string, string, string, string, string][] = [
  ['json', 'a key', '{\n  "a": {"b":"x"},\n  "c" : 1\n}', 'a.b', 'y', '{\n  "a": {"b":"y"},\n  "c" : 1\n}'],
  [
    'json',
    'an item',
    '{"a":[{"name":"b","v":"x"},{"name":"c","v":"x"}]}',
    'a[name=c].v',
    'y"',
    '{"a":[{"name":"b","v":"x"},{"name":"c","v":"y\\""}]}'
  ],
  ['json', 'a byte order mark and CR LF', '\ufeff{\r\n"a": "x\\n{" }\r\n', 'a', 'y', '\ufeff{\r\n"a": "y" }\r\n'],
  ['json', 'the same value, however odd', '{"a": "\\u0078"}', 'a', 'x', '{"a": "\\u0078"}'],
  [
    'json',
    'a name that objects have',
    '{"toString": "x", "__proto__": "y"}',
    'toString',
    'z',
    '{"toString": "z", "__proto__": "y"}'
  ],
  [
    'setter',
    'a tag',
    'a: 1.0.0 # {"$imagepolicy": "ns:p:tag"}\nb: 1.0.0\n',
    'ns:p:tag',
    '1.1.0',
    'a: 1.1.0 # {"$imagepolicy": "ns:p:tag"}\nb: 1.0.0\n'
  ],
  [
    'setter',
    'two places with CR LF',
    'a: x #{"$imagepolicy":"ns:p"} \r\nb:\r\n- x # {"$imagepolicy": "ns:p"}\r\n',
    'ns:p',
    'z',
    'a: z #{"$imagepolicy":"ns:p"} \r\nb:\r\n- z # {"$imagepolicy": "ns:p"}\r\n'
  ],
  [
    'setter',
    'a whole image',
    'a: "x/y:1" # {"$imagepolicy": "ns:p"}\n',
    'ns:p',
    'x/y:2',
    'a: "x/y:2" # {"$imagepolicy": "ns:p"}\n'
  ],
  [
    'setter',
    'nothing yet',
    'a: # {"$imagepolicy": "ns:p:tag"}\n',
    'ns:p:tag',
    'v2',
    'a: v2 # {"$imagepolicy": "ns:p:tag"}\n'
  ],
  [
    'setter',
    'in several documents',
    'a: x # {"$imagepolicy": "n:p"}\n---\na: x # {"$imagepolicy": "n:p"}\n',
    'n:p',
    'z',
    'a: z # {"$imagepolicy": "n:p"}\n---\na: z # {"$imagepolicy": "n:p"}\n'
  ],
  [
    'setter',
    'no other policy, no prose, no script',
    'a: x # {"$imagepolicy": "n:q"}\n# b # {"$imagepolicy": "n:p"}\nc: |\n  d: x # {"$imagepolicy": "n:p"}\n',
    'n:p',
    'y',
    'a: x # {"$imagepolicy": "n:q"}\n# b # {"$imagepolicy": "n:p"}\nc: |\n  d: x # {"$imagepolicy": "n:p"}\n'
  ],
  ['setter', 'not even YAML, and no marker', '{{', 'n:p', 'y', '{{'],
  [
    'text',
    'where it stands alone',
    'v1.2.3 (v1.2.3) v1.2.3. "v1.2.3", v1.2.3\n',
    'v1.2.3',
    'v1.3.0',
    'v1.3.0 (v1.3.0) v1.3.0. "v1.3.0", v1.3.0\n'
  ],
  [
    'text',
    'not inside another version',
    '1.2.30 1.2.3-rc.1 1.2.3+b 1.2.3.4 v1.2.3 é1.2.3 1.2.3é 1.2.3- 1.2.3_\n',
    '1.2.3',
    'X',
    '1.2.30 1.2.3-rc.1 1.2.3+b 1.2.3.4 v1.2.3 é1.2.3 1.2.3é X- X_\n'
  ],
  [
    'text',
    'not inside an address or before a tilde',
    '10.1.1.0 2.1.1.0 1.1.0~rc1 \u{1d7ce}.1.1.0 app-1.1.0 x_1.1.0 v1.1.0 .1.1.0 a.1.1.0 ~1.1.0~ 2. 1.1.0\n',
    '1.1.0',
    '1.2.0',
    '10.1.1.0 2.1.1.0 1.1.0~rc1 \u{1d7ce}.1.1.0 app-1.2.0 x_1.2.0 v1.1.0 .1.2.0 a.1.2.0 ~1.2.0~ 2. 1.2.0\n'
  ],
  ['text', 'words behind a number and a dot', '1.app 1.app', 'app', 'x', '1.x 1.x'],
  ['text', 'not as a pattern', 'a.c abc $& a.c', 'a.c', '$&$1', '$&$1 abc $& $&$1'],
  ['text', 'lines of a file with CR LF', 'a\r\nb\r\n', 'a\nb', 'c\nd', 'c\r\nd\r\n'],
  ['text', 'the same again right behind', 'ab ab', 'ab', 'b', 'b b'],
  ['regex', 'the group', 'a: 1.0\nb: 1.0\n', '^a: (?<version>\\S+)$', '2.0', 'a: 2.0\nb: 1.0\n'],
  ['regex', 'every match', '"v1.0" "1.0"', '"v?(?<version>1\\.0)"', '2.0', '"v2.0" "2.0"'],
  ['regex', 'the whole match, over lines', 'x\n  a\n  b\ny\n', '  a\\n  b', '  c', 'x\n  c\ny\n'],
  ['regex', 'at the end of a line with CR LF', 'a: 1\r\nb: 1\r\n', '1$', '2\n3', 'a: 2\r\n3\r\nb: 2\r\n3\r\n'],
  ['regex', 'a value that looks like a reference', 'a', 'a', '$&', '$&'],
  ['regex', 'characters beyond the basic plane', 'x😀y', '(?<version>.)y', 'z', 'xzy'],
  [
    'go-require',
    'in a block',
    'module m\n\nrequire (\n\texample.com/a v1.0.0 // indirect\n\texample.com/ab v1.0.0\n)\n',
    'example.com/a',
    'v1.1.0',
    'module m\n\nrequire (\n\texample.com/a v1.1.0 // indirect\n\texample.com/ab v1.0.0\n)\n'
  ],
  [
    'go-require',
    'on a line of its own',
    'require example.com/a v1.0.0\r\n',
    'example.com/a',
    'v1.1.0',
    'require example.com/a v1.1.0\r\n'
  ],
  [
    'go-require',
    'a comment without a blank before it',
    'require a.b/c v1.9.0//x\nrequire (\n\ta.b/c v1.9.0//indirect\r\n)\n',
    'a.b/c',
    'v1.10.0',
    'require a.b/c v1.10.0//x\nrequire (\n\ta.b/c v1.10.0//indirect\r\n)\n'
  ],
  [
    'go-require',
    'quoted',
    'require "example.com/a" v1.0.0',
    'example.com/a',
    'v1.1.0',
    'require "example.com/a" v1.1.0'
  ],
  [
    'go-require',
    'not replace, exclude or a comment',
    'require (\n//example.com/a v1.0.0\n)\nreplace example.com/a v1.0.0 => ../a\nexclude (\n\texample.com/a v1.0.0\n)\nreplace (\n\texample.com/a v1.0.0 => ../a\n)\n',
    'example.com/a',
    'v1.1.0',
    'require (\n//example.com/a v1.0.0\n)\nreplace example.com/a v1.0.0 => ../a\nexclude (\n\texample.com/a v1.0.0\n)\nreplace (\n\texample.com/a v1.0.0 => ../a\n)\n'
  ],
  [
    'go-require',
    'a later major version',
    'require m.com/a/v2 v2.0.0',
    'm.com/a/v2',
    'v2.1.0',
    'require m.com/a/v2 v2.1.0'
  ],
  [
    'go-require',
    'gopkg.in',
    'require gopkg.in/yaml.v3 v3.0.0',
    'gopkg.in/yaml.v3',
    'v3.0.1',
    'require gopkg.in/yaml.v3 v3.0.1'
  ],
  [
    'go-require',
    'an incompatible version',
    'require m.com/a v2.0.0+incompatible',
    'm.com/a',
    'v3.0.0+incompatible',
    'require m.com/a v3.0.0+incompatible'
  ],
  [
    'go-require',
    'a pseudo-version',
    'require m.com/a v0.0.0-00010101000000-000000000000',
    'm.com/a',
    'v0.1.0',
    'require m.com/a v0.1.0'
  ]
]

describe('changes what is meant and nothing else', () => {
  test.each(changes)('%s: %s', async (kind, _, text, at, value, expected) => {
    expect(await run(kind, text, at, value)).toBe(expected)
    if (kind !== 'text' && kind !== 'regex') expect(await run(kind, expected, at, value)).toBe(expected)
  })
})

describe('refused', () => {
  test.each<[Kind, string, string, string, string, string]>([
    ['json', 'no JSON', '{"a": "x",}', 'a', 'y', 'is not JSON'],
    ['json', 'comments', '// c\n{"a": "x"}', 'a', 'y', 'is not JSON'],
    ['json', 'a number', '{\n"a": 1}', 'a', '2', 'f:2: a (edits[0]): is not a string'],
    ['json', 'a key twice', '{"a": "x",\n"a": "y"}', 'a', 'z', 'f:2: a (edits[0]): has the key "a" twice'],
    ['json', 'no such key', '{"abc": "x"}', 'abd', 'y', 'has no key "abd"; the nearest is "abc"'],
    ['json', 'no such item', '{"a": []}', 'a[0]', 'y', 'has 0 items'],
    ['json', 'no list', '{"a": "b"}', 'a[name=b]', 'y', 'is no list there'],
    ['json', 'the prototype', '{"a": "b"}', '__proto__.a', 'y', 'names __proto__'],
    ['json', 'too deep', '['.repeat(100_000), '[0]', 'y', 'nested deeper than 64 levels'],
    [
      'setter',
      'an alias',
      'b: &b x\na: *b # {"$imagepolicy": "n:p:tag"}\n',
      'n:p:tag',
      'y',
      'f:2: n:p:tag (edits[0]): is the alias *b'
    ],
    [
      'setter',
      'a tag in place of an image',
      'a: x/y:1 # {"$imagepolicy": "n:p"}\n',
      'n:p',
      'v2',
      'is the image reference "x/y:1", and "v2" is none'
    ],
    ['text', 'an empty text', 'a', '', 'b', 'give the text to replace'],
    ['regex', 'an empty pattern', 'a', '', 'b', 'has an empty pattern'],
    ['regex', 'no pattern', 'a', '(', 'b', 'the pattern "(" is not valid'],
    ['regex', 'a match of nothing', 'ab', 'x*', 'b', 'matches nothing at all'],
    ['regex', 'a group that takes no part', 'ab', '(?<version>a)|b', 'c', 'matches without its group version'],
    [
      'go-require',
      'no v',
      'require m.com/a v1.0.0',
      'm.com/a',
      '1.1.0',
      'cannot require m.com/a at "1.1.0"; give a Go version'
    ],
    ['go-require', 'a line more', 'require m.com/a v1.0.0', 'm.com/a', 'v1.1.0\nx', 'cannot require'],
    ['go-require', 'a build', 'require m.com/a v1.0.0', 'm.com/a', 'v1.1.0+b', 'cannot require'],
    [
      'go-require',
      'another major version',
      'require m.com/a v1.0.0',
      'm.com/a',
      'v2.0.0',
      'of another major version; require m.com/a/v2'
    ],
    [
      'go-require',
      'the major version before',
      'require m.com/a/v2 v2.0.0',
      'm.com/a/v2',
      'v1.0.0',
      'require a path that ends in 1'
    ]
  ])('%s: %s', async (kind, _, text, at, value, message) => {
    const said = await run(kind, text, at, value)
    expect(said).toMatch(/^refused: /)
    expect(said).toContain(message)
  })
})
