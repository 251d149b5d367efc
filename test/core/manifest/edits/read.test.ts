import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { allKeys, kindNames, kinds, lockKeys, scopeKeys } from '#core/manifest/edits/keys'
import { readEdits } from '#core/manifest/edits/read'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../docs/edits.schema.json'), 'utf8'))
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)

const yaml = '- files: a.yaml\n  yaml: version\n  value: 1.10\n'

const accepted: [string, string][] = [
  ['a key path', yaml],
  ['a version that looks like a number', '- {files: [a, b/**], yaml: a, value: 1.10}'],
  [
    'every key of the scope',
    `${yaml}  exclude: c\n  expect: 2\n  optional: true\n  when: stable\n  unless-value: [latest, 1]\n  document: 1`
  ],
  ['an image', '- {files: k, kustomize-image: app, new-tag: "1", new-name: x, digest: "sha256:0", document: 0}'],
  ['JSON', '- {files: a.json, json: a.b, value: x}'],
  ['a setter', '- {files: "**", setter: "flux-system:app:tag", value: "{tag}"}'],
  ['a text', '- {files: docs/**, text: v1.0.0, value: v1.1.0}'],
  ['a pattern', '- {files: docs/**, regex: "a(?<version>b)", value: ""}'],
  ['a module', '- {files: "*/go.mod", go-require: example.com/m, value: v1.0.0}'],
  ['a lock', '- {files: Chart.lock, chart-lock: {versions: {a: 1.0.0}, generated: now}}'],
  ['a list used twice', '- {files: &f [a, b], yaml: a, value: b}\n- {files: *f, yaml: b, value: b}']
]

const refused: [string, string, string][] = [
  ['nothing', '', 'edits: is empty, not a list'],
  ['an empty list', '[]', 'edits: is an empty list'],
  ['a mapping', 'files: a', 'edits: is a mapping, not a list'],
  ['an item that is a text', '- a', 'edits[0] (line 1): is a text'],
  ['no files', '- {yaml: a, value: b}', 'edits[0].files (line 1): names no file'],
  ['an empty list of files', '- {files: [], yaml: a, value: b}', 'names no file'],
  ['files as a mapping', '- {files: {a: b}, yaml: a, value: b}', 'edits[0].files (line 1): is a mapping'],
  ['a list in files', '- {files: [[a]], yaml: a, value: b}', 'has a list among its items'],
  ['no kind', '- {files: a, value: b}', 'has no kind of edit'],
  ['a misspelt kind', '- {files: a, yml: a, value: b}', 'has no kind of edit; yml may mean yaml'],
  ['two kinds', '- {files: a, yaml: a, json: a, value: b}', 'more than one kind of edit: yaml, json'],
  ['two kinds, one whole', '- {files: a, yaml: a, kustomize-image: a, value: b}', 'more than one kind of edit'],
  ['no value', '- {files: a, yaml: a}', 'edits[0].value (line 1): is not there'],
  ['a value that is nothing', '- files: a\n  yaml: a\n  value:', 'edits[0].value (line 3): is empty'],
  ['a value that is a list', '- {files: a, yaml: a, value: [b]}', 'edits[0].value (line 1): is a list'],
  [
    'an unknown key',
    `${yaml}  valeu: b`,
    'edits[0].valeu (line 4): is not known; the nearest key that is known is value'
  ],
  ['a key of another kind', `${yaml}  new-tag: b`, 'edits[0].new-tag (line 4): is not known'],
  ['a document in text', '- {files: a, text: a, value: b, document: 0}', 'edits[0].document (line 1): is not known'],
  [
    'a value of an image',
    '- {files: a, kustomize-image: a, value: b, new-tag: b}',
    'edits[0].value (line 1): is not known'
  ],
  ['an image without change', '- {files: a, kustomize-image: a}', 'changes nothing; give new-tag, new-name or digest'],
  ['an empty path', '- {files: a, yaml: "", value: b}', 'edits[0].yaml (line 1): is empty'],
  ['expect below nothing', `${yaml}  expect: -1`, 'edits[0].expect (line 4): is "-1"; give a whole number'],
  ['expect as a word', `${yaml}  expect: one`, 'is "one"'],
  ['optional as a word', `${yaml}  optional: maybe`, 'is "maybe"; give true or false'],
  ['an unknown time', `${yaml}  when: stabel`, 'is "stabel"; give one of stable, prerelease, always'],
  ['a lock that is a text', '- {files: a, chart-lock: b}', 'edits[0].chart-lock (line 1): is a text'],
  [
    'a lock without versions',
    '- {files: a, chart-lock: {generated: b}}',
    'edits[0].chart-lock.versions (line 1): is not there'
  ],
  [
    'an unknown key in a lock',
    '- {files: a, chart-lock: {versions: {}, genrated: b}}',
    'nearest key that is known is generated'
  ]
]

