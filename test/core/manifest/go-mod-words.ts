import fc from 'fast-check'

/** Paths of modules with versions that Go takes at them, and other spellings of the same. */
const modules = fc.constantFrom(
  ['example.com/a', 'v1.2.3'],
  ['example.com/a', 'v0.0.0-00010101000000-000000000000'],
  ['example.com/a', 'v1.2'],
  ['example.com/a', 'v2.0.0+incompatible'],
  ['example.com/b', 'v1.2.3-rc.1+meta'],
  ['"example.com/b"', '"v1.0.0"'],
  ['"example.com/\\x62"', '"v1.\\060.\\u0030"'],
  ['example.com/a/v2', 'v2.9007199254740993.0'],
  ['example.com/a/v10', 'v10'],
  ['gopkg.in/yaml.v3', 'v3.0.1'],
  ['gopkg.in/check.v1', 'v0.0.0-20161208181325-20d25e280405'],
  ['gopkg.in/x.v2-unstable', 'v2.0.0'],
  ['plain', 'v0.1.0'],
  ['example.com/é', 'v0.1.0'],
  ['""', 'v1']
)

/** What Go refuses in the place of a path and a version. */
const refused = fc.constantFrom(
  ['example.com/a', 'v2.0.0'],
  ['example.com/a/v1', 'v1.0.0'],
  ['example.com/a/v2.1', 'v2.1.0'],
  ['example.com/a/v2', 'v1.0.0'],
  ['gopkg.in/yaml', 'v1.0.0'],
  ['gopkg.in/yaml.v01', 'v1.0.0'],
  ['`example.com/a`', 'v1.0.0'],
  ["'example.com/a'", 'v1.0.0'],
  ['"example.com/\\q"', 'v1.0.0'],
  ['"example.com/\\41"', 'v1.0.0'],
  ['"example.com/\\400"', 'v1.0.0'],
  ['"example.com/\\ud800"', 'v1.0.0'],
  ['example.com/a', 'master'],
  ['example.com/a', 'v01.0.0'],
  ['example.com/a', '1.0.0'],
  ['example.com/a', 'v1.0.0', 'v1.0.1'],
  ['example.com/a'],
  ['example.com/a', '(']
)

/** The words behind a directive. */
export type Words = readonly string[]
const pair = fc.oneof({ weight: 60, arbitrary: modules }, { weight: 1, arbitrary: refused }) as fc.Arbitrary<Words>
const version = fc.constantFrom('v1.0.0', 'v1.2', 'v0.2.0-rc.1', '"v1.3.0"', 'v1.0.0+x', 'v2.0.0+incompatible')
const range = fc.tuple(version, version).map(([low, high]): Words => ['[', low, ',', high, ']'])
const strange = (...words: Words[]) => fc.constantFrom(...words)

const folders = fc.constantFrom('./a', '../a', '"../with blank"', '/a', 'C:/a', '.', '..')
const replace = fc
  .tuple(
    pair,
    fc.boolean(),
    fc.oneof(
      folders.map((folder): Words => [folder]),
      pair
    )
  )
  .map(([[path = '', ...rest], all, target]): Words => [path, ...(all ? [] : rest), '=>', ...target])

/** The words behind each directive that may come more than once. */
export const directives: Readonly<Record<string, fc.Arbitrary<Words>>> = {
  require: pair,
  exclude: pair,
  replace,
  retract: fc.oneof(
    { weight: 20, arbitrary: version.map((one): Words => [one]) },
    { weight: 20, arbitrary: range },
    strange(['[', 'v1', ']'], ['v1', 'v2'], ['v2.0.0'], ['[', 'v1.0.0', ',', '"v3.0.0"', ']'], ['master'])
  ),
  tool: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom<Words[]>(['example.com/a/tool'], ['"b/tool"'], ['c//x']) },
    strange(['a', 'b'])
  ),
  ignore: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom<Words[]>(['./a'], ['"b c"'], ['"x,"']) },
    strange(['a', 'b'], ['x,'])
  ),
  godebug: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom<Words[]>(['default=go1.21'], ['panicnil=1'], ['a==']) },
    strange(['a'])
  )
}
