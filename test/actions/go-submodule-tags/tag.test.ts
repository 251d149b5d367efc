import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { order, type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

const tagged = (version: string) => order.map((folder) => `${folder}/${version}`)

describe.each(['git', 'api'])('tags are created by %s', (via) => {
  // proves S1.17, S2.11, S2.21, S2.23, S2.33
  test('for every module, annotated, at the commit of the event; a rerun finds them, also when main has moved on', async () => {
    const ran = await stage.run({ via })
    expect(ran.log).toContain(' * [new tag]         src/providers/v0.9.0 -> src/providers/v0.9.0')
    expect(ran.outputs).toMatchObject({ outcome: 'done', sha: stage.sha })
    expect(ran.modules.map(({ dir, status }) => [dir, status])).toEqual(order.map((dir) => [dir, 'created']))
    expect(JSON.parse(ran.outputs.groups ?? '')).toEqual(order.map((dir) => [dir]))
    const there = await stage.tags()
    expect(there).toEqual(Object.fromEntries(tagged('v0.9.0').map((tag) => [tag, stage.sha])))
    expect(await stage.show('src/ctrl/v0.9.0')).toMatch(
      /\ntype commit\ntag src\/ctrl\/v0\.9\.0\ntagger .*\n\nRelease src\/ctrl\/v0\.9\.0\n?$/
    )
    await stage.push('Go on', { 'README.md': 'more\n' })
    const rerun = await stage.run({ via, sha: 'main' })
    expect(rerun.outputs).toMatchObject({ outcome: 'already-done', sha: stage.sha })
    expect(rerun.modules.map(({ status }) => status)).toEqual(order.map(() => 'existing'))
    expect(await stage.tags()).toEqual(there)
  })
})

// proves S2.20, S2.22
test('a dry run tells people what to do by hand, and warns them; what it prints creates the same tags', async () => {
  const ran = await stage.run({ 'dry-run': 'true', 'release-tag': '{tag}' })
  expect(ran.outputs.outcome).toBe('planned')
  for (const text of [ran.log, ran.summary]) {
    expect(text).toContain('IMPORTANT: a tag that has been pushed can never be moved.')
    expect(text).toContain(`src/providers/v0.9.0 ${stage.sha}`)
    expect(text).toContain('git push --atomic origin refs/tags/src/providers/v0.9.0 refs/tags/src/ctrl/v0.9.0')
  }
  expect(ran.outputs.commands?.split('\n').at(-1)).toBe('git push origin refs/tags/v0.9.0')
  expect(await stage.tags()).toEqual({})
  for (const command of ran.outputs.commands?.split('\n') ?? []) {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    expect(words[0]).toBe('git')
    await stage.git(...words.slice(1))
  }
  const after = await stage.run({ 'release-tag': '{tag}' })
  expect(after.outputs.outcome).toBe('already-done')
})
