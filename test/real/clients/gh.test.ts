import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunRecord, runsOf } from '#rehearsal/world/actions/runs'
import { workflowRecord } from '#rehearsal/world/actions/workflows'
import type { Repository } from '#rehearsal/world/repositories'
import type { Fixture } from '../../rehearsal/world/fixture.ts'
import { type Gh, startGh } from './gh.ts'

const workflow = '.github/workflows/release.yml'

let fixture: Fixture
let gh: Gh
let sha: string

beforeAll(async () => {
  gh = await startGh()
  fixture = gh.fixture
  const { work, git, commit, remote } = fixture
  await mkdir(join(work, '.github/workflows'), { recursive: true })
  await writeFile(join(work, workflow), 'name: Release\non: [push, workflow_dispatch]\njobs: { one: { runs-on: x } }\n')
  await git('add', '.')
  sha = await commit('feat: first', 1)
  await git('remote', 'add', 'origin', remote('acme/harbor'))
  await git('push', '--quiet', 'origin', 'main')
})

afterAll(() => gh?.close())

/** A run of the workflow that has ended, as the service of a rehearsal would leave it. */
function addRun(repository: Repository): void {
  const time = '2026-01-02T03:04:05Z'
  const event = { name: 'push', repository: 'acme/harbor', ref: 'refs/heads/main', sha, payload: {}, actor: 'ada' }
  const run: RunRecord = {
    ...{ id: 7, suite: 8, number: 1, attempt: 1, level: 0, title: 'feat: first', event: { ...event, starts: true } },
    ...{ status: 'completed', conclusion: 'success', createdAt: time, startedAt: time, updatedAt: time },
    ...{ jobs: [], waiting: new Map(), reviews: [], workflow: workflowRecord(repository, workflow, 'Release') },
    ...{ cancel() {}, rerun() {} }
  }
  runsOf(repository).set(run.id, run)
}

describe("GitHub's command line works against the world", () => {
  test('gh api', async () => {
    expect(await gh.run('api', 'user', '--jq', '.login')).toBe('ada')
    expect(await gh.json('api', 'repos/{owner}/{repo}')).toMatchObject({ full_name: 'acme/harbor' })
    const query = 'query=query($name: String!) { repository(owner: "acme", name: $name) { nameWithOwner } }'
    const found = await gh.json('api', 'graphql', '-f', query, '-f', 'name=harbor')
    expect(found).toEqual({ data: { repository: { nameWithOwner: 'acme/harbor' } } })
    const wrong = gh.run('api', 'repos/acme/harbor/git/refs', '-f', 'ref=refs/tags/v0', '-f', 'sha=short')
    await expect(wrong).rejects.toThrow('exactly 40 characters')
  })

  test('gh release: create with a file, view, list, download, edit, delete', async () => {
    await writeFile(join(fixture.work, 'one.txt'), 'one\n')
    const url = await gh.run('release', 'create', 'v1.0.0', 'one.txt', '--title', 'One', '--notes', 'all of it')
    expect(url).toBe(`${fixture.world.url}/acme/harbor/releases/tag/v1.0.0`)
    const members = 'tagName,name,body,isDraft,targetCommitish,assets'
    expect(await gh.json('release', 'view', 'v1.0.0', '--json', members)).toMatchObject({
      ...{ tagName: 'v1.0.0', name: 'One', body: 'all of it', isDraft: false, targetCommitish: 'main' },
      assets: [{ name: 'one.txt', size: 4, state: 'uploaded' }]
    })
    expect((await gh.run('release', 'list')).split('\t').slice(0, 3)).toEqual(['One', 'Latest', 'v1.0.0'])
    await gh.run('release', 'download', 'v1.0.0', '--dir', join(fixture.folder, 'downloaded'))
    expect(await readFile(join(fixture.folder, 'downloaded/one.txt'), 'utf8')).toBe('one\n')
    await gh.run('release', 'edit', 'v1.0.0', '--notes', 'changed')
    expect(await gh.run('release', 'view', 'v1.0.0', '--json', 'body', '--jq', '.body')).toBe('changed')
    expect(await gh.run('api', 'repos/acme/harbor/git/ref/tags/v1.0.0', '--jq', '.object.sha')).toBe(sha)
    await gh.run('release', 'delete', 'v1.0.0', '--yes')
    expect(await gh.run('release', 'list')).toBe('')
  })

  test('gh release: a draft with generated notes', async () => {
    await gh.run('release', 'create', 'v2.0.0', '--draft', '--generate-notes', '--prerelease')
    expect((await gh.run('release', 'list')).split('\t').slice(0, 3)).toEqual(['v2.0.0', 'Draft', 'v2.0.0'])
  })

  test('gh pr: create, list, diff, comment, merge', async () => {
    const { git, commit, work } = fixture
    await git('switch', '--quiet', '--create', 'topic')
    await writeFile(join(work, 'two.txt'), 'two\n')
    await git('add', 'two.txt')
    await commit('feat: second', 2)
    await git('push', '--quiet', 'origin', 'topic')
    const url = await gh.run('pr', 'create', '--title', 'Second', '--body', 'why', '--head', 'topic', '--base', 'main')
    expect(url).toBe(`${fixture.world.url}/acme/harbor/pull/1`)
    const listed = [{ number: 1, title: 'Second', headRefName: 'topic', state: 'OPEN' }]
    expect(await gh.json('pr', 'list', '--json', 'number,title,headRefName,state')).toEqual(listed)
    expect(await gh.run('pr', 'diff', '1', '--name-only')).toBe('two.txt')
    expect(await gh.run('pr', 'comment', '1', '--body', 'good')).toContain('/pull/1#issuecomment-')
    await gh.run('pr', 'merge', '1', '--squash')
    expect(await gh.run('pr', 'list', '--state', 'merged', '--json', 'number', '--jq', '.[].number')).toBe('1')
    await git('switch', '--quiet', 'main')
  })

  test('gh run and gh workflow: list', async () => {
    addRun(fixture.world.state.repositories.byName.get('acme/harbor') as Repository)
    expect(await gh.json('run', 'list', '--json', 'databaseId,status,conclusion,headBranch,workflowName')).toEqual([
      { databaseId: 7, status: 'completed', conclusion: 'success', headBranch: 'main', workflowName: 'Release' }
    ])
    expect((await gh.run('workflow', 'list')).split('\t').slice(0, 2)).toEqual(['Release', 'active'])
  })

  test('gh label and gh issue', async () => {
    await gh.run('label', 'create', 'release', '--color', 'ff0000')
    await gh.run('issue', 'create', '--title', 'An issue', '--body', 'why', '--label', 'release')
    expect(await gh.json('issue', 'list', '--json', 'title,labels')).toMatchObject([
      { title: 'An issue', labels: [{ name: 'release' }] }
    ])
  })
})
