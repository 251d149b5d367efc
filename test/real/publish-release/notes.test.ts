/** Notes of every source, by the bundle, as a reader of the release sees them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enterThread } from '#rehearsal/world/issues/issue'
import type { Pull } from '#rehearsal/world/pulls/pull'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { type Stage, startStage } from '../../actions/publish-release/staged.ts'

const changelog = (version: string, text: string) =>
  `# Log\n\n## [${version}] - 2026-05-29\n\n${text}\n\n## [0.1.0]\n\n- Old\n`

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
  const { state } = stage.world
  const repository = findRepository(state.repositories, 'acme', 'harbor') as Repository
  const own = '### Added\n\n- A pier, see @ada and fixes #1'
  const releases = {
    'v1.1.0': { 'CHANGELOG.md': changelog('1.1.0', own) },
    'v1.2.0': {},
    'v1.1.1': {},
    'v1.2.1': { 'docs/notes.md': 'On {date}\n\n{#changelog}\n{changelog}\n{/changelog}\n{features}\n\n{github}\n' },
    'v1.3.0': { 'CHANGELOG.md': changelog('1.3.0', '') }
  }
  for (const [tag, files] of Object.entries(releases)) {
    const sha = await stage.push(`feat: dredge @${tag} <b> (#3)`, tag, files)
    const issue = enterThread(state, repository, { author: 'ada', title: `Dredge @${tag} <b>`, body: null })
    issue.pull = { issue, merged: { at: issue.createdAt, by: 'ada', sha } } as Pull
  }
  stage.write({ 'out/notes.md': 'Made by a step: @ada\n' })
}, 60_000)
afterAll(() => stage.close())

/** What the text of the release shows to a reader: without the line by which the action knows it. */
async function published(tag: string, texts: Record<string, string>) {
  const ran = await stage.run(tag, texts)
  const [release] = await stage.releases(tag)
  const body: string = release?.body ?? ''
  return { ...ran, shown: body.replace(/\n*<!-- slipway release .* -->\n*$/, '').trim() }
}

test('S0.6: the changelog, byte for byte', async () =>
  expect((await published('v1.1.0', { 'notes-from': 'changelog' })).shown).toBe(
    '### Added\n\n- A pier, see @ada and fixes #1'
  ))

test('S2.34: what GitHub generates, from the release before in the line', async () => {
  const { shown } = await published('v1.1.1', { 'notes-from': 'github', warning: 'Mind it.' })
  expect(shown).toMatch(/^> \[!WARNING\]\n> Mind it\.\n\n## What's Changed\n\* /)
  expect(shown).toMatch(/\n\* Dredge &#64;&#8203;v1\.1\.1 &#60;b&#62; by @ada in \S+\/pull\/\d+\n/)
  expect(shown).toMatch(/\*\*Full Changelog\*\*: \S+\/compare\/v1\.1\.0\.\.\.v1\.1\.1$/)
})

test('a template with other sources in it', async () => {
  const given = { 'notes-template': 'docs/notes.md', date: '2026-05-29', 'changelog-missing': 'warn' }
  const { shown, log } = await published('v1.2.1', given)
  expect(shown).toMatch(
    /^On 2026-05-29\n\n- .*\n- dredge &#64;&#8203;v1\.2\.1 &#60;b&#62; \(\[#3\]\(\S+\)\)\n\n## What's Changed\n/
  )
  expect(log).toMatch(
    /there is no section for 1\.2\.1: it has 1\.1\.0 \(line 3\), 0\.1\.0 \(line 9\).*; the notes are made without it/
  )
})

test('S0.6: a section that is empty is refused, and nothing is made', async () => {
  const { outputs, shown, log } = await published('v1.3.0', { 'notes-from': 'changelog' })
  expect([outputs.outcome, shown]).toEqual(['refused', ''])
  expect(log).toContain('CHANGELOG.md: the section of 1.3.0 on line 3 is empty')
})

test('a file of the workspace', async () =>
  expect((await published('v1.3.0', { 'notes-file': 'out/notes.md' })).shown).toBe('Made by a step: @ada'))
