import { expect, test } from '@jest/globals'
import type { GoMod } from '#core/manifest/go-mod'
import { readMod } from './go-mod-read.ts'

const everything = `// Copyright

// Deprecated: use example.com/b.
module example.com/a // of the team

go 1.24
toolchain go1.24.2 // the newest

godebug default=go1.21
godebug (
	panicnil=1
)

require example.com/b v1.2.3
require (
	example.com/c/v2 v2.0.0-rc.1 // indirect; by b
	"gopkg.in/yaml.v3"	"v3.0.1"//indirect
)

exclude example.com/b v1.2.2

replace example.com/b => ../b
replace (
	example.com/b v1.2.3 => "../with blank"
	example.com/c/v2 v2.0.0 => example.com/d v1.4.0
)

// Published by mistake.
retract (
	v1.0.0
	[v0.1.0, v0.1.9] // broken

	v1.0.1
)

tool example.com/b/command
ignore ./folder
`

/** Where a text stands in the whole one, as the span of a version. */
function span(text: string): { versionStart: number; versionEnd: number } {
  const versionStart = everything.indexOf(text)
  return { versionStart, versionEnd: versionStart + text.length }
}

test('every directive', () => {
  expect(readMod(everything)).toEqual({
    module: 'example.com/a',
    moduleLine: 4,
    deprecated: 'use example.com/b.\nof the team',
    go: '1.24',
    toolchain: 'go1.24.2',
    godebugs: [
      { key: 'default', value: 'go1.21', line: 9 },
      { key: 'panicnil', value: '1', line: 11 }
    ],
    requires: [
      { path: 'example.com/b', version: 'v1.2.3', indirect: false, line: 14, ...span('v1.2.3') },
      { path: 'example.com/c/v2', version: 'v2.0.0-rc.1', indirect: true, line: 16, ...span('v2.0.0-rc.1') },
      { path: 'gopkg.in/yaml.v3', version: 'v3.0.1', indirect: true, line: 17, ...span('v3.0.1') }
    ],
    excludes: [{ path: 'example.com/b', version: 'v1.2.2', line: 20 }],
    replaces: [
      { path: 'example.com/b', version: undefined, target: '../b', targetVersion: undefined, line: 22 },
      { path: 'example.com/b', version: 'v1.2.3', target: '../with blank', targetVersion: undefined, line: 24 },
      { path: 'example.com/c/v2', version: 'v2.0.0', target: 'example.com/d', targetVersion: 'v1.4.0', line: 25 }
    ],
    retracts: [
      { low: 'v1.0.0', high: 'v1.0.0', rationale: 'Published by mistake.', line: 30 },
      { low: 'v0.1.0', high: 'v0.1.9', rationale: 'broken', line: 31 },
      { low: 'v1.0.1', high: 'v1.0.1', rationale: '', line: 33 }
    ],
    tools: ['example.com/b/command'],
    ignores: ['./folder']
  })
})

test.each<[string, string, Partial<GoMod>]>([
  ['nothing but the module', 'module m', { module: 'm', moduleLine: 1, go: undefined, requires: [] }],
  ['a quoted module, at the end', 'go 1.20\nmodule "example.com/\\x61"', { module: 'example.com/a', moduleLine: 2 }],
  ['a module in a block', 'module (\n\n\texample.com/a\n)', { module: 'example.com/a', moduleLine: 3 }],
  [
    'characters written as bytes',
    'module m\ntool "\\303\\xa9\\u00e9\\U0001F600\\t\\"\\\\x41"',
    { tools: ['éé😀\t"\\x41'] }
  ],
  ['a byte order mark where it may stand', 'module m // \uFEFF\ntool "\uFEFFa"', { tools: ['\uFEFFa'] }],
  ['empty blocks', 'module m\nrequire ()\nrequire (\n)\nreplace ( ) // none', { requires: [], replaces: [] }],
  ['a deprecation on two lines', '// Deprecated: a\n// b\n//\n// c\nmodule m', { deprecated: 'a\nb' }],
  ['a deprecation behind a paragraph', '// a\n//\n// Deprecated:  b\nmodule m', { deprecated: 'b' }],
  ['a deprecation beside the module', 'module m // Deprecated: b', { deprecated: 'b' }],
  ['a deprecation above a block', '// Deprecated: b\nmodule (\n\tm\n)', { deprecated: 'b' }],
  ['a comment that stands apart', '// Deprecated: b\n\nmodule m', { deprecated: undefined }],
  ['a deprecation inside a line', '// not Deprecated: b\nmodule m', { deprecated: undefined }],
  ['an empty deprecation', '// Deprecated:\nmodule m', { deprecated: undefined }],
  ['what is said again', 'module m\ntool a\ntool a\nignore b\nignore b', { tools: ['a'], ignores: ['b'] }]
])('%s', (_, text, expected) => {
  for (const one of [text, `${text}\n`, text.replaceAll('\n', '\r\n'), `${text.replaceAll('\n', '\r\n')}\r\n`]) {
    expect(readMod(one)).toMatchObject(expected)
  }
})

test('a replacement or exclusion that is said again counts once', () => {
  const replace = 'replace a => ./a\n'
  const exclude = 'exclude a v1.0.0\n'
  const { replaces, excludes } = readMod(`module m\n${replace}${exclude}replace b => ./b\n${replace}${exclude}`)
  expect(replaces.map(({ path, line }) => [path, line])).toEqual([
    ['b', 4],
    ['a', 5]
  ])
  expect(excludes.map(({ line }) => line)).toEqual([3])
})
