import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { goMod, order, type Stage, startStage } from './staged.ts'

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
