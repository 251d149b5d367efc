import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { git as run } from '#rehearsal/world/git'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
const shas: Record<string, string> = {}

/** main: one - two - three - merge; side: two - left; 300 commits on the branch `long`; v1.0.0 annotated on two. */
beforeAll(async () => {
  fixture = await startFixture()
  const { git, commit, work } = fixture
  await mkdir(join(work, 'docs'))
  await writeFile(join(work, 'docs', 'a b.md'), 'one\ntwo\nthree\nfour\nfive\n')
  await git('add', '.')
  shas.one = await commit('feat: one', 1)
  await rename(join(work, 'docs', 'a b.md'), join(work, 'docs', 'ä.md'))
  await writeFile(join(work, 'data.bin'), Buffer.from([0, 1, 2, 0]))
  await writeFile(join(work, 'new.txt'), 'new\n')
  await git('add', '.')
  shas.two = await commit('fix: two\n\nWith a body.', 2)
  await git('tag', '-a', 'v1.0.0', '-m', 'The first.', shas.two)
  await git('tag', 'nested/v1', 'v1.0.0')
  await git('tag', '-a', 'twice', '-m', 'A tag of a tag.', 'v1.0.0')
  await git('branch', 'side/left')
  shas.three = await commit('feat: three', 3)
  await git('checkout', '--quiet', 'side/left')
  shas.left = await commit('feat: left', 4)
  await git('checkout', '--quiet', 'main')
  await fixture.at(5, 'merge', '--quiet', '--no-ff', '-m', 'Merge left', 'side/left')
  shas.merge = (await git('rev-parse', 'HEAD')).trim()
  await git('checkout', '--quiet', '--orphan', 'island')
  shas.island = await commit('chore: island', 5)
  await longBranch(300)
  await git('push', '--quiet', fixture.remote('acme/harbor'), 'main', 'side/left', 'island', 'long', '--tags')
})

afterAll(() => fixture.close())

async function longBranch(length: number): Promise<void> {
  const who = (at: number) => `committer Ada <ada@example.org> ${1_700_000_010 + at} +0000\n`
  const stream = Array.from({ length }, (_, at) => {
    const message = `chore: ${at + 1}`
    const from = at === 0 ? `from ${shas.two}\n` : ''
    return `commit refs/heads/long\n${who(at + 1)}data ${message.length}\n${message}\n${from}`
  })
  await run(fixture.work, ['fast-import', '--quiet'], { input: stream.join('') })
}

const json = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fixture.get(path, headers)
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes are looked into
  return { status: response.status, headers: response.headers, body: (await response.json()) as any }
}

const repository = '/repos/acme/harbor'

