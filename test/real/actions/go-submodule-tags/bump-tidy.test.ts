import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runBundle } from '../../../actions/run-bundle.ts'

const at = 'example.com/harbor'
const replace = (name: string) => `replace ${at}/${name} => ../${name}\n`

/**
 * `b` uses `a` and has a require of `d` that nothing needs; `c` takes `a` from where the world gets it, which has no v1.2.3 yet.
 */
const files: Readonly<Record<string, string>> = {
  'a/go.mod': `module ${at}/a\n\ngo 1.21\n`,
  'a/a.go': 'package a\n\nconst Name = "a"\n',
  'b/go.mod': `module ${at}/b\n\ngo 1.21\n\nrequire ${at}/a v1.2.2\n\nrequire ${at}/d v1.2.2\n\n${replace('a')}${replace('d')}`,
  'b/b.go': `package b\n\nimport "${at}/a"\n\nconst Name = a.Name\n`,
  'c/go.mod': `module ${at}/c\n\ngo 1.21\n\nrequire ${at}/a v1.2.3-0.20260101000000-0123456789ab\n`,
  'c/c.go': `package c\n\nimport "${at}/a"\n\nconst Name = a.Name\n`,
  'd/go.mod': `module ${at}/d\n\ngo 1.21\n`,
  'd/d.go': 'package d\n'
}

let workspace: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-tidy-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
})

afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(workspace, path), 'utf8')
const run = (texts: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  runBundle('go-submodule-tags', { mode: 'bump', tidy: 'true', ...texts }, { GITHUB_WORKSPACE: workspace, ...env })

describe('tidy', () => {
  // proves S2.18
  test('sees the bumped files, works where folders replace siblings, and says where it does not', async () => {
    const ran = await run({})
    expect(ran.outputs).toMatchObject({ outcome: 'done', files: '["b/go.mod","c/go.mod"]' })
    const change = (file: string, old: string) => ({ file, place: `${at}/a`, old, new: 'v1.2.3' })
    const changes = [change('c/go.mod', 'v1.2.3-0.20260101000000-0123456789ab'), change('b/go.mod', 'v1.2.2')]
    expect(JSON.parse(ran.outputs.changes ?? '')).toEqual(changes)
    expect(ran.log).toContain(`b/go.mod:5: ${at}/a: v1.2.2 -> v1.2.3`)
    expect(read('b/go.mod')).toBe(
      `module ${at}/b\n\ngo 1.21\n\nrequire ${at}/a v1.2.3\n\n${replace('a')}\n${replace('d')}`
    )
    expect(read('c/go.mod')).toBe(`module ${at}/c\n\ngo 1.21\n\nrequire ${at}/a v1.2.3\n`)
    expect(ran.log).toContain(`no go mod tidy in "c": it needs "${at}/a@v1.2.3", which has no tag yet`)
    expect((await run({})).outputs).toMatchObject({ outcome: 'already-done', changed: 'false' })
  })

  test('a dry run tidies a copy and leaves the workspace as it is', async () => {
    const ran = await run({ 'dry-run': 'true' })
    expect(ran.outputs).toMatchObject({ outcome: 'planned', files: '["b/go.mod","c/go.mod"]' })
    expect(ran.outputs.diff).toContain(`-require ${at}/d v1.2.2`)
    for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text)
  })

  test('a module that go cannot tidy ends the run with the words of go, and nothing is written', async () => {
    writeFileSync(join(workspace, 'a/a.go'), 'package a\n\nimport "example.com/harbor/a/none"\n')
    const ran = await run({}, { GOPROXY: 'off' })
    expect(ran.outputs.outcome).toBe('failed')
    expect(ran.outputs.reason).toContain('example.com/harbor/a imports | example.com/harbor/a/none')
    for (const path of ['b/go.mod', 'c/go.mod']) expect(read(path)).toBe(files[path])
  })
})
