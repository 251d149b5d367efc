import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { enterThread } from '#rehearsal/world/issues/issue'
import type { Pull } from '#rehearsal/world/pulls/pull'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { observeNotes } from '../../../actions/publish-release/src/notes-observe.ts'
import { tagOf } from '../../core/notes/tag.ts'
import { runnerFor } from '../../core/runner.ts'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { writeFiles } from '../helm-oci-push/staged.ts'
import { file, inputsFor } from './notes-given.ts'

let fixture: Fixture
let workspace = ''
const commits: Record<string, string> = {}

const log = (version: string) => `# Log\n\n## ${version}\n\n- it\n`

beforeAll(async () => {
  fixture = await startFixture()
  const { world, work, git } = fixture
  const repository = findRepository(world.state.repositories, 'acme', 'harbor') as Repository
  const releases: [tag: string, files: Record<string, string | Uint8Array>][] = [
    ['v0.4.0', {}],
    ['v0.9.0', { 'CHANGELOG.md': log('0.9.0') }],
    [
      'v0.5.0',
      {
        'CHANGELOG.md': `\uFEFF${log('0.5.0')}`,
        '.github/workflows/notes.md': '{features}',
        'latin.md': Buffer.from([0xe9])
      }
    ],
    ['main', { 'CHANGELOG.md': log('1.0.0') }]
  ]
  for (const [index, [tag, files]] of releases.entries()) {
    writeFiles(work, files)
    await git('add', '--all')
    const message = `feat: ${tag}`
    await fixture.at(
      index * 10,
      'commit',
      '--quiet',
      '--allow-empty',
      '--author=B <7+bob@users.noreply.github.com>',
      '-m',
      message
    )
    commits[tag] = (await git('rev-parse', 'HEAD')).trim()
    if (tag !== 'main') await git('tag', tag)
    const issue = enterThread(world.state, repository, { author: 'ada', title: `Add @${tag}`, body: null })
    issue.pull = { issue, merged: { at: issue.createdAt, by: 'ada', sha: commits[tag] } } as Pull
  }
  await git('push', '--quiet', repository.path, 'main', '--tags')
  workspace = join(fixture.folder, 'workspace')
  writeFiles(workspace, { 'CHANGELOG.md': 'another', 'out/notes.md': 'mine', 'latin.md': Buffer.from([0xe9]) })
  writeFiles(fixture.folder, { 'secret.md': 'not yours' })
  symlinkSync('../secret.md', join(workspace, 'link.md'))
  mkdirSync(join(workspace, 'folder'))
}, 60_000)
afterAll(() => fixture.close())

/** What is read for v0.5.0, which comes after v0.4.0 in its line; and what the API was asked for. */
async function observe(texts: Record<string, string>, { token = fixture.token, first = false } = {}) {
  const { world } = fixture
  const inputs = await inputsFor({ 'attach-ledger': 'false', token, ...texts })
  const runner = runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor', workspace })
  const from = world.visits.length
  const previous = { ...tagOf('v0.4.0'), commit: commits['v0.4.0'] ?? '' }
  const facts = await observeNotes(inputs, runner, {
    ...{ tag: tagOf('v0.5.0'), kind: 'stable', commit: commits['v0.5.0'] ?? '', tagCommit: undefined },
    ...{ released: [], previous: first ? undefined : previous, date: '2026-05-29' }
  })
  const calls = world.visits.slice(from).map(({ path }) => path)
  return { facts, calls: calls.filter((path) => path.includes('/repos/')) }
}

const nothing = { commits: [], complete: true, changes: [] }