describe('what each call answers', () => {
  test('the repository', async () => {
    const { body } = await json('/repos/Acme/HARBOR')
    expect(body).toMatchObject({ full_name: 'acme/harbor', default_branch: 'main', private: false, fork: false })
    expect(body.owner).toMatchObject({ login: 'acme', url: `${fixture.world.apiUrl}/users/acme` })
    expect(body.clone_url).toBe(`${fixture.world.url}/acme/harbor.git`)
    expect(body.permissions).toMatchObject({ push: true, pull: true })
  })

  test('branches, in the order of their names', async () => {
    const { body } = await json(`${repository}/branches`)
    expect(body.map(({ name }: { name: string }) => name)).toEqual(['island', 'long', 'main', 'side/left'])
    expect(body[2]).toEqual({
      name: 'main',
      commit: { sha: shas.merge, url: `${fixture.world.apiUrl}${repository}/commits/${shas.merge}` },
      protected: false
    })
  })

  test('one branch, with a slash in its name escaped or not', async () => {
    for (const name of ['side/left', 'side%2Fleft']) {
      const { body } = await json(`${repository}/branches/${name}`)
      expect(body).toMatchObject({ name: 'side/left', protected: false, commit: { sha: shas.left } })
      expect(body._links.self).toBe(`${fixture.world.apiUrl}${repository}/branches/side/left`)
    }
  })

  test('tags by name from the last, each with the commit it leads to', async () => {
    const { body } = await json(`${repository}/tags`)
    expect(body.map((tag: { name: string; commit: { sha: string } }) => [tag.name, tag.commit.sha])).toEqual([
      ['v1.0.0', shas.two],
      ['twice', shas.two],
      ['nested/v1', shas.two]
    ])
  })

  test('a ref names the object itself, a tag object as such', async () => {
    const branch = await json(`${repository}/git/ref/heads/main`)
    expect(branch.body.object).toMatchObject({ type: 'commit', sha: shas.merge })
    const { body } = await json(`${repository}/git/ref/tags%2Fv1.0.0`)
    expect(body).toMatchObject({ ref: 'refs/tags/v1.0.0', object: { type: 'tag' } })
    const tag = await json(body.object.url.slice(fixture.world.apiUrl.length))
    expect(tag.body).toMatchObject({
      tag: 'v1.0.0',
      message: 'The first.',
      tagger: { name: 'Ada', email: 'ada@example.org', date: '2023-11-14T22:13:20Z' },
      object: { type: 'commit', sha: shas.two },
      verification: { verified: false, reason: 'unsigned' }
    })
  })

  test('matching refs are a prefix of the text, and none is an empty list', async () => {
    const refs = async (path: string) => {
      const { body } = await json(`${repository}/git/matching-refs/${path}`)
      return body.map(({ ref }: { ref: string }) => ref)
    }
    expect(await refs('tags/')).toEqual(['refs/tags/nested/v1', 'refs/tags/twice', 'refs/tags/v1.0.0'])
    expect(await refs('heads/ma')).toEqual(['refs/heads/main'])
    expect(await refs('tags/v9')).toEqual([])
  })

  test('a commit object', async () => {
    const { body } = await json(`${repository}/git/commits/${shas.merge}`)
    expect(body.message).toBe('Merge left')
    expect(body.parents.map(({ sha }: { sha: string }) => sha)).toEqual([shas.three, shas.left])
    expect(body.html_url).toBe(`${fixture.world.url}/acme/harbor/commit/${shas.merge}`)
  })

  test('the commits of a branch, newest first, a page at a time', async () => {
    const { body, headers } = await json(`${repository}/commits?sha=side/left&per_page=2`)
    expect(body.map(({ sha }: { sha: string }) => sha)).toEqual([shas.left, shas.two])
    expect(body[1].commit.message).toBe('fix: two\n\nWith a body.')
    expect(headers.get('link')).toMatch(/repositories\/\d+\/commits\?sha=side%2Fleft&per_page=2&page=2>; rel="next"/)
  })

  test('commits of a path, an author or a committer', async () => {
    const shasAt = async (query: string) => {
      const { body } = await json(`${repository}/commits?sha=v1.0.0&${query}`)
      return body.map(({ sha }: { sha: string }) => sha)
    }
    const all = await shasAt('per_page=100')
    expect(all).toContain(shas.two)
    expect(await shasAt('author=ada@example.org')).toEqual(all)
    expect(await shasAt('author=ada@example.org&committer=nobody')).toEqual([])
    expect(await shasAt('path=docs')).toContain(shas.two)
    expect(await shasAt('path=none')).toEqual([])
  })

  test.each(['v1.0.0', 'tags/v1.0.0', 'refs/tags/twice', () => shas.two, () => shas.two?.slice(0, 8)])(
    'a commit with its files, by %p',
    async (name) => {
      const { body } = await json(`${repository}/commits/${typeof name === 'function' ? name() : name}`)
      expect(body.sha).toBe(shas.two)
      expect(body.stats).toEqual({ total: 1, additions: 1, deletions: 0 })
      const files = body.files.map((file: Record<string, string>) => [
        file.status,
        file.filename,
        file.previous_filename
      ])
      expect(files).toEqual([
        ['added', 'data.bin', undefined],
        ['renamed', 'docs/ä.md', 'docs/a b.md'],
        ['added', 'new.txt', undefined]
      ])
      expect(body.files[0].patch).toBeUndefined()
      expect(body.files[2].patch).toBe('@@ -0,0 +1 @@\n+new')
    }
  )

  test('the SHA alone when that is what is accepted', async () => {
    const response = await fixture.get(`${repository}/commits/main`, { accept: 'application/vnd.github.sha' })
    expect(await response.text()).toBe(shas.merge)
  })
})

