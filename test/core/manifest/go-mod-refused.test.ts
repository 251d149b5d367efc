import { expect, test } from '@jest/globals'
import { readGoMod } from '#core/manifest/go-mod'

/** Lines behind a module line, the line of the fault, and parts of what is said of it and to do. */
const refusals: [name: string, text: string, line: number, problem: string, remedy: string][] = [
  ['an unknown directive', 'use ./a', 2, 'has the directive "use", which Go does not know', 'one of module, go,'],
  ['a name of JavaScript', 'constructor a', 2, 'has the directive "constructor"', 'use one of'],
  ['an unknown block', '\nuse (\n./a\n)', 3, 'has a block of "use"', 'use one of'],
  ['words before a block', 'require a (\nv1.0.0\n)', 2, 'has a block of "require a"', 'use one of'],
  ['a block of go', 'go (\n1.20\n)', 2, 'has a block of go', 'write go and its version on one line'],
  ['a block without an end', 'require (\na v1.0.0\n', 2, 'opens a block without an end', 'close it with )'],
  ['words behind a block', 'require (\n) a', 3, 'has "a" behind a block\'s )', 'begin a new line'],
  ['another module', 'module a', 2, 'has module a second time', 'keep one'],
  ['another go', 'go 1.20\ngo 1.20', 3, 'has go a second time', 'keep one'],
  ['another toolchain', 'toolchain default\ntoolchain default', 3, 'has toolchain a second time', 'keep one'],
  ['no version of Go', 'go v1.20', 2, 'has "v1.20" in place of a version of Go', '1.24.0'],
  ['a version of Go with zeros', 'go 1.020', 2, 'has "1.020"', '1.24.0'],
  ['no toolchain', 'toolchain 1.20', 2, 'has "1.20" in place of a toolchain', 'go1.24.2, or default'],
  ['a word more', 'go 1.20 1.21', 2, 'has "go" without the words it needs, or with more', 'write go 1.24.0'],
  ['a setting without a value', 'godebug a', 2, 'has "godebug" without', 'write godebug panicnil=1'],
  ['a setting in quotes', 'godebug "a=b"', 2, 'has "godebug" without', 'write godebug panicnil=1'],
  ['no version', 'require a', 2, 'has "require" without', 'write require example.com/module v1.2.3'],
  ['a branch', 'require a master', 2, 'has "master" in place of a version', 'such as v1.2.3'],
  ['a version with zeros', 'exclude a v1.02.3', 2, 'has "v1.02.3" in place of a version', 'such as v1.2.3'],
  ['another major version', 'require x.y/a v2.0.0', 2, 'has "x.y/a" at v2.0.0, of another', 'name x.y/a/v2, or'],
  ['a major version before', 'require x.y/a/v2 v1.0.0', 2, 'has "x.y/a/v2" at v1.0.0', 'name x.y/a, or'],
  ['a major version of gopkg.in', 'require gopkg.in/a.v2 v3.0.0', 2, 'at v3.0.0', 'name gopkg.in/a.v3, or'],
  ['a path that ends in v1', 'require x.y/a/v1 v1.0.0', 2, 'the module path "x.y/a/v1"', 'end it in /v2'],
  ['gopkg.in without a version', 'require gopkg.in/a v1.0.0', 2, 'the module path "gopkg.in/a"', 'end a path of'],
  ['a raw string', 'require `a` v1.0.0', 2, 'has quotes or an escape in "`a`"', 'without quotes, or between double'],
  ['quotes inside', "tool a'b", 2, 'has quotes or an escape in "a\'b"', 'without quotes'],
  ['an escape that is none', 'tool "\\41"', 2, 'has quotes or an escape in "\\"\\41\\""', 'without a backslash'],
  ['an escape beyond Unicode', 'tool "\\ud800"', 2, 'has quotes or an escape', 'without a backslash'],
  ['bytes that are not UTF-8', 'tool "\\xff"', 2, 'has quotes or an escape', 'without a backslash'],
  ['a string without an end', 'tool "a\ntool b"', 2, 'has the string "\\"a" without an end', 'close it with "'],
  ['a string that ends escaped', 'tool "a\\"', 2, 'without an end', 'close it with "'],
  ['a comment of C', 'tool a/* b */', 2, 'has a comment with /*', 'write comments with //'],
  ['a blank of another kind', 'tool\u00a0a', 2, 'has the character', 'remove it'],
  ['a byte order mark inside', 'tool \uFEFFa', 2, 'has the character', 'remove it'],
  ['no arrow', 'replace a ../a', 2, 'has "replace" without', 'replace example.com/a => ../a'],
  ['no target', 'replace a =>', 2, 'has "replace" without', 'replace example.com/a => ../a'],
  ['a target too much', 'replace a => b v1.0.0 c', 2, 'has "replace" without', 'replace example.com/a => ../a'],
  ['a target without a version', 'replace a => b', 2, 'replaces by "b", which is neither', 'begin a folder with ./'],
  ['a version behind an at sign', 'replace a => b@v1.0.0', 2, 'replaces by "b@v1.0.0"', 'put a blank and a version'],
  ['a folder at a version', 'replace a => ./b v1.0.0', 2, 'replaces by the folder "./b" at', 'leave out the version'],
  ['a folder of Windows', 'replace a => .\\b', 2, 'replaces by ".\\b", a path of Windows', 'write the path with /'],
  ['a replaced major version', 'replace a v2.0.0 => ./b', 2, 'has "a" at v2.0.0, of another', 'name a/v2, or'],
  ['a target of another major version', 'replace a => x.y/b v2.0.0', 2, 'has "x.y/b" at v2.0.0', 'name x.y/b/v2, or'],
  ['two replacements', 'replace a => ./b\nreplace a => ./c', 3, 'replaces "a" a second time', 'keep one of the two'],
  ['nothing retracted', 'retract', 2, 'has "retract" without', 'write retract v1.2.3'],
  ['a range without an end', 'retract [v1.0.0, v1.1.0', 2, 'has a range of versions that is not', 'v1.2.3, v1.2.9]'],
  ['more behind a range', 'retract [v1.0.0, v1.1.0] v2.0.0', 2, 'has a range of versions that', 'v1.2.3, v1.2.9]'],
  ['a range of one', 'retract [v1.0.0]', 2, 'has a range of versions that is not', 'v1.2.3, v1.2.9]'],
  [
    'another version retracted',
    'retract v2.0.0',
    2,
    'retracts v2.0.0, which is of another',
    'in the go.mod of its own'
  ],
  ['another end', 'retract [v1.0.0, v2.0.0]', 2, 'retracts v2.0.0, which is of another', 'in the go.mod of its own'],
  ['two tools', 'tool a b', 2, 'has "tool" without', 'write tool example.com/module/command'],
  ['a tool with a comma', 'ignore a,b', 2, 'has "ignore" without', 'write ignore ./folder']
]

