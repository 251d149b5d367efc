import { expect, test } from '@jest/globals'
import { moduleFolders } from '#rehearsal/sample/modules-history'
import { useRehearsal } from './use-rehearsal.ts'

const { rehearsal, steps } = useRehearsal('modules')

const outcomes = (file: string, name: string) => steps(file, name).map(({ outputs }) => outputs.outcome)

test('a prerelease and a stable release are bumped, merged and tagged, and asked for once more', () => {
  expect(rehearsal().conclusion).toBe('success')
  expect(
    rehearsal()
      .runs.map(({ file, event }) => `${file.split('/').at(-1)} on ${event}`)
      .sort()
  ).toEqual([
    ...Array(2).fill('bump.yml on workflow_dispatch'),
    ...Array(2).fill('images.yml on push'),
    ...Array(2).fill('release.yml on push'),
    ...Array(3).fill('tag.yml on workflow_dispatch')
  ])
  expect(outcomes('bump.yml', 'Bump the modules')).toEqual(['done', 'done'])
  expect(outcomes('tag.yml', 'Tag the modules')).toEqual(['done', 'done', 'already-done'])
})

test('images are pinned for the stable release alone, and put back after it', () => {
  expect(outcomes('bump.yml', 'Pin the images')).toEqual(['nothing-to-do', 'done'])
  expect(outcomes('tag.yml', 'Put the overlays back')).toEqual(['done', 'already-done'])
  const changes = JSON.parse(steps('bump.yml', 'Pin the images')[1]?.outputs.changes ?? '')
  const tags = (changes as { file: string; new: string }[]).map(({ file, new: value }) => [file.split('/')[4], value])
  const sha = tags[0]?.[1]
  expect(tags).toEqual([
    ['aws', expect.stringMatching(/^[0-9a-f]{40}$/)],
    ['azure', sha],
    ['libvirt', `dev-${sha}`],
    ['vsphere', sha]
  ])
})

test('every module has its tags, at the commit that was merged, and the release comes last and alone', () => {
  const created = rehearsal().journal.filter(({ kind, target }) => kind === 'create-ref' && target.includes('/tags/'))
  const tags = created.map(({ target }) => target.replace('acme/ferry refs/tags/', ''))
  for (const [at, version] of ['v0.9.0-alpha.1', 'v0.9.0'].entries()) {
    const own = tags.slice(at * 7, (at + 1) * 7)
    expect([own.slice(0, 6).sort(), own[6]]).toEqual([moduleFolders.map((each) => `${each}/${version}`), version])
  }
  const refs = rehearsal().endState['acme/ferry']?.refs as Record<string, string>
  const commits = (version: string) => new Set(moduleFolders.map((each) => refs[`refs/tags/${each}/${version}`]))
  expect(commits('v0.9.0')).toEqual(new Set([refs['refs/tags/v0.9.0']]))
  expect(commits('v0.9.0-alpha.1')).toEqual(new Set([refs['refs/tags/v0.9.0-alpha.1']]))
})

test('the module proxy serves what was tagged, and the checksum database has its hashes', () => {
  const served = Object.keys(rehearsal().endState['proxy.golang.org'] ?? {})
  expect(rehearsal().endState['sum.golang.org']).toEqual(rehearsal().endState['proxy.golang.org'])
  const versions = moduleFolders.flatMap((each) => ['v0.9.0', 'v0.9.0-alpha.1'].map((version) => `${each}@${version}`))
  expect(served.map((each) => each.replace('github.com/acme/ferry/', ''))).toEqual(versions)
  expect(rehearsal().unsupported).toEqual([])
})
