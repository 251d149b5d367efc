import { describe, expect, test } from '@jest/globals'
import { bumpTexts } from './bump-memory.ts'

const at = 'example.com/harbor'
const never = 'v0.0.0-00010101000000-000000000000'

/** A go.mod of the module in a folder: what it requires of its siblings, replaced by their folders. */
function goMod(folder: string, requires: Readonly<Record<string, string>> = {}, suffix = ''): string {
  const lines = Object.entries(requires).map(([sibling, version]) => `\t${at}/${sibling} ${version}`)
  const up = folder.split('/').map(() => '..')
  const replaces = Object.keys(requires).map((sibling) => `\t${at}/${sibling} => ${[...up, sibling].join('/')}`)
  const blocks =
    lines.length === 0 ? '' : `\nrequire (\n${lines.join('\n')}\n)\n\nreplace (\n${replaces.join('\n')}\n)\n`
  return `module ${at}/${folder}${suffix}\n\ngo 1.25\n${blocks}`
}

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly changed: Readonly<Record<string, string>>
  readonly warnings?: readonly string[]
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

const odd = (version: string) => `// tools first
module ${at}/d // the last one

require ${at}/a ${version} // indirect
require (
  "${at}/b"   "${version}"   // pinned ${version}
  example.com/other ${version === 'v1.2.3' ? 'v1.2.2' : version}
)
replace ${at}/a v1.2.2 => ../a
replace ${at}/b => ../b
exclude ${at}/a v1.2.1
retract v1.2.2`

const cases: readonly Case[] = [
  {
    name: 'every go.mod that requires a sibling which its folder replaces',
    files: {
      'a/go.mod': goMod('a'),
      'b/go.mod': goMod('b', { a: 'v1.2.2' }),
      'c/d/go.mod': goMod('c/d', { a: 'v1.0.0', b: 'v1.2.2' })
    },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.2.3' }), 'c/d/go.mod': goMod('c/d', { a: 'v1.2.3', b: 'v1.2.3' }) }
  },
  {
    name: 'the versions alone: comments, quotes, replace, exclude, retract and what is of others stay',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': goMod('b'), 'd/go.mod': odd('v1.2.2') },
    changed: { 'd/go.mod': odd('v1.2.2').replace('a v1.2.2 // ind', 'a v1.2.3 // ind').replace('"v1.2.2"', '"v1.2.3"') }
  },
  {
    name: 'a go.mod with carriage returns',
    files: { 'a/go.mod': crlf(goMod('a')), 'b/go.mod': crlf(goMod('b', { a: 'v1.2.2' })) },
    changed: { 'b/go.mod': crlf(goMod('b', { a: 'v1.2.3' })) }
  },
  {
    name: 'the root, which requires a nested module, and the nested one, which requires the root',
    files: {
      'go.mod': `module ${at}\nrequire ${at}/api v1.2.2\nreplace ${at}/api => ./api\n`,
      'api/go.mod': `module ${at}/api\nrequire ${at} v1.2.2\nreplace ${at} => ../\n`
    },
    changed: {
      'go.mod': `module ${at}\nrequire ${at}/api v1.2.3\nreplace ${at}/api => ./api\n`,
      'api/go.mod': `module ${at}/api\nrequire ${at} v1.2.3\nreplace ${at} => ../\n`
    }
  },
  {
    name: 'pseudo-versions, and a sibling that nothing replaces but its pseudo-version is newer',
    files: {
      'a/go.mod': goMod('a'),
      'b/go.mod': `module ${at}/b\nrequire ${at}/a v1.2.3-0.20260101000000-0123456789ab\n`
    },
    changed: { 'b/go.mod': `module ${at}/b\nrequire ${at}/a v1.2.3\n` }
  },
  {
    name: 'no placeholder, unless it is asked for',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': goMod('b', { a: never }) },
    changed: {},
    warnings: [
      '"b/go.mod:6": a placeholder stands for the version of a sibling, and stays; set bump-placeholders to true'
    ]
  },
  {
    name: 'placeholders where they are asked for',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': goMod('b', { a: never }) },
    inputs: { 'bump-placeholders': 'true' },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.2.3' }) }
  },
  {
    name: 'no require of a module that is not released, but those of one that is not',
    files: {
      'a/go.mod': goMod('a'),
      'b/go.mod': goMod('b', { a: 'v1.2.2' }),
      'c/go.mod': goMod('c', { a: 'v1.2.2', b: 'v1.2.2' })
    },
    inputs: { exclude: 'b' },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.2.3' }), 'c/go.mod': goMod('c', { a: 'v1.2.3', b: 'v1.2.2' }) }
  },
  {
    name: 'no older version that others can have',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': `module ${at}/b\nrequire ${at}/a v1.0.0\n` },
    changed: {},
    warnings: ['"b/go.mod:2": an older version of a sibling is required that no folder replaces, and stays']
  },
  {
    name: 'an older version too, where all are meant',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': `module ${at}/b\nrequire ${at}/a v1.0.0\n` },
    inputs: { 'only-replaced': 'false' },
    changed: { 'b/go.mod': `module ${at}/b\nrequire ${at}/a v1.2.3\n` }
  },
  {
    name: 'nothing in testdata, vendor and folders that Go passes over',
    files: {
      'a/go.mod': goMod('a'),
      'b/testdata/go.mod': goMod('b/testdata', { a: 'v1.2.2' }),
      'vendor/x/go.mod': goMod('vendor/x', { a: 'v1.2.2' }),
      '_examples/go.mod': goMod('_examples', { a: 'v1.2.2' })
    },
    changed: {}
  },
  {
    name: 'the version of each set',
    files: {
      'versions.yaml': [
        'module-sets:',
        '  stable: {version: v1.5.0, modules: [example.com/harbor/a]}',
        '  beta: {version: v0.9.0-rc.1, modules: [example.com/harbor/b]}',
        'excluded-modules: [example.com/harbor/c]\n'
      ].join('\n'),
      'a/go.mod': goMod('a'),
      'b/go.mod': goMod('b', { a: 'v1.4.0' }),
      'c/go.mod': goMod('c', { a: 'v1.4.0', b: 'v0.8.0' })
    },
    inputs: { 'module-sets': 'versions.yaml' },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.5.0' }), 'c/go.mod': goMod('c', { a: 'v1.5.0', b: 'v0.9.0-rc.1' }) }
  },
  {
    name: 'a go.mod with vendored modules, which go will not believe any more',
    files: {
      'a/go.mod': goMod('a'),
      'b/go.mod': goMod('b', { a: 'v1.2.2' }),
      'b/vendor/modules.txt': `# ${at}/a v1.2.2 => ../a\n`,
      'c/go.mod': goMod('c', { a: 'v1.2.3' }),
      'c/vendor/modules.txt': `# ${at}/a v1.2.3 => ../a\n`
    },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.2.3' }) },
    warnings: ['"b/vendor/modules.txt" has the versions that "b/go.mod" had: run go mod vendor']
  },
  {
    name: 'a lower version where going back is meant',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': goMod('b', { a: 'v1.3.0' }) },
    inputs: { 'no-downgrade': 'false' },
    changed: { 'b/go.mod': goMod('b', { a: 'v1.2.3' }) }
  }
]

