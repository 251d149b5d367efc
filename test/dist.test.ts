import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { listActions } from '../scripts/actions.ts'
import { node24Variable } from '../scripts/tools/node24.ts'
import { runBundle } from './bundle.ts'

const root = process.cwd()
const node24 = process.env[node24Variable] ?? ''

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true }) as string[]
  return entries.map((entry) => join(folder, entry)).filter((path) => statSync(path).isFile())
}

test('dist holds a bundle for every action, the mark of CommonJS and nothing else', () => {
  expect(readdirSync(join(root, 'dist')).sort()).toEqual([...listActions(root), 'package.json'].sort())
  expect(JSON.parse(readFileSync(join(root, 'dist', 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' })
})

for (const name of listActions(root)) {
  describe(name, () => {
    const files = filesIn(join(root, 'dist', name))

    test.each([
      ['Node 24', node24],
      ['the current Node', process.execPath]
    ])('refuses a bad input under %s', (_, node) => {
      expect(node).not.toBe('')
      const run = runBundle(name, { node, inputs: { 'no-such-input': 'x' } })
      expect(run.log).toContain('no-such-input')
      expect(run.status).toBe(1)
      expect(run.outputs.outcome).toBe('refused')
    })

    test('names the licences of what it bundles', () => {
      expect(files.map((file) => file.slice(root.length + 1))).toContain(join('dist', name, 'licenses.txt'))
    })

    test('knows no path of the machine that built it', () => {
      const folders = [root, join(root, '..', 'node_modules'), process.env.HOME].filter(
        (folder) => folder && folder.length > 5
      )
      const telling = files.filter((file) => {
        const text = readFileSync(file, 'utf8')
        return folders.some((folder) => text.includes(`${folder}/`)) || text.includes('file:///')
      })
      expect(telling).toEqual([])
    })
  })
}
