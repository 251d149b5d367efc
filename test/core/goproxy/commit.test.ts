import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packModules } from '#core/goproxy/pack-modules'
import { openCommit } from '#core/tree/commit-tree'
import { createFixture, type Fixture, git } from '../../git-repository.ts'
import { runnerFor } from '../runner.ts'

let fixture: Fixture
let sha: string
beforeEach(() => {
  fixture = createFixture()
  const { work } = fixture
  mkdirSync(join(work, '.github', 'workflows'), { recursive: true })
  writeFileSync(join(work, '.github', 'workflows', 'ci.yml'), 'on: push\n')
  writeFileSync(join(work, '.gitattributes'), '*.bat eol=crlf\n')
  writeFileSync(join(work, 'go.mod'), 'module example.com/app\n')
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--message', 'module')
  git(work, 'push', '--quiet', 'origin', 'main')
  sha = git(work, 'rev-parse', 'HEAD')
})
afterEach(() => fixture.remove())

async function refusedOf(readFor: 'edit' | 'content') {
  const tree = await openCommit(runnerFor({ serverUrl: fixture.serverUrl }), '', sha, readFor)
  const module = { path: 'example.com/app', version: 'v1.0.0', folder: '' }
  for await (const { refused, files } of packModules(tree, [module])) return { refused, files: files.length }
  return undefined
}

test('files that no edit may touch are in the zip of a module too', async () => {
  expect(await refusedOf('content')).toEqual({ refused: [], files: 4 })
})

test('a tree that is opened for edits does not give them', async () => {
  await expect(refusedOf('edit')).rejects.toThrow('.gitattributes')
})