describe('as text', () => {
  const ask = async (path: string, accept: string) => {
    const response = await fixture.get(`${repository}/${path}`, { accept })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  const diff = 'application/vnd.github.diff'
  const patch = 'application/vnd.github.v3.patch'

  async function changed(name: string, seconds: number, content: string | Buffer = 'new\n'): Promise<string> {
    await writeFile(join(fixture.work, name), content)
    await fixture.git('add', '.')
    const sha = await fixture.commit(`docs: ${name}`, seconds)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${sha}:refs/changes/${name}`)
    return sha
  }

  test('a commit is a diff with its first parent, or with nothing', async () => {
    const { type, text } = await ask('commits/v1.0.0', diff)
    expect(type).toBe('application/vnd.github.diff; charset=utf-8')
    expect(text).toBe(await fixture.git('diff', `${shas.one}`, `${shas.two}`))
    expect((await ask(`commits/${shas.one}`, diff)).text).toContain('--- /dev/null\n+++ b/docs/a b.md')
  })

  test('a commit is a mail, and a merge cannot be one', async () => {
    const { type, text } = await ask(`commits/${shas.two}`, patch)
    expect(type).toBe('application/vnd.github.patch; charset=utf-8')
    expect(text).toMatch(/^From [0-9a-f]{40} .*\nFrom: Ada <ada@example\.org>\nDate: .*\nSubject: \[PATCH\] fix: two\n/)
    expect(text).toContain('GIT binary patch')
    expect(text).not.toMatch(/^-- $/m)
    expect((await ask(`commits/${shas.one}`, patch)).text).toContain('Subject: [PATCH] feat: one\n')
    expect((await ask('commits/main', patch)).status).toBe(501)
    expect(fixture.world.unsupported.at(-1)).toMatch(/\/commits\/main as patch$/)
  })

  test('a comparison is the diff since the common ancestor, or the mails of its commits', async () => {
    expect((await ask(`compare/${shas.one}...main`, diff)).text).toBe(await fixture.git('diff', `${shas.one}`, 'main'))
    expect((await ask('compare/main...v1.0.0', diff)).text).toBe('')
    await fixture.git('checkout', '--quiet', '--detach', 'v1.0.0')
    const [, last] = [await changed('left.txt', 400), await changed('right.txt', 401)]
    const { text } = await ask(`compare/main...${last}`, patch)
    expect(text.match(/^Subject: .*/gm)).toEqual([
      'Subject: [PATCH 1/2] docs: left.txt',
      'Subject: [PATCH 2/2] docs: right.txt'
    ])
  })

  test('what stands first in the Accept header counts', async () => {
    expect((await ask('commits/v1.0.0', `application/json, ${diff}`)).type).toContain('application/json')
    expect((await ask('commits/v1.0.0', `text/plain, ${diff};q=0.9, ${patch}`)).type).toContain('github.diff')
  })

  test('a text that is not UTF-8 cannot be answered', async () => {
    await fixture.git('checkout', '--quiet', '--detach', 'main')
    const sha = await changed('latin.txt', 400, Buffer.from([0x67, 0xfc, 0x6e, 10]))
    expect((await ask(`commits/${sha}`, diff)).status).toBe(501)
  })
})

describe('comparing', () => {
  const cases: [basehead: string, status: string, ahead: number, behind: number, mergeBase: string][] = [
    ['v1.0.0...main', 'ahead', 3, 0, 'two'],
    ['main...v1.0.0', 'behind', 0, 3, 'two'],
    ['main...main', 'identical', 0, 0, 'merge'],
    ['side/left...long', 'diverged', 300, 1, 'two'],
    ['acme:side%2Fleft...acme:main', 'ahead', 2, 0, 'left']
  ]

  test.each(cases)('%s is %s', async (basehead, status, ahead, behind, mergeBase) => {
    const { body } = await json(`${repository}/compare/${basehead}`)
    expect(body).toMatchObject({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead })
    expect(body.merge_base_commit.sha).toBe(shas[mergeBase])
  })

  test('commits are oldest first', async () => {
    const { body } = await json(`${repository}/compare/v1.0.0...main`)
    expect(body.commits.map(({ sha }: { sha: string }) => sha)).toEqual([shas.three, shas.left, shas.merge])
  })

  test('without pages: the newest 250, no Link; with pages: the oldest first, files on the first page only', async () => {
    const messages = (body: { commits: { commit: { message: string } }[] }) =>
      [body.commits.at(0), body.commits.at(-1)].map((commit) => commit?.commit.message)
    const unpaged = await json(`${repository}/compare/v1.0.0...long`)
    expect(unpaged.body.commits).toHaveLength(250)
    expect(messages(unpaged.body)).toEqual(['chore: 51', 'chore: 300'])
    expect(unpaged.headers.get('link')).toBeNull()
    const paged = await json(`${repository}/compare/v1.0.0...long?per_page=500`)
    expect(messages(paged.body)).toEqual(['chore: 1', 'chore: 100'])
    expect(paged.headers.get('link')).toMatch(/page=2>; rel="next", .*page=3>; rel="last"/)
    expect(paged.body.files).toEqual([])
    const last = await json(`${repository}/compare/v1.0.0...long?per_page=100&page=3`)
    expect(messages(last.body)).toEqual(['chore: 201', 'chore: 300'])
    expect(last.body.files).toBeUndefined()
  })
})

describe('what is refused', () => {
  const cases: [path: string, status: number, message: string][] = [
    ['/repos/acme/none', 404, 'Not Found'],
    [`${repository}/git/ref/tags/v1`, 404, 'Not Found'],
    [`${repository}/git/tags/${'0'.repeat(40)}`, 404, 'Not Found'],
    [`${repository}/branches/none`, 404, 'Branch not found'],
    [`${repository}/commits/none`, 422, 'No commit found for SHA: none'],
    [`${repository}/commits/main~1`, 422, 'No commit found for SHA: main~1'],
    [`${repository}/commits/--all`, 422, 'No commit found for SHA: --all'],
    [`${repository}/commits?sha=none`, 404, 'Not Found'],
    ['/repos/acme/vault/commits/main', 409, 'Git Repository is empty.'],
    ['/repos/acme/vault/commits', 409, 'Git Repository is empty.'],
    [`${repository}/compare/main...none`, 404, 'Not Found'],
    [`${repository}/compare/main...island`, 404, 'No common ancestor between main and island.'],
    [`${repository}/compare/main`, 404, 'Not Found']
  ]

  test.each(cases)('GET %s: %i', async (path, status, message) => {
    const { body } = await json(path)
    expect(body).toEqual({ message, status: String(status), documentation_url: expect.stringContaining('docs.github') })
  })

  test('credentials that nobody gave out, and what the caller may not see', async () => {
    expect((await json(repository, { authorization: 'bearer ghs_wrong' })).body.message).toBe('Bad credentials')
    const anonymous = await fetch(`${fixture.world.apiUrl}/repos/acme/vault`, { headers: { 'user-agent': 'test' } })
    expect(anonymous.status).toBe(404)
    expect(anonymous.headers.get('x-ratelimit-limit')).toBe('60')
  })

  test('a path that lacks a name is not found', async () => {
    const before = fixture.world.unsupported.length
    for (const path of ['/repos//', '/repos/acme/harbor/pulls//merge', '/repos/acme/harbor/contents/a%00b'])
      expect((await fixture.get(path)).status).toBe(404)
    expect(fixture.world.unsupported).toHaveLength(before)
  })

  test('a call that the world does not know is named, not invented', async () => {
    const { status, body } = await json(`${repository}/stargazers`)
    expect(status).toBe(501)
    expect(body.message).toContain('GET /api/v3/repos/acme/harbor/stargazers')
    expect(fixture.world.unsupported).toContain('GET /api/v3/repos/acme/harbor/stargazers')
  })

  test('a version of the API that does not exist', async () => {
    expect((await json(repository, { 'x-github-api-version': '2020-01-01' })).status).toBe(400)
    expect((await json(repository, { 'x-github-api-version': '2026-03-10' })).status).toBe(200)
  })
})

describe('how it is answered', () => {
  test('a known ETag gives 304, and costs nothing', async () => {
    const first = await fixture.get(`${repository}/tags`)
    const etag = first.headers.get('etag') ?? ''
    const second = await fixture.get(`${repository}/tags`, { 'if-none-match': `W/${etag}` })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect(second.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'))
    expect(second.headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]{4}){4}$/)
  })

  test('Link headers lead through every page by the number of the repository', async () => {
    const seen: string[] = []
    let next: string | undefined = `${repository}/tags?per_page=1`
    const relations: string[][] = []
    while (next !== undefined) {
      const { body, headers } = await json(next)
      seen.push(body[0].name)
      const link = headers.get('link') ?? ''
      relations.push([...link.matchAll(/rel="(\w+)"/g)].map((match) => match[1] ?? ''))
      next = /<([^>]*)>; rel="next"/.exec(link)?.[1]?.slice(fixture.world.apiUrl.length)
    }
    expect(seen).toEqual(['v1.0.0', 'twice', 'nested/v1'])
    expect(relations).toEqual([
      ['next', 'last'],
      ['prev', 'next', 'last', 'first'],
      ['prev', 'first']
    ])
  })

  test('Octokit pages through it as through GitHub', async () => {
    const octokit = getOctokit(fixture.token, { baseUrl: fixture.world.apiUrl })
    const where = { owner: 'acme', repo: 'harbor', per_page: 1 }
    const branches = await octokit.paginate(octokit.rest.repos.listBranches, where)
    expect(branches.map(({ name }) => name)).toEqual(['island', 'long', 'main', 'side/left'])
    const ref = await octokit.rest.git.getRef({ ...where, ref: 'tags/v1.0.0' })
    expect(ref.data.object.type).toBe('tag')
    const compared: string[] = []
    const range = { owner: 'acme', repo: 'harbor', basehead: 'v1.0.0...long', per_page: 100 }
    for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.compareCommitsWithBasehead, range)) {
      const { commits } = data as unknown as { commits: { commit: { message: string } }[] } // Octokit's types drop it
      compared.push(...commits.map(({ commit }) => commit.message))
    }
    expect(compared).toEqual(Array.from({ length: 300 }, (_, at) => `chore: ${at + 1}`))
  })
})