test.each(refusals)('%s', (_, lines, line, problem, remedy) => {
  for (const text of [`module m\n${lines}`, `module m\r\n${lines.replaceAll('\n', '\r\n')}\r\n`]) {
    const reading = readGoMod(text)
    expect(reading).toMatchObject({ ok: false, line })
    expect(reading).toHaveProperty('problem', expect.stringContaining(problem))
    expect(reading).toHaveProperty('remedy', expect.stringContaining(remedy))
  }
})

test.each([
  ['nothing', '', 1, 'names no module'],
  ['no module', '// a\n\ngo 1.20\n', 1, 'names no module'],
  ['a byte order mark', '\uFEFFmodule m\n', 1, 'begins with a byte order mark, which Go does not read'],
  ['a reserved name', 'go 1.20\nmodule go', 2, 'has the module path "go", which is a name that Go keeps'],
  ['an empty path', 'module ""', 1, 'which is empty between two slashes or at an end'],
  ['an empty part', 'module "a//b"', 1, 'is empty between'],
  ['a dash', 'module -a/b', 1, 'begins with a dash'],
  ['a foreign character', 'module a/é', 1, 'has the character "é"'],
  ['a dot at the end', 'module a/b./c', 1, 'has the part "b.", which ends in a dot'],
  ['a device', 'module a/Con.b', 1, 'has the part "Con.b", which Windows keeps'],
  ['a short name', 'module a/b~1.c', 1, 'has the part "b~1.c", which looks like a short name']
])('as a module: %s', (_, text, line, problem) => {
  expect(readGoMod(text)).toMatchObject({ ok: false, line, problem: expect.stringContaining(problem) })
})
