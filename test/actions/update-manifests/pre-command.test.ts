import { afterEach, describe, expect, test } from '@jest/globals'
import { readCommand } from '../../../actions/update-manifests/src/command.ts'
import { run } from './given.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

describe('a command is an argument list', () => {
  test.each([
    ['make helm-gen', ['make', 'helm-gen']],
    ['  make   helm-gen\n', ['make', 'helm-gen']],
    ['[make, "helm gen"]', ['make', 'helm gen']],
    ['- make\n- helm gen', ['make', 'helm gen']],
    ['', []]
  ])('%j', async (text, expected) => expect(await readCommand(text)).toEqual(expected))

  test.each(['make && rm x', 'make; rm', 'make $TARGET', 'make $(id)', 'make `id`', 'echo "a b"', 'a\nb', '[1]', '[]'])(
    'refused: %j',
    async (text) => {
      await expect(readCommand(text)).rejects.toThrow()
    }
  )
})

const generator = `const fs = require('node:fs')
fs.writeFileSync('dist/chart.yaml', 'kind: generated\\nversion: 0.0.0\\n')
fs.writeFileSync('dist/new.txt', 'new')
fs.writeFileSync('elsewhere.txt', 'not mine')
console.log('token ' + (process.env.INPUT_TOKEN ?? 'none'))
`

const texts = {
  'pre-command': 'node generate.cjs',
  'pre-command-paths': 'dist/**',
  edits: "- files: dist/chart.yaml\n  yaml: version\n  value: '{version}'"
}

let workspace: Workspace | undefined

afterEach(() => workspace?.close())

// proves S0.28, S0.49
test('what it makes within its paths is written with the edits on top; the rest of the workspace stays', async () => {
  workspace = openWorkspace({ 'generate.cjs': generator, 'dist/chart.yaml': 'kind: old\nversion: 9.9.9\n' })
  const env = { GITHUB_WORKSPACE: workspace.path }
  const dry = await run({ ...texts, 'dry-run': 'true', token: 'not-a-secret-1' }, env)
  expect(dry.outputs.outcome).toBe('planned')
  expect(dry.log).toContain('token none')
  expect(Object.keys(workspace.read())).toEqual(['dist/chart.yaml', 'generate.cjs'])
  const ran = await run(texts, env)
  expect(ran.outputs).toMatchObject({ outcome: 'done', files: '["dist/chart.yaml","dist/new.txt"]' })
  expect(ran.outputs.diff).toContain('+version: 1.2.3')
  expect(workspace.read()).toEqual({
    'dist/chart.yaml': 'kind: generated\nversion: 1.2.3\n',
    'dist/new.txt': 'new',
    'generate.cjs': generator
  })
  expect((await run(texts, env)).outputs.outcome).toBe('already-done')
})
