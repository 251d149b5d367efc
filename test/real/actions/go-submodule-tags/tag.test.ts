import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { goMod, order, type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
beforeEach(() => stage.again())
afterAll(() => stage.close())

describe.each(['git', 'api'])('tags are created by %s', (via) => {
  test('lightweight on request', async () => {
    const ran = await stage.run({ via, lightweight: 'true' })
    expect(ran.outputs.outcome).toBe('done')
    expect(await stage.show('src/ctrl/v0.9.0')).toMatch(/^tree /)
  })

  test('those that are missing, where some are there already and bind the commit', async () => {
    await stage.git('tag', 'src/providers/v0.9.0', stage.sha)
    await stage.git('push', '--quiet', 'origin', 'src/providers/v0.9.0')
    await stage.push('Go on', { 'README.md': 'more\n' })
    const ran = await stage.run({ via, sha: 'main' })
    expect(ran.log).toContain('bind the release to')
    expect(ran.outputs).toMatchObject({ outcome: 'done', sha: stage.sha })
    expect(ran.modules.map(({ status }) => status)).toEqual(['existing', 'created', 'created', 'created', 'created'])
    expect(Object.values(await stage.tags())).toEqual(order.map(() => stage.sha))
  })

  test('the release tag last and alone', async () => {
    const ran = await stage.run({ via, 'release-tag': '{tag}', message: 'Release {tag} of {folder}' })
    expect(ran.outputs.outcome).toBe('done')
    const created = stage.world.journal.filter(({ kind }) => kind === 'create-ref').map(({ target }) => target)
    expect(created.at(-1)).toContain('refs/tags/v0.9.0')
    expect(JSON.parse(ran.outputs.tags ?? '').at(-1)).toEqual({
      module: '',
      dir: '.',
      tag: 'v0.9.0',
      sha: stage.sha,
      status: 'created'
    })
    expect(await stage.show('v0.9.0')).toContain('Release v0.9.0 of .')
  })
})

test('the commit of a tag that started the run is the one, whatever main is', async () => {
  await stage.git('tag', 'v0.9.0', stage.sha)
  await stage.git('push', '--quiet', 'origin', 'v0.9.0')
  const head = await stage.push('Go on', { 'README.md': 'more\n' })
  const ran = await stage.run({ version: 'refs/tags/v0.9.0' }, { GITHUB_REF: 'refs/tags/v0.9.0', GITHUB_SHA: head })
  expect(ran.outputs).toMatchObject({ outcome: 'done', sha: stage.sha })
})

test('with events: all no push has more than three tags', async () => {
  const ran = await stage.run({ events: 'all' })
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log.match(/create \d tags? at/g)).toEqual(['create 3 tags at', 'create 2 tags at'])
})

test('mode plan tells of everything and refuses nothing', async () => {
  await stage.push('Require an old one', {
    'src/ctrl/go.mod':
      'module github.com/acme/harbor/src/ctrl\n\ngo 1.22\n\nrequire github.com/acme/harbor/src/providers v0.0.0\n'
  })
  const ran = await stage.run({ mode: 'plan', sha: 'main' })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } })
  expect(ran.log).toContain('1. github.com/acme/harbor/src/providers in src/providers: src/providers/v0.9.0 (new)')
  expect(JSON.parse(ran.outputs.findings ?? '')).toMatchObject([{ level: 'error', place: 'src/ctrl/go.mod:5' }])
  expect(ran.outputs.reason).toContain('1 finding in the way')
  expect(await stage.tags()).toEqual({})
})

test('mode verify holds once all tags are there, and writes nothing', async () => {
  const early = await stage.run({ mode: 'verify' })
  expect(early).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(early.log).toContain('tag "src/wrapper/v0.9.0": is not at the server')
  await stage.run()
  const before = stage.world.journal.length
  const late = await stage.run({ mode: 'verify' })
  expect(late).toMatchObject({ exitCode: 0, outputs: { reason: `5 tags at ${stage.sha.slice(0, 12)}` } })
  expect(stage.world.journal.length).toBe(before)
})

test('what is wrong with modules that are tagged is told, and a rerun has nothing to refuse', async () => {
  const sha = await stage.push('Require an old one', {
    'src/ctrl/go.mod': goMod(
      'ctrl',
      { providers: 'v0.8.0' },
      '\nreplace github.com/acme/harbor/src/providers => ../providers\n'
    )
  })
  for (const folder of order) await stage.git('tag', `${folder}/v0.9.0`, sha)
  await stage.git('push', '--quiet', 'origin', '--tags')
  const ran = await stage.run({ sha })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { outcome: 'already-done' } })
  expect(ran.log).toContain('at "v0.8.0", and its tag is v0.9.0')
})

test.each([
  ['the release tag', { 'release-tag': '{tag}' }, 1],
  ['each tag', { events: 'all' }, 1],
  ['nothing', {}, 0]
])('the token of the job starts no workflows where they wait for %s', async (_name, texts, warnings) => {
  const token = stage.world.issueToken({
    login: 'github-actions[bot]',
    repositories: ['acme/harbor'],
    permissions: { contents: 'write' },
    kind: 'job'
  })
  const ran = await stage.run({ token, ...texts })
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log.match(/whose tags start no workflows/g) ?? []).toHaveLength(warnings)
})
