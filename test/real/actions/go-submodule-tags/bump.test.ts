import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { modulesAt, type Stage, startStage } from '../../../actions/go-submodule-tags/bump-staged.ts'

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
  test('a go.mod that cannot be read is refused by its line, and no other is written', async () => {
    writeFileSync(join(stage.work, 'api/go.mod'), 'module example.com/harbor/api\nrequire\n')
    const ran = await stage.run({})
    writeFileSync(join(stage.work, 'api/go.mod'), modulesAt('')['api/go.mod'] ?? '')
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.outputs.reason).toContain('api/go.mod:2: ')
    expect(onDisk()).toEqual(modulesAt('v1.2.2'))
  })

  test('where nothing requires a sibling there is nothing to do', async () => {
    const ran = await stage.run({ exclude: 'api, agent' })
    expect(ran.outputs).toMatchObject({ outcome: 'nothing-to-do', changed: 'false' })
    expect(ran.outputs.reason).toContain('no go.mod requires a module of this release')
  })
})

describe('by a commit', () => {
  test.each(['api', 'git'])('made with %s, on what the branch has now', async (how) => {
    const branch = `by-${how}`
    await stage.push('main', { [`notes-${how}.md`]: how }, how === 'api' ? 30 : 40)
    await stage.git('push', '--quiet', stage.remote('acme/harbor'), `HEAD:refs/heads/${branch}`)
    const ran = await stage.run({ delivery: 'commit', branch, 'commit-with': how })
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'commit-sha': await head(branch) })
    expect(await atBranch(branch, Object.keys(modulesAt('')))).toEqual(modulesAt('v1.2.3'))
    expect((await stage.git('log', '-1', '--format=%s', 'FETCH_HEAD')).trim()).toBe('Bump Go modules to v1.2.3')
    const again = await stage.run({ delivery: 'commit', branch, 'commit-with': how })
    expect(again.outputs).toMatchObject({ outcome: 'already-done', changed: 'false' })
  })
})
