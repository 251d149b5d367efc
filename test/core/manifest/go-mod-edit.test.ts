import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type GoMod, readGoMod, setRequires } from '#core/manifest/go-mod'
import { goModFile } from './go-mod-files.ts'
import { readMod } from './go-mod-read.ts'
import { nextVersions } from './go-mod-versions.ts'

/** Sets versions in a text that Go reads. */
function set(text: string, versions: Readonly<Record<string, string>>): string {
  return setRequires(text, readMod(text), new Map(Object.entries(versions)))
}

const release = { 'x.y/a': 'v1.10.0-rc.1', 'x.y/b/v2': 'v2.1.0' }

test.each([
  ['on a line', 'require x.y/a v1.2.3 // indirect', 'require x.y/a v1.10.0-rc.1 // indirect'],
  [
    'in blocks',
    'require (\n\tx.y/a v1.2.3//c\n\tx.y/b/v2 v2.0.0\n)',
    'require (\n\tx.y/a v1.10.0-rc.1//c\n\tx.y/b/v2 v2.1.0\n)'
  ],
  ['required twice', 'require x.y/a v1\nrequire x.y/a v1.2', 'require x.y/a v1.10.0-rc.1\nrequire x.y/a v1.10.0-rc.1'],
  ['a placeholder', 'require x.y/a v0.0.0-00010101000000-000000000000', 'require x.y/a v1.10.0-rc.1'],
  ['in quotes', 'require "x.y/\\x61"\t"v1.\\x30.0"', 'require "x.y/\\x61"\t"v1.10.0-rc.1"'],
  ['with odd blanks', '\t require\rx.y/a \tv1.2.3\t \r', '\t require\rx.y/a \tv1.10.0-rc.1\t \r'],
  ['with build metadata', 'require x.y/a v1.0.0+meta', 'require x.y/a v1.10.0-rc.1'],
  ['the same version', 'require x.y/b/v2 v2.1.0', 'require x.y/b/v2 v2.1.0'],
  ['other modules', 'require x.y/ab v1.2.3\nrequire y/x.y/a v1.2.3', 'require x.y/ab v1.2.3\nrequire y/x.y/a v1.2.3'],
  [
    'comments',
    '// require x.y/a v1.2.3\nrequire ( // x.y/a v1.2.3\n)',
    '// require x.y/a v1.2.3\nrequire ( // x.y/a v1.2.3\n)'
  ],
  [
    'no other directive',
    'replace x.y/a v1.2.3 => ../a\nexclude x.y/a v1.2.3\nretract v1.2.3',
    'replace x.y/a v1.2.3 => ../a\nexclude x.y/a v1.2.3\nretract v1.2.3'
  ],
  ['characters of two units before', 'tool 😀\nrequire x.y/a v1.2.3', 'tool 😀\nrequire x.y/a v1.10.0-rc.1']
])('sets versions: %s', (_, lines, expected) => {
  for (const end of ['', '\n', '\r\n// the end']) {
    expect(set(`module m\r\n${lines}${end}`, release)).toBe(`module m\r\n${expected}${end}`)
  }
})

test.each([
  ['x.y/a', 'v2.0.0', 'of another major version; require x.y/a/v2'],
  ['x.y/a', '1.3.0', 'cannot require x.y/a at "1.3.0"; give a Go version such as v1.2.3'],
  ['x.y/a', 'v1.3', 'give a Go version'],
  ['x.y/a', 'v1.3.0+meta', 'give a Go version'],
  ['x.y/a', 'v1.3.0\n', 'give a Go version'],
  ['x.y/b/v2', 'v3.0.0', 'require a path that ends in 3']
])('does not set %s to %j', (path, version, fault) => {
  expect(() => set('module m\nrequire x.y/a v1.2.3\nrequire x.y/b/v2 v2.0.0\n', { [path]: version })).toThrow(fault)
})

/** A text in pieces: all that stands around the versions. */
function around(text: string, { requires }: GoMod): string[] {
  const starts = [0, ...requires.map(({ versionEnd }) => versionEnd)]
  return starts.map((start, index) => text.slice(start, requires[index]?.versionStart))
}

test('in any file only the bytes of versions change, and the versions are those', () => {
  let changed = 0
  fc.assert(
    fc.property(goModFile, (text) => {
      const before = readGoMod(text)
      if (!before.ok) return
      const versions = nextVersions(before.mod)
      const edited = setRequires(text, before.mod, versions)
      const after = readMod(edited)
      const wanted = before.mod.requires.map((one) => ({ ...one, version: versions.get(one.path) ?? one.version }))
      const spans = (mod: GoMod) => mod.requires.map(({ versionStart, versionEnd, ...rest }) => rest)
      expect(spans(after)).toEqual(spans({ ...before.mod, requires: wanted }))
      expect({ ...after, requires: [] }).toEqual({ ...before.mod, requires: [] })
      expect(around(edited, after)).toEqual(around(text, before.mod))
      if (edited !== text) changed += 1
    }),
    { numRuns: 500 }
  )
  expect(changed).toBeGreaterThan(100)
})
