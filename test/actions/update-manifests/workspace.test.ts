import { execFileSync } from 'node:child_process'
import { chmodSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { run } from './given.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let workspace: Workspace

afterEach(() => workspace.close())

const chart = 'apiVersion: v2\r\nversion: 1.2.2  # keep\r\nappVersion: "1.2"'
const edits = "- files: chart/Chart.yaml\n  yaml: version\n  value: '{version}'"

const go = (texts: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  run({ edits, ...texts }, { GITHUB_WORKSPACE: workspace.path, ...env })

describe('in the workspace', () => {
  // proves S0.50
  test("only the value's bytes change, and the mode stays", async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    chmodSync(join(workspace.path, 'chart/Chart.yaml'), 0o755)
    const ran = await go({})
    expect(ran.log).toContain('chart/Chart.yaml:2: version: 1.2.2 -> 1.2.3')
    expect(workspace.read()).toEqual({ 'chart/Chart.yaml': chart.replace('1.2.2', '1.2.3') })
    expect(statSync(join(workspace.path, 'chart/Chart.yaml')).mode & 0o777).toBe(0o755)
    expect(JSON.parse(ran.outputs.changes ?? '')).toEqual([
      { file: 'chart/Chart.yaml', place: 'version', old: '1.2.2', new: '1.2.3' }
    ])
    expect(ran.outputs.diff).toContain('-version: 1.2.2  # keep\r\n+version: 1.2.3  # keep')
    expect(ran.summary).toContain('1.2.3')
  })

  test('a dry run shows the same and writes nothing; the agreed plan is then carried out, and no other', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const dry = await go({ 'dry-run': 'true' })
    expect(dry.log).toContain('would write chart/Chart.yaml')
    expect(workspace.read()).toEqual({ 'chart/Chart.yaml': chart })
    const other = await go({ 'expect-plan': dry.outputs['plan-hash'] ?? '', version: 'v1.2.9' })
    expect(other.outputs.outcome).toBe('refused')
    const agreed = await go({ 'expect-plan': dry.outputs['plan-hash'] ?? '' })
    expect(agreed.outputs.outcome).toBe('done')
    const again = await go({ 'expect-plan': dry.outputs['plan-hash'] ?? '' })
    expect(again.outputs.outcome).toBe('already-done')
  })

  // proves S0.4
  test('a prerelease is passed over, with the reason', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const ran = await go({ edits: `${edits}\n  when: stable`, version: 'v1.3.0-rc.1' })
    expect(ran.outputs).toMatchObject({
      outcome: 'nothing-to-do',
      changed: 'false',
      reason: '1.3.0-rc.1 is a prerelease, and the only edit is for stable releases only (when: stable)'
    })
  })

  // proves S2.7
  test('assert names every place that does not hold, and writes nothing', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const wrong = await go({ mode: 'assert' })
    expect(wrong.outputs.reason).toContain(
      'chart/Chart.yaml:2: version (edits[0]): has "1.2.2", and should have "1.2.3"'
    )
    expect((await go({ mode: 'assert', version: 'v1.2.2' })).outputs.outcome).toBe('done')
    expect(workspace.read()).toEqual({ 'chart/Chart.yaml': chart })
  })

  test('restore refuses what somebody has changed since', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const { record = '' } = (await go({})).outputs
    workspace.write({ 'chart/Chart.yaml': chart.replace('1.2.2', '1.2.7') })
    const ran = await run({ mode: 'restore', record }, { GITHUB_WORKSPACE: workspace.path })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('chart/Chart.yaml:2')
  })

  test('a symbolic link is refused, and nothing is written beside it', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    symlinkSync('/etc/hostname', join(workspace.path, 'chart/values.yaml'))
    const ran = await go({ edits: edits.replace('Chart.yaml', '*.yaml') })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('chart/values.yaml: is a symbolic link')
    expect(workspace.read()['chart/Chart.yaml']).toBe(chart)
  })

  test('a record of hundreds of places still fits into an input', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `charts/component-${index}/Chart.yaml`)
    const files = Object.fromEntries(names.map((name) => [name, chart]))
    workspace = openWorkspace(files)
    const many = edits.replace('chart/', 'charts/*/')
    const { record = '' } = (await go({ edits: many })).outputs
    expect(record).toMatch(/^gzip:/)
    expect(record.length).toBeLessThan(120_000)
    const ran = await run({ mode: 'restore', record }, { GITHUB_WORKSPACE: workspace.path })
    expect(ran.outputs).toMatchObject({ outcome: 'done', reason: '400 files restored' })
    expect(workspace.read()).toEqual(Object.fromEntries(Object.entries(files).sort()))
    const damaged = await run({ mode: 'restore', record: 'gzip:AAAA' }, { GITHUB_WORKSPACE: workspace.path })
    expect(damaged.outputs.reason).toContain('record: is packed and cannot be unpacked')
  })

  test.each(['edit', 'assert'])('an optional place that is nowhere is nothing to do, in mode %s', async (mode) => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const ran = await go({ mode, edits: edits.replace('yaml: version', 'yaml: versions\n  optional: true') })
    expect(ran.outputs).toMatchObject({ outcome: 'nothing-to-do', changed: 'false' })
  })

  test('a record of nothing restores nothing, and says so', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const { record = '' } = (await go({ edits: `${edits}\n  when: stable`, version: 'v2.0.0-rc.1' })).outputs
    const ran = await run({ mode: 'restore', record }, { GITHUB_WORKSPACE: workspace.path })
    expect(ran.outputs).toMatchObject({ outcome: 'nothing-to-do', reason: 'the record holds no change' })
  })

  test('a tag that is no version is no mistake where nothing asks for one', async () => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    const ran = await go({ edits: edits.replaceAll('{version}', '1.2.3'), version: 'refs/tags/nightly' })
    expect(ran.outputs.outcome).toBe('done')
  })

  test.each([
    { 'edits-file': 'pipe', edits: '' },
    { mode: 'restore', record: 'pipe', edits: '' }
  ])('a pipe is not waited for: %j', async (texts) => {
    workspace = openWorkspace({ 'chart/Chart.yaml': chart })
    execFileSync('mkfifo', [join(workspace.path, 'pipe')])
    const ran = await go(texts)
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('"pipe"')
  })
})