describe('a bump changes', () => {
  test.each(cases)('$name', async ({ files, inputs, changed, warnings = [] }) => {
    const version = inputs?.['module-sets'] === undefined ? '1.2.3' : undefined
    const bumped = await bumpTexts(files, version, inputs)
    expect(bumped.complaints).toEqual([])
    expect(bumped.changed).toEqual(changed)
    expect(bumped.warnings).toEqual(warnings.map((part) => expect.stringContaining(part)))
    const again = await bumpTexts({ ...files, ...changed }, version, inputs)
    expect(again.changed).toEqual({})
    expect(again.visited).toEqual(bumped.visited)
  })
})

const refused: readonly { name: string; files: Case['files']; inputs?: Case['inputs']; parts: readonly string[] }[] = [
  {
    name: 'a go.mod that Go cannot read, by its line',
    files: { 'a/go.mod': goMod('a'), 'b/go.mod': `${goMod('b')}\nrequire ${at}/a\n` },
    parts: ['b/go.mod:5: ']
  },
  {
    name: 'every version that would go down',
    files: {
      'a/go.mod': goMod('a'),
      'b/go.mod': goMod('b', { a: 'v1.3.0' }),
      'c/go.mod': goMod('c', { a: 'v1.2.4-rc.1' })
    },
    parts: ['b/go.mod:6: example.com/harbor/a: would go down from "v1.3.0" to "v1.2.3"', 'c/go.mod:6: ', 'no-downgrade']
  },
  {
    name: 'a version that does not fit the path of the sibling',
    files: {
      'a/go.mod': goMod('a', {}, '/v2'),
      'b/go.mod': `module ${at}/b\nrequire ${at}/a/v2 v2.0.0\nreplace ${at}/a/v2 => ../a\n`
    },
    inputs: { 'no-downgrade': 'false' },
    parts: ['b/go.mod:2: cannot require example.com/harbor/a/v2 at "v1.2.3", of another major version']
  }
]

describe('a bump refuses', () => {
  test.each(refused)('$name', async ({ files, inputs, parts }) => {
    const { complaints, changed } = await bumpTexts(files, '1.2.3', inputs)
    for (const part of parts) expect(complaints.join('\n')).toContain(part)
    expect(changed).toEqual({})
  })
})
