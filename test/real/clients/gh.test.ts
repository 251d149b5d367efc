import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fixture } from '../../rehearsal/world/fixture.ts'
import { type Gh, startGh } from './gh.ts'

let fixture: Fixture
let gh: Gh
let sha: string

beforeAll(async () => {
  gh = await startGh()
  fixture = gh.fixture
  sha = await gh.begin()
})

afterAll(() => gh?.close())

describe("GitHub's command line works against the world", () => {
  test('gh api', async () => {
    expect(await gh.run('api', 'user', '--jq', '.login')).toBe('ada')
    expect(await gh.json('api', 'repos/{owner}/{repo}')).toMatchObject({ full_name: 'acme/harbor' })
    const query = 'query=query($name: String!) { repository(owner: "acme", name: $name) { nameWithOwner } }'
    const found = await gh.json('api', 'graphql', '-f', query, '-f', 'name=harbor')
    expect(found).toEqual({ data: { repository: { nameWithOwner: 'acme/harbor' } } })
    const wrong = gh.run('api', 'repos/acme/harbor/git/refs', '-f', 'ref=refs/tags/v0', '-f', 'sha=short')
    await expect(wrong).rejects.toThrow('exactly 40 characters')
    await gh.run('auth', 'status')
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
    await writeFile(join(fixture.work, 'two.txt'), 'two\n')
    await gh.run('release', 'upload', 'v1.0.0', 'one.txt', 'two.txt', '--clobber')
    await gh.run('release', 'delete-asset', 'v1.0.0', 'one.txt', '--yes')
    expect(await gh.run('release', 'view', 'v1.0.0', '--json', 'assets', '--jq', '.assets[].name')).toBe('two.txt')
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

  test('gh label and gh issue: create, list, view, comment, status, close', async () => {
    await gh.run('label', 'create', 'release', '--color', 'ff0000')
    await gh.run('issue', 'create', '--title', 'An issue', '--body', 'why', '--label', 'release')
    expect(await gh.json('issue', 'list', '--json', 'title,labels')).toMatchObject([
      { title: 'An issue', labels: [{ name: 'release' }] }
    ])
    await gh.run('issue', 'comment', '1', '--body', 'good')
    expect(await gh.run('issue', 'view', '1')).toMatch(
      /^title:\tAn issue\nstate:\tOPEN\nauthor:\tada\nlabels:\trelease\n/
    )
    expect(await gh.run('issue', 'view', '1', '--comments')).toContain('good')
    const [assigned, mentioned, opened] = (await gh.run('issue', 'status')).split('\n\n').slice(1)
    expect([assigned, mentioned]).toEqual([
      expect.stringContaining('no issues assigned'),
      expect.stringContaining('no issues mentioning')
    ])
    expect(opened).toContain('An issue')
    await gh.run('issue', 'edit', '1', '--add-assignee', '@me', '--remove-label', 'release')
    await gh.run('issue', 'close', '1', '--reason', 'not planned')
    const members = 'state,labels,assignees,reactionGroups,projectCards'
    expect(await gh.json('issue', 'view', '1', '--json', members)).toMatchObject({
      ...{ state: 'CLOSED', labels: [], assignees: [{ login: 'ada' }], projectCards: [] }
    })
    expect(
      await gh.run('search', 'issues', '--repo', 'acme/harbor', '--assignee', '@me', '--json', 'number')
    ).toContain('1')
  })

  test('gh secret and gh repo', async () => {
    expect(await gh.run('secret', 'list')).toBe('')
    expect(await gh.json('repo', 'view', '--json', 'name,defaultBranchRef')).toMatchObject({
      ...{ name: 'harbor', defaultBranchRef: { name: 'main' } }
    })
  })
})
