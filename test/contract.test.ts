import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readMetadata } from '../scripts/action-metadata.ts'
import { listActions } from '../scripts/actions.ts'
import { writeTables } from '../scripts/readme-tables.ts'
import { runBundle } from './bundle.ts'
import { defaultsIn } from './contract/defaults.ts'
import { metadataProblems } from './contract/metadata.ts'
import { schemaProblems } from './contract/schema.ts'

const root = process.cwd()
const actions = listActions(root)

function read(...path: string[]): string {
  return readFileSync(join(root, ...path), 'utf8')
}

/** The outputs that the frame sets besides those of the plan. */
function frameOutputs(inputs: object): string[] {
  return ['outcome', 'reason', ...('dry-run' in inputs ? ['plan', 'plan-hash'] : [])]
}

test('every folder in actions/ is an action', () => {
  expect(readdirSync(join(root, 'actions')).filter((name) => !actions.includes(name))).toEqual([])
})

function holdsFor(name: string): void {
  const content = read('actions', name, 'action.yml')
  const metadata = readMetadata(root, name)

  test("satisfies GitHub's schema", () => {
    expect(schemaProblems(content)).toEqual([])
  })

  test('satisfies our own rules', () => {
    expect(metadataProblems(name, content)).toEqual([])
  })

  test('has its bundle', () => {
    expect(existsSync(join(root, 'actions', name, metadata.runs.main ?? ''))).toBe(true)
  })

  test('has the inputs that its code reads', async () => {
    const { inputs } = await import(join(root, 'actions', name, 'src', 'inputs.ts'))
    expect(Object.keys(metadata.inputs).sort()).toEqual(Object.keys(inputs).sort())
  })

  test('has the outputs that its code can set', async () => {
    const { inputs } = await import(join(root, 'actions', name, 'src', 'inputs.ts'))
    const { outputs } = await import(join(root, 'actions', name, 'src', 'plan.ts'))
    const expected = new Set<string>([...outputs, ...frameOutputs(inputs)])
    expect(Object.keys(metadata.outputs).sort()).toEqual([...expected].sort())
  })

  test('has its defaults in action.yml only', () => {
    const sources = readdirSync(join(root, 'actions', name, 'src')).filter((file) => file.endsWith('.ts'))
    expect(sources.filter((file) => defaultsIn(read('actions', name, 'src', file)) > 0)).toEqual([])
  })

  test('has fresh tables in its README', () => {
    const readme = read('actions', name, 'README.md')
    expect(writeTables(readme, metadata)).toBe(readme)
  })

  test('refuses a misspelt input and names the right one', () => {
    const input = Object.keys(metadata.inputs)[0] ?? ''
    const misspelt = `${input}${input.slice(-1)}`
    const run = runBundle(name, { inputs: { [misspelt]: 'x' } })
    expect(run.status).toBe(1)
    expect(run.log).toContain(`did you mean ${input}?`)
    expect(run.outputs.outcome).toBe('refused')
  })
}

for (const name of actions) describe(name, () => holdsFor(name))

const good = `name: A
description: Does something
inputs:
  version: { description: The version, default: '1' }
outputs:
  tag: { description: The tag }
runs: { using: node24, main: ../../dist/a/index.js }
branding: { icon: tag, color: blue }
`

/** Each turns a good action.yml into a bad one. */
const faults: [name: string, from: string, to: string, judge: 'schema' | 'own', problem: string][] = [
  ['an unknown key at the top', 'name: A', 'name: A\nfoo: 1', 'schema', 'foo'],
  ['an unknown runtime', 'node24', 'node99', 'schema', 'node99'],
  ['an unknown icon', 'icon: tag', 'icon: coffee', 'schema', 'coffee'],
  ['an unknown colour', 'color: blue', 'color: pink', 'schema', 'pink'],
  ['no description', 'description: Does something\n', '', 'schema', 'description'],
  ['a misspelt key of an input', 'default:', 'defalt:', 'own', 'unknown key defalt'],
  ['an input without description', 'description: The version, ', '', 'own', 'input version: no description'],
  ['an output without description', '{ description: The tag }', '{}', 'own', 'output tag: no description'],
  ['an unknown key of an output', 'The tag }', 'The tag, value: x }', 'own', 'unknown key value'],
  ['an old runtime', 'node24', 'node20', 'own', 'not node24'],
  ['another bundle', 'dist/a/', 'dist/b/', 'own', 'main is'],
  ['no branding', 'branding: { icon: tag, color: blue }', '', 'own', 'branding'],
  [
    'a required input with a default',
    "default: '1'",
    "default: '1', required: true",
    'own',
    'is required and has a default'
  ],
  ['a default that is no text', "default: '1'", 'default: 1', 'own', 'quote the default'],
  ['a name in another case', 'version:', 'tagPrefix:', 'own', 'kebab-case']
]

describe('the judges', () => {
  test('let a good action.yml pass', () => {
    expect([...schemaProblems(good), ...metadataProblems('a', good)]).toEqual([])
  })

  test.each(faults)('see %s', (_, from, to, judge, problem) => {
    const bad = good.replace(from, to)
    expect(bad).not.toBe(good)
    const problems = judge === 'schema' ? schemaProblems(bad) : metadataProblems('a', bad)
    expect(problems.join('\n')).toContain(problem)
  })

  const sources: [source: string, defaults: number][] = [
    ["const x = inputs.version || 'v1'", 1],
    ["const x = inputs['tag-prefix'] ?? ['v']", 1],
    ["const { version = 'v1' } = inputs", 1],
    ["const parse = (raw) => raw || 'v1'", 1],
    ["const x = inputs.version || ''", 0],
    ['const x = inputs.policy ?? {}', 0],
    ['if (inputs.a || inputs.b) go()', 0],
    ["const x = facts.tag ?? 'none'", 0]
  ]
  test.each(sources)('find in `%s` %d defaults of inputs', (source, count) => {
    expect(defaultsIn(source)).toBe(count)
  })
})
