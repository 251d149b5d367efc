import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { order, type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

/** Puts a ref at the server. */
async function put(ref: string, object: string): Promise<void> {
  await stage.git('push', '--quiet', 'origin', `${object}:refs/${ref}`)
}

const all = Object.fromEntries(order.map((folder) => [`${folder}/v0.9.0`, '']))

test.each([
  ['below the tag of a module', 'src/ctrl/v0.9.0/x', 'git', 'tag "src/ctrl/v0.9.0"', ', or release another version'],
  ['above the tag of a module', 'src/ctrl', 'api', 'tag "src/ctrl/v0.9.0"', ''],
  ['below the release tag', 'v0.9.0/linux', 'git', 'tag "v0.9.0"', ', or release another version']
])('a tag %s is told before anything is created', async (_, blocking, via, place, remedy) => {
  await put(`tags/${blocking}`, stage.sha)
  const ran = await stage.run({ via, 'release-tag': '{tag}' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(ran.outputs.reason).toContain(`${place}: cannot be created: "${blocking}" is at the server, and git keeps no`)
  expect(ran.outputs.reason).toMatch(new RegExp(`delete "${blocking}" if nobody needs it${remedy}$`))
  expect(await stage.tags()).toEqual({ [blocking]: stage.sha })
})

test.each([
  ['tree', 'git', ['plan', 'tag', 'verify']],
  ['blob', 'api', ['tag']]
])('a tag that leads to a %s is in the way of tags by %s, and never moved', async (kind, via, modes) => {
  const object = await stage.git('rev-parse', kind === 'tree' ? 'HEAD^{tree}' : 'HEAD:src/ctrl/go.mod')
  await put('tags/src/ctrl/v0.9.0', object.trim())
  for (const mode of modes) {
    const ran = await stage.run({ via, mode })
    expect(ran.outputs.outcome).toBe(mode === 'plan' ? 'done' : 'refused')
    expect(ran.log).toContain(`tag "src/ctrl/v0.9.0": is at ${object.slice(0, 12)} already, and the module would be`)
    expect(ran.log).toContain('a tag is never moved: release v0.9.1')
  }
  expect(await stage.tags()).toEqual({ 'src/ctrl/v0.9.0': object.trim() })
})

describe.each(['git', 'api'])('by %s', (via) => {
  test('a tag of a tag, a branch of the same name, and a tag in other letters change nothing', async () => {
    await stage.git('tag', '-a', '-m', 'inner', 'inner', stage.sha)
    await stage.git('tag', '-a', '-m', 'outer', 'outer', 'inner')
    await put('tags/src/ctrl/v0.9.0', 'refs/tags/outer')
    await put('heads/src/adaptor/v0.9.0', stage.sha)
    await put('tags/SRC/webhook/v0.9.0', stage.sha)
    const ran = await stage.run({ via })
    expect(ran.outputs.outcome).toBe('done')
    const wanted = Object.fromEntries([...Object.keys(all), 'SRC/webhook/v0.9.0'].map((tag) => [tag, stage.sha]))
    expect(await stage.tags()).toEqual(wanted)
  })
})

test('a release tag that would be the folder of a module’s tag is told before anything is created', async () => {
  const prefix = 'src/ctrl/v0.9.0/v'
  const ran = await stage.run({ 'release-tag': `${prefix}{version}`, 'tag-prefix': `v,${prefix}` })
  expect(ran.outputs.outcome).toBe('refused')
  expect(ran.outputs.reason).toContain(
    `tag "${prefix}0.9.0": cannot be created: "src/ctrl/v0.9.0" belongs to this release`
  )
  expect(await stage.tags()).toEqual({})
})

test.each([
  ['an option', '--upload-pack=x'],
  ['a workflow command', 'main\n::error::x'],
  ['a pattern', 'm*'],
  ['a revision', 'main^{tree}'],
  ['a ref that is none of a branch', 'refs/pull/1/head']
])('%s is no branch', async (_, sha) => {
  const ran = await stage.run({ sha })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(ran.log).toContain('sha: is neither a full SHA nor a branch at the server')
  expect(ran.log).not.toMatch(/^::error::x/m)
})

test('whoever pushes one tag at a commit of no branch is not followed unseen, and with require-branch not at all', async () => {
  const tree = await stage.git('rev-parse', 'HEAD^{tree}')
  const own = await stage.git('commit-tree', '-m', 'Own', '-p', 'HEAD', tree.trim())
  await put('tags/src/ctrl/v0.9.0', own.trim())
  const strict = await stage.run({ sha: 'main', 'require-branch': 'main' })
  expect(strict.outputs.outcome).toBe('refused')
  expect(strict.outputs.reason).toContain(`commit ${own.slice(0, 12)} is on none of 1 branches`)
  const ran = await stage.run({ sha: 'main' })
  expect(ran.outputs).toMatchObject({ outcome: 'done', sha: own.trim() })
  expect(ran.log).toContain(
    `::warning::sha: the release goes to ${own.slice(0, 12)}, where "src/ctrl/v0.9.0" is, and not to ${stage.sha.slice(0, 12)}`
  )
  expect((await stage.run({ sha: 'main' })).log).not.toContain('::warning::')
})
