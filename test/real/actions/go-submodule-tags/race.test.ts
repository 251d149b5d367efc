import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { order, type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'
import { apiOf } from '../../../rehearsal/world/rules/api.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

const all = (version: string, commit: string) =>
  Object.fromEntries(order.map((folder) => [`${folder}/${version}`, commit]).sort())

/** What creates tags: one effect of the API, or of a push. */
const creating = (via: string) => ({ kind: 'create-ref', via: via === 'git' ? 'git push' : /updateRefs/ })

/** Does something while the tags of a run are on their way, once. */
function meanwhile(via: string, run: () => Promise<unknown>): void {
  stage.world.arm({ effect: creating(via), harm: 'run', when: 'before', run: async () => void (await run()) })
}

/** Creates a ref behind everybody's back: the server is busy with a push. */
const create = (tag: string, commit: string) =>
  stage.git('--git-dir', stage.world.state.repositories.byName.get('acme/harbor')?.path ?? '', 'tag', tag, commit)

describe.each(['git', 'api'])('by %s', (via) => {
  test('a ruleset that keeps one tag of five from being created: none lands, and all do when it is gone', async () => {
    const call = apiOf(stage)
    const ruleset = {
      name: 'The adaptor is frozen',
      target: 'tag',
      enforcement: 'active',
      conditions: { ref_name: { include: ['refs/tags/src/adaptor/*'], exclude: [] } },
      rules: [{ type: 'creation' }]
    }
    const { body } = await call('POST', '/repos/acme/harbor/rulesets', ruleset)
    const ran = await stage.run({ via })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    // By git GitHub says which one it is.
    expect(ran.outputs.reason).toContain(via === 'git' ? 'tag "src/adaptor/v0.9.0": a rule' : '"src/adaptor/v0.9.0"')
    expect(ran.outputs.reason).toContain('Cannot create ref due to creations being restricted.')
    expect(ran.outputs.reason).toContain('none of the 5 tags was created')
    expect(await stage.tags()).toEqual({})
    await call('DELETE', `/repos/acme/harbor/rulesets/${body.id}`)
    expect((await stage.run({ via })).outputs.outcome).toBe('done')
    expect(await stage.tags()).toEqual(all('v0.9.0', stage.sha))
  })

  test('a tag at another commit that comes while the tags are on their way: none lands, and it is not moved', async () => {
    const other = await stage.push('Go on', { 'README.md': 'more\n' })
    meanwhile(via, () => create('src/ctrl/v0.9.0', other))
    const ran = await stage.run({ via })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain('tag "src/ctrl/v0.9.0": somebody else has created it meanwhile, at another')
    expect(await stage.tags()).toEqual({ 'src/ctrl/v0.9.0': other })
  })

  test('another run of the same release that was faster: both are done, at one commit', async () => {
    let other: Awaited<ReturnType<Stage['run']>> | undefined
    // By the API, so that it need not wait for the push that it overtakes.
    const here = via === 'git' ? /git-receive-pack$/ : /graphql$/
    stage.world.arm({
      request: { method: 'POST', path: here },
      harm: 'run',
      when: 'before',
      run: async () => {
        other = await stage.run({ via })
      }
    })
    const ran = await stage.run({ via })
    expect([ran.outputs.outcome, other?.outputs.outcome]).toEqual(['done', 'done'])
    expect(await stage.tags()).toEqual(all('v0.9.0', stage.sha))
    const created = stage.world.journal
      .filter(({ kind }) => kind === 'create-ref')
      .filter(({ target }) => / refs\/tags/.test(target))
    expect(created).toHaveLength(5)
  })

  test('main goes on while the tags are on their way: they are where it was', async () => {
    let head = ''
    stage.world.arm({
      request: { method: 'POST', path: via === 'git' ? /git-receive-pack$/ : /graphql$/ },
      harm: 'run',
      when: 'before',
      run: async () => {
        head = await stage.push('Go on', { 'README.md': 'more\n' })
      }
    })
    const ran = await stage.run({ via, sha: 'main' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', sha: stage.sha })
    expect(head).toMatch(/^[0-9a-f]{40}$/)
    expect(await stage.tags()).toEqual(all('v0.9.0', stage.sha))
  })

  test('an answer that is lost: everything is there, and the run says so', async () => {
    stage.world.arm({ effect: creating(via), harm: 'lose-reply' })
    const ran = await stage.run({ via })
    expect(ran).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
    expect(await stage.tags()).toEqual(all('v0.9.0', stage.sha))
  })
})

// proves S3.19
test('a branch is looked up at the server: a clone that is behind does not count', async () => {
  const clone = `${stage.folder}/clone`
  await stage.git('clone', '--quiet', stage.remote('acme/harbor'), clone)
  const head = await stage.push('Go on', { 'README.md': 'more\n' })
  const ran = await stage.run({ sha: 'main' }, { GITHUB_WORKSPACE: clone })
  expect(ran.outputs).toMatchObject({ outcome: 'done', sha: head })
  expect(await stage.tags()).toEqual(all('v0.9.0', head))
})

test('a tag that somebody deletes at once is missed when it is read back', async () => {
  const path = stage.world.state.repositories.byName.get('acme/harbor')?.path ?? ''
  stage.world.arm({
    effect: { kind: 'create-ref', target: /src\/wrapper/ },
    harm: 'run',
    when: 'after',
    run: async () => void (await stage.git('--git-dir', path, 'tag', '--delete', 'src/ctrl/v0.9.0'))
  })
  const ran = await stage.run()
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(ran.outputs.reason).toContain('src/ctrl/v0.9.0 is gone again')
})