/** Refused by the reader for what a schema cannot say. */
const beyond: [string, string, string][] = [
  ['no YAML', '- [', 'is not YAML'],
  ['a key twice', '- {files: a, files: b, yaml: a, value: b}', 'has the key "files" twice, on lines 1 and 1'],
  ['two documents', `${yaml}---\n${yaml}`, 'has more than one document'],
  ['an alias of itself', '- &a [*a]', 'inside what it names'],
  ['a bomb of aliases', bomb(), 'aliases that stand for more than 100000 values'],
  ['brackets without end', '['.repeat(5000), 'nested deeper than 64 levels'],
  ['a path out of the workspace', '- {files: ../a, yaml: a, value: b}', 'has . or .. as a folder'],
  ['an absolute path', '- {files: /etc/passwd, yaml: a, value: b}', 'leads out of the workspace'],
  ['a workflow', '- {files: .github/workflows/ci.yml, yaml: a, value: b}', 'decides what git or a workflow runs'],
  ['the prototype', '- {files: a, yaml: __proto__.a, value: b}', 'names __proto__, which is never edited'],
  ['a filter', '- {files: a, yaml: "$..[?(@.a)]", value: b}', 'cannot be read from character 1 on']
]

function bomb(): string {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index, all) => {
    const inside = index === 0 ? 'x' : `*${all[index - 1]}`
    return `${name}: &${name} [${Array(10).fill(inside).join(', ')}]`
  })
  return levels.join('\n')
}

const say = async (text: string) =>
  (await readEdits(text)).complaints.map(({ place, problem, remedy }) => `${place}: ${problem}; ${remedy}`).join('\n')

describe('the schema and the reader agree', () => {
  test.each(accepted)('on %s', async (_, text) => {
    expect(await say(text)).toBe('')
    expect([validate(parse(text)), validate.errors]).toEqual([true, null])
  })

  test.each(refused)('in refusing %s', async (_, text, message) => {
    expect(await say(text)).toContain(message)
    expect(validate(parse(text))).toBe(false)
  })

  test('on the keys', () => {
    expect(Object.keys(schema.items.properties).sort()).toEqual([...allKeys].sort())
    expect(schema.items.oneOf.map(({ required }: { required: string[] }) => required[0])).toEqual(kindNames)
    expect(Object.keys(schema.items.properties['chart-lock'].properties)).toEqual(Object.keys(lockKeys))
  })

  test.each(kindNames)('on which keys go with %s', async (kind) => {
    const own = kind === 'chart-lock' ? { versions: {} } : 'a'
    const needed = kind === 'kustomize-image' ? { 'new-tag': 'a' } : kind === 'chart-lock' ? {} : { value: 'a' }
    for (const key of allKeys.filter((one) => !(kindNames as string[]).includes(one))) {
      const shape = { ...scopeKeys, ...kinds[kind].keys }[key] ?? 'text'
      const sample = { number: 1, flag: true, when: 'stable' }[shape as string] ?? 'a'
      const edit = { files: 'a', [kind]: own, ...needed, [key]: sample }
      expect([key, validate([edit])]).toEqual([key, (await say(JSON.stringify([edit]))) === ''])
    }
  })
})

test.each(beyond)('refused beyond the schema: %s', async (_, text, message) => {
  expect(await say(text)).toContain(message)
})

test('every complaint comes at once, and then no edit', async () => {
  const { edits, complaints } = await readEdits(
    '- {files: a, yaml: a}\n- {yaml: a, valu: b}\n- {files: a, yaml: a, value: b}'
  )
  expect(edits).toEqual([])
  expect(complaints.map(({ place }) => place)).toEqual([
    'edits[0].value (line 1)',
    'edits[1].files (line 2)',
    'edits[1].valu (line 2)',
    'edits[1].value (line 2)'
  ])
})

test('what is read is what was written', async () => {
  const { edits } = await readEdits(`${yaml}- {files: l, chart-lock: {versions: {a: 1.0, b: 0x1}}, when: prerelease}`)
  expect(edits).toEqual([
    expect.objectContaining({
      name: 'edits[0]',
      kind: 'yaml',
      at: 'version',
      value: '1.10',
      files: ['a.yaml'],
      when: 'always'
    }),
    expect.objectContaining({
      kind: 'chart-lock',
      versions: new Map([
        ['a', '1.0'],
        ['b', '0x1']
      ]),
      when: 'prerelease'
    })
  ])
})
