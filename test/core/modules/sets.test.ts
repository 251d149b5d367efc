import { describe, expect, test } from '@jest/globals'
import { assignVersions } from '#core/modules/assign'
import { readModuleSets } from '#core/modules/sets'
import { formatVersion } from '#core/version/semver'
import { moduleIn } from './repository.ts'

async function read(...lines: readonly string[]) {
  const reading = await readModuleSets(`${lines.join('\n')}\n`, 'versions.yaml')
  if (!reading.ok) return reading.complaints.map(({ place, problem }) => `${place} ${problem}`)
  const { sets, excluded } = reading.sets
  const shown = sets.map(({ name, version, modules }) => {
    return `${name} ${formatVersion(version)}: ${modules.map(({ path, line }) => `${path}@${line}`).join(' ')}`
  })
  return [...shown, ...excluded.map(({ path, line }) => `never: ${path}@${line}`)]
}

const set = ['module-sets:', '  stable:', '    version: v1.2.0', '    modules:', '      - x.io/a', '      - x.io/b']

test.each<[string, readonly string[], readonly string[]]>([
  ['one set', set, ['stable 1.2.0: x.io/a@5 x.io/b@6']],
  [
    'sets with their own versions, and modules that are never released',
    [...set, '  beta:', '    version: "v0.1.0-rc.1"', '    modules: [x.io/c]', 'excluded-modules:', '  - x.io/d'],
    ['stable 1.2.0: x.io/a@5 x.io/b@6', 'beta 0.1.0-rc.1: x.io/c@9', 'never: x.io/d@11']
  ],
  ['keys in any mixture of cases', ['Module-Sets: {S: {VERSION: v1.0.0, Modules: [x.io/a]}}'], ['S 1.0.0: x.io/a@1']],
  [
    'a text with commas for a list',
    ['module-sets: {s: {version: v1.0.0, modules: "x.io/a,x.io/b"}}'],
    ['s 1.0.0: x.io/a@1 x.io/b@1']
  ],
  ['a set without modules', ['module-sets:', '  s:', '    version: v1.0.0', '    modules:'], ['s 1.0.0: ']],
  [
    'keys that it does not know, and version-refs, are passed over',
    [...set, 'modules:', '  x.io/a:', '    version-refs: [./v.go]', 'later: {}', 'excluded-modules:'],
    ['stable 1.2.0: x.io/a@5 x.io/b@6']
  ],
  [
    'a version and a list by an anchor',
    ['x: &v v1.0.0', 'y: &m [x.io/a]', 'module-sets: {s: {version: *v, modules: *m}}'],
    ['s 1.0.0: x.io/a@2']
  ]
])('reads %s', async (_, lines, expected) => expect(await read(...lines)).toEqual(expected))

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [''], ['versions.yaml is empty']],
  ['no mapping', ['- a'], ['versions.yaml:1 is no mapping']],
  ['no sets', ['excluded-modules: []'], ['versions.yaml:1 has no module-sets']],
  ['what is no YAML', ['a: [', 'b'], [expect.stringMatching(/^versions\.yaml:\d is not YAML/) as unknown as string]],
  [
    'a version that is none',
    ['module-sets:', '  s:', '    version: v1.2'],
    ['versions.yaml:3 the version of the set "s": "v1.2" is short for a version, and Go takes no tag of that form']
  ],
  [
    'no version, and build metadata',
    ['module-sets:', '  s: {modules: []}', '  t:', '    version: v1.0.0+x'],
    [
      'versions.yaml:2 the version of the set "s": there is none',
      'versions.yaml:4 the version of the set "t": "v1.0.0+x" has build metadata, and Go makes a pseudo-version of a tag with a plus sign'
    ]
  ],
  [
    'a module in two sets, twice in one, and excluded as well',
    [
      ...set,
      '      - x.io/a',
      '  beta:',
      '    version: v0.1.0',
      '    modules: [x.io/b, x.io/c]',
      'excluded-modules: [x.io/c]'
    ],
    [
      'versions.yaml:7 the set "stable" has the module "x.io/a", which is in the set "stable"',
      'versions.yaml:10 the set "beta" has the module "x.io/b", which is in the set "stable"',
      'versions.yaml:10 the set "beta" has the module "x.io/c", which is excluded'
    ]
  ],
  ['a key twice', [...set, '  Stable: {version: v1.3.0}'], ['versions.yaml:7 has the key "Stable" twice']],
  [
    'a set that is a text',
    ['module-sets: {s: v1.0.0}'],
    ['versions.yaml:1 has no mapping there', 'versions.yaml:1 the version of the set "s": there is none']
  ],
  [
    'modules that are a mapping',
    ['module-sets: {s: {version: v1.0.0, modules: {a: b}}}'],
    ['versions.yaml:1 has a collection there']
  ]
])('refuses %s', async (_, lines, expected) => expect(await read(...lines)).toEqual(expected))

describe('the versions of modules', () => {
  const file = [...set, '      - x.io/gone', 'excluded-modules:', '  - x.io/tools', '  - x.io/nowhere', ''].join('\n')
  test('each has that of its set; one without a set and one without a go.mod are named', async () => {
    const reading = await readModuleSets(file, 'versions.yaml')
    if (!reading.ok) throw new Error('the file is good')
    const modules = ['a', 'b', 'tools', 'new'].map((folder) => moduleIn(folder, `x.io/${folder}`))
    const { versions, complaints } = assignVersions(modules, reading.sets)
    const [version] = [versions.get('x.io/a')]
    expect([version?.set, version && formatVersion(version.version)]).toEqual(['stable', '1.2.0'])
    expect(versions.has('x.io/tools')).toBe(false)
    expect(complaints.map(({ place, problem }) => `${place} ${problem}`)).toEqual([
      'new/go.mod:1 the module "x.io/new" is in no set of versions.yaml',
      'versions.yaml:7 the set "stable" has the module "x.io/gone", of which the repository has no go.mod that counts'
    ])
  })
})
