import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readWorkflow } from '#rehearsal/runner/workflow-file'
import { pin } from '../../scripts/templates/sources.ts'
import { workflowFaults } from '../workflows/rules.ts'

const folder = 'action-templates'
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : []))

/** A template as it comes out of GitHub's form in a repository. */
function created(name: string): string {
  const pins = { repository: 'acme/release-tools', ref: '0123456789abcdef0123456789abcdef01234567', version: 'v1.2.3' }
  return pin(read(`${name}.yml`), pins).replaceAll('$default-branch', 'main')
}

test('there is one for each process, and for what stands before and after a release', () => {
  expect(names).toEqual([
    'freeze',
    'plan-release',
    'post-release',
    'promote-gitops',
    'release-controller',
    'release-modules',
    'release-operator',
    'release-train'
  ])
})

test('nothing else stands in the folder', () => {
  const expected = names.flatMap((name) => [`${name}.yml`, `${name}.properties.json`, `${name}.svg`])
  expect(readdirSync(folder).sort()).toEqual(['ISSUE_TEMPLATE', ...expected].sort())
})

describe.each(names)('%s', (name) => {
  test('is read by GitHub as a source, and in a repository', async () => {
    expect((await readWorkflow(name, read(`${name}.yml`))).problems).toEqual([])
    expect((await readWorkflow(name, created(name))).problems).toEqual([])
  })

  test('is 30 lines or less', () => {
    expect(read(`${name}.yml`).trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  })

  test('calls the workflow of its name, pinned with the version in a comment', () => {
    expect(read(`${name}.yml`)).toContain(`uses: OWNER/REPO/.github/workflows/${name}.yml@REF # VERSION\n`)
    expect(created(name)).not.toMatch(/OWNER|REPO\b|REF|VERSION|\$default-branch/)
  })

  test('says why it needs each permission, and takes no other', () => {
    // The workflow that it calls has the concurrency group; the same one here would wait for itself for ever.
    expect(workflowFaults(created(name))).toEqual(['the workflow has no concurrency group'])
  })

  test('names a branch only by its placeholder', () => {
    expect(read(`${name}.yml`)).not.toMatch(/(?<![\w-])(main|master)(?![\w-])/)
  })

  test('has its properties and its icon', () => {
    const properties = JSON.parse(read(`${name}.properties.json`))
    expect(properties).toEqual({
      name: expect.stringMatching(/^[A-Z].{5,60}$/),
      description: expect.stringMatching(/^[A-Z].{20,150}\.$/),
      iconName: name,
      categories: expect.arrayContaining([expect.stringMatching(/^(deployment|Automation)$/)]),
      filePatterns: expect.arrayContaining([expect.any(String)])
    })
    expect(read(`${name}.svg`)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24"[\s\S]*<\/svg>\n$/
    )
    expect(read(`${name}.svg`)).not.toMatch(/<script|\son\w+=|href/i)
  })
})

/** Files in the root of a repository for which a template is meant, and one for which it is not. */
const roots: [name: string, file: string, fits: boolean][] = [
  ['release-operator', '.goreleaser.yml', true],
  ['release-operator', '.goreleaser.prerelease.yml.md', false],
  ['release-operator', 'PROJECT', true],
  ['release-controller', 'Dockerfile', true],
  ['release-controller', 'main.go', false],
  ['release-modules', 'go.work', true],
  ['release-modules', 'versions.yaml', true],
  ['release-modules', 'go.sum', false],
  ['release-train', 'RELEASES.md', true],
  ['release-train', 'README.md', false],
  ['promote-gitops', 'README.md', true]
]
test.each(roots)('%s for a repository with %s: %s', (name, file, fits) => {
  const { filePatterns } = JSON.parse(read(`${name}.properties.json`)) as { filePatterns: string[] }
  expect(filePatterns.some((pattern) => new RegExp(pattern).test(file))).toBe(fits)
})

test('no name is used twice', () => {
  const shown = names.map((name) => JSON.parse(read(`${name}.properties.json`)).name)
  expect(new Set(shown).size).toBe(names.length)
  expect(existsSync(join(folder, 'ISSUE_TEMPLATE', 'release-checklist.yml'))).toBe(true)
})
