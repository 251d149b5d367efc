import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWorkflow, listWorkflows } from '#rehearsal/known-workflows'
import { createFixture, type Fixture, git } from '../git-repository.ts'

let fixture: Fixture
beforeAll(() => {
  fixture = createFixture()
})
afterAll(() => fixture.remove())

test('a workflow file that has changed is described as it is now', async () => {
  const of = (event: string) => `on: ${event}\njobs: { one: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n`
  const events = async (text: string) => Object.keys((await describeWorkflow('.github/workflows/a.yml', text)).events)
  expect([await events(of('push')), await events(of('release')), await events(of('push'))]).toEqual([
    ['push'],
    ['release'],
    ['push']
  ])
  expect((await describeWorkflow('.github/workflows/a.yml', 'on: push\n')).problems).toHaveLength(1)
})

test('the files of a branch are those of the commit that it is at now', async () => {
  const { work, commit } = fixture
  const files = async (at: string) => (await listWorkflows(join(work, '.git'), at)).map(({ file }) => file)
  expect([await files('main'), await files('f'.repeat(40))]).toEqual([[], []])
  mkdirSync(join(work, '.github/workflows'), { recursive: true })
  const first = commit('ci: add one', '.github/workflows/a.yml')
  expect(await files('main')).toEqual(['.github/workflows/a.yml'])
  writeFileSync(join(work, '.github/workflows/notes.txt'), '')
  git(work, 'add', '.')
  commit('ci: add another', '.github/workflows/b.yaml')
  expect(await files('HEAD')).toEqual(['.github/workflows/a.yml', '.github/workflows/b.yaml'])
  expect(await files(first)).toEqual(['.github/workflows/a.yml'])
})
