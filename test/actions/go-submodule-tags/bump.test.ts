import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runBundle } from '../run-bundle.ts'
import { goMod, modulesAt, type Stage, startStage } from './bump-staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

const head = async (branch: string) => (await stage.world.refs('acme/harbor')).get(`refs/heads/${branch}`)
const atBranch = async (branch: string, paths: readonly string[]) =>
  Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await stage.show(branch, path)] as const)))
const onDisk = () => {
  const paths = Object.keys(modulesAt(''))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(stage.work, path), 'utf8')]))
}

describe('in the workspace', () => {
  test('a dry run says what it would set and writes nothing', async () => {
    const ran = await stage.run({ 'dry-run': 'true' })
    expect(ran.outputs).toMatchObject({ outcome: 'planned', changed: 'true', reason: '2 files changed' })
    expect(ran.log).toContain('agent/go.mod:4: example.com/harbor/api: v1.2.2 -> v1.2.3')
    expect(ran.log).toContain('would write agent/go.mod and server/go.mod')
    expect(onDisk()).toEqual(modulesAt('v1.2.2'))
  })

  test('the versions are set, told in every output, and taken back by update-manifests with the record', async () => {
    const ran = await stage.run({})
    expect(ran.outputs).toMatchObject({ outcome: 'done', files: '["agent/go.mod","server/go.mod"]' })
    expect(onDisk()).toEqual(modulesAt('v1.2.3'))
    expect(JSON.parse(ran.outputs.changes ?? '')).toHaveLength(3)
    expect(ran.outputs.diff).toContain('-require example.com/harbor/api v1.2.2 // keep')
    expect((await stage.run({})).outputs).toMatchObject({ outcome: 'already-done', changed: 'false' })
    const record = ran.outputs.record ?? ''
    const restored = await runBundle('update-manifests', { mode: 'restore', record }, { GITHUB_WORKSPACE: stage.work })
    expect(restored.outputs.outcome).toBe('done')
    expect(onDisk()).toEqual(modulesAt('v1.2.2'))
  })
})

describe('by a pull request', () => {
  const texts = { delivery: 'pull-request', branch: 'bump/{version}', labels: 'release' }

  test('the modules of the base branch are bumped, with the table of changes', async () => {
    const ran = await stage.run(texts)
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'pull-request-operation': 'created' })
    expect(await atBranch('bump/1.2.3', Object.keys(modulesAt('')))).toEqual(modulesAt('v1.2.3'))
    const [pull] = (await (await stage.get('/repos/acme/harbor/pulls')).json()) as { title: string; body: string }[]
    expect(pull?.title).toBe('Bump Go modules to v1.2.3')
    expect(pull?.body).toContain('example.com/harbor/agent')
    expect(await head('main')).not.toBe(ran.outputs['pull-request-head-sha'])
  })

  test('a second run leaves it alone', async () => {
    const before = stage.world.journal.length
    expect((await stage.run(texts)).outputs).toMatchObject({
      outcome: 'already-done',
      'pull-request-operation': 'none'
    })
    expect(stage.world.journal.slice(before)).toEqual([])
  })

  test('a module that the base has got since is in the next one', async () => {
    await stage.push('main', { 'tool/go.mod': goMod('tool', ['api'], 'v1.2.2') }, 20)
    const ran = await stage.run(texts)
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'pull-request-operation': 'updated' })
    expect(await stage.show('bump/1.2.3', 'tool/go.mod')).toBe(goMod('tool', ['api'], 'v1.2.3'))
  })
})