describe('only what the notes need is read', () => {
  test('nothing for notes', async () => expect(await observe({ notes: 'x' })).toEqual({ facts: nothing, calls: [] }))

  test('the commits since the release before, with their authors', async () => {
    const { facts } = await observe({})
    expect(facts).toMatchObject({
      commits: [
        { sha: commits['v0.5.0'], login: 'bob' },
        { sha: commits['v0.9.0'], login: 'bob' }
      ],
      ...{ complete: true, changes: [{ description: 'v0.9.0', section: 'features' }, { description: 'v0.5.0' }] }
    })
  })
  test('all commits of a first release', async () => {
    const { facts } = await observe({}, { first: true })
    expect(facts.commits.map(({ message }) => message)).toEqual(['feat: v0.5.0', 'feat: v0.9.0', 'feat: v0.4.0'])
  })
  test('the commits for the ledger, which the notes do not tell', async () => {
    const { facts } = await observe({ notes: 'x', 'attach-ledger': 'true' })
    expect([facts.commits.length, facts.changes]).toEqual([2, []])
  })
  test('the changelog of the commit, not of main and not of the workspace', async () =>
    expect(await observe({ 'notes-from': 'changelog', changelog: './CHANGELOG.md' })).toEqual({
      ...{ facts: { ...nothing, changelog: file(log('0.5.0')) }, calls: [] }
    }))
  test('commits too when the changelog has nothing', async () => {
    const { facts } = await observe({ 'notes-from': 'changelog', changelog: 'LOG.md', 'changelog-missing': 'warn' })
    expect([facts.changelog?.ok, facts.changes.length]).toEqual([false, 2])
  })
  test('a template, from any folder, and what it uses', async () => {
    const { facts } = await observe({ 'notes-template': '.github/workflows/notes.md' })
    expect([facts.template, facts.changes.length, 'changelog' in facts, 'github' in facts]).toEqual([
      ...[file('{features}'), 2, false, false]
    ])
  })
  test.each([
    ['none.md', true, 'is not in the commit'],
    ['latin.md', false, 'is not UTF-8 from byte 1 on']
  ])('no template that is %s', async (path, absent, problem) => {
    const { facts } = await observe({ 'notes-template': path })
    expect(facts.template).toMatchObject({ ok: false, absent, complaint: { place: path, problem } })
  })
})

describe('GitHub', () => {
  test('generates from the release before in its line', async () => {
    const { facts, calls } = await observe({ 'notes-from': 'github' })
    expect(facts.github).toMatch(/^## What's Changed\n\* Add @v0\.9\.0 by @ada in .*\n\* Add @v0\.5\.0 by /)
    expect(facts.github).toMatch(/compare\/v0\.4\.0\.\.\.v0\.5\.0$/)
    expect(calls).toHaveLength(1)
  })
  test('is not asked with a token that may not write, and says what it needs', async () => {
    const token = fixture.world.issueToken({ login: 'eve', repositories: 'all', permissions: { contents: 'read' } })
    await expect(observe({ 'notes-from': 'github' }, { token })).rejects.toThrow(
      /^generate notes for v0\.5\.0: .*contents: write/
    )
  })
})

describe('a file of the workspace', () => {
  test.each([
    ['by its path', () => 'out/notes.md'],
    ['with a dot', () => './out/notes.md'],
    ['by its whole path', () => join(workspace, 'out/notes.md')]
  ])('is read %s', async (_, path) => {
    const { facts } = await observe({ 'notes-file': path() })
    expect(facts).toEqual({ ...nothing, file: file('mine') })
  })
  test.each([
    ['elsewhere', '../secret.md', /^has \. or \.\. as a folder/],
    ['elsewhere, by its whole path', '/etc/hostname', /^has \. or \.\. as a folder/],
    ['behind a link', 'link.md', 'is a symbolic link'],
    ['that is a folder', 'folder', 'is a folder'],
    ['that is not there', 'none.md', 'is not there'],
    ['that is no text', 'latin.md', 'is not UTF-8 from byte 1 on']
  ])('is refused %s', async (_, place, problem) => {
    const { facts } = await observe({ 'notes-file': place })
    const said = typeof problem === 'string' ? problem : expect.stringMatching(problem)
    expect(facts.file).toMatchObject({ ok: false, complaint: { place, problem: said } })
    expect(facts.file?.ok === false && facts.file.complaint.remedy).not.toMatch(/files/)
  })
})
