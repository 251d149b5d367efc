import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { changedFilesOf } from '#rehearsal/triggers/changed-files'
import { workflowSourceOf } from '#rehearsal/triggers/workflow-source'
import { workflowsAt } from '#rehearsal/workflows'
import type { WorldEvent } from '#rehearsal/world/events/event'
import { createFixture, git } from '../../git-repository.ts'

const { bare, work, commit, remove } = createFixture()
afterAll(remove)

const nothing = '0'.repeat(40)
const workflow = (on: string) => `on: ${on}\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n`

function write(file: string, content: string): void {
  mkdirSync(join(work, '.github/workflows'), { recursive: true })
  writeFileSync(join(work, '.github/workflows', file), content)
  git(work, 'add', '.github')
}

const root = git(work, 'rev-parse', 'HEAD')
write('push.yml', workflow('{ push: { paths: [b.txt] } }'))
write('old.yml', workflow('workflow_dispatch'))
const base = commit('Add a', 'a.txt')
git(work, 'checkout', '--quiet', '-b', 'topic')
git(work, 'rm', '--quiet', '.github/workflows/old.yml')
write('new.yml', workflow('workflow_dispatch'))
git(work, 'mv', 'file.txt', 'moved.txt')
const deep = commit('Add b', 'b.txt')
const tip = commit('Add c', 'c.txt')
git(work, 'checkout', '--quiet', 'main')
const main = commit('Add d', 'd.txt')
git(work, 'push', '--quiet', 'origin', 'main', 'topic')

const pushed = (before: string, after: string, commits: string[]) => ({
  name: 'push',
  payload: { before, after, commits: commits.map((id) => ({ id })) }
})
const pull = { name: 'pull_request', payload: { pull_request: { base: { sha: main }, head: { sha: tip } } } }

describe('the changed files of', () => {
  const ofTopic = ['.github/workflows/new.yml', 'b.txt', 'c.txt', 'moved.txt']
  test.each<[string, Pick<WorldEvent, 'name' | 'payload'>, string[] | undefined]>([
    ['a push', pushed(deep, tip, [tip]), ['c.txt']],
    ['a push that goes elsewhere: both ends, not the commits', pushed(main, base, []), ['d.txt']],
    ['a new branch', pushed(nothing, tip, [deep, tip]), ofTopic],
    ['a new branch without commits', pushed(nothing, tip, []), []],
    ['a new branch from nothing', pushed(nothing, root, [root]), ['file.txt']],
    ['a push of more than 1,000 commits', pushed(deep, tip, Array(1001).fill(tip)), undefined],
    ['a pull request: since it left its base', pull, ofTopic],
    ['an event without', { name: 'release', payload: {} }, undefined]
  ])('%s', async (_, event, files) => {
    const found = await changedFilesOf(bare, event)()
    expect(found && [...found].sort()).toEqual(files)
  })
})

describe('the workflows of', () => {
  const event = (name: string, sha: string, ref: string, payload: Record<string, unknown>): WorldEvent => {
    return { name, sha, ref, payload, repository: 'acme/app', actor: 'ada', starts: true }
  }
  const say = async (at: WorldEvent) =>
    (await workflowsAt(bare, at)).map(({ file, reason }) => `${file.replace('.github/workflows/', '')}: ${reason}`)

  test('a push are those of its commit, and its diff decides', async () => {
    const push = (payload: Record<string, unknown>) => say(event('push', tip, 'refs/heads/topic', payload))
    const none = 'the workflow does not react to push'
    const { payload } = pushed(deep, tip, [tip])
    expect(await push(payload)).toEqual([`new.yml: ${none}`, 'push.yml: no changed file matches the paths: b.txt'])
    const all = pushed(nothing, tip, [deep, tip]).payload
    expect(await push(all)).toEqual([`new.yml: ${none}`, 'push.yml: push of the branch topic'])
  })

  test('a dispatch are those of its ref, when the default branch has them too', async () => {
    const started = (file: string, sha: string) =>
      say(event('workflow_dispatch', sha, 'refs/heads/x', { workflow: `.github/workflows/${file}` }))
    expect(await started('new.yml', tip)).toEqual([
      'new.yml: for workflow_dispatch the file must be on the default branch too',
      'push.yml: the workflow does not react to workflow_dispatch'
    ])
    expect(await started('old.yml', main)).toContain('old.yml: workflow_dispatch')
  })
})

test('a commit that is not there has no workflows', async () => {
  const event = { repository: 'acme/app', ref: '', payload: {}, actor: 'ada', starts: true }
  expect(await workflowsAt(bare, { ...event, name: 'delete', sha: nothing })).toEqual([])
})

test.each([
  ['push', false],
  ['release', false],
  ['schedule', false],
  ['pull_request', false],
  ['workflow_dispatch', true],
  ['registry_package', true]
])('the files of the commit of %s count; must they be on the default branch too: %s', (name, too) => {
  expect(workflowSourceOf({ name, sha: tip })).toEqual({ sha: tip, onDefaultBranchToo: too })
})
