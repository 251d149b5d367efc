import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { type CommitHow, type CommitWish, writeChange, writeCommit } from '#core/delivery/write-commit'
import { change, type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
openEffects()
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(() => {
  harbor.logged.length = 0
})
afterAll(() => harbor.close())

let pushed = 0

const wish = (some: Partial<CommitWish>): CommitWish => ({
  parent: harbor.head,
  message: 'chore: write the version',
  author: '',
  committer: '',
  signoff: false,
  files: [change('README.md', 'new\r\n')],
  how: 'api',
  ...some
})

/** A commit by git is in the clean room until it is pushed. */
async function write(some: Partial<CommitWish>): Promise<{ sha: string; verified: boolean }> {
  const written = await writeCommit(harbor.runner, harbor.token, wish(some))
  if (some.how !== 'git') return written
  const { pushBranch } = await import('#core/delivery/git-push')
  pushed += 1
  const push = { branch: `pushed-${pushed}`, from: '', to: written.sha }
  expect(await pushBranch(harbor.runner, harbor.token, push)).toEqual({ state: 'moved' })
  return written
}

const show = (sha: string, format: string) => harbor.server('show', '-s', `--format=${format}`, sha)

describe.each<[CommitHow]>([['api'], ['git']])('by %s', (how) => {
  test('the files change and nothing else: modes, links and submodules stay', async () => {
    const before = await harbor.listing(harbor.head)
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index)
    const files = [
      change('README.md', '\uFEFFnew\r\n'),
      change('bin/run.sh', '#!/bin/sh\nexit 1\n', 'executable'),
      change('blob.bin', bytes),
      change('empty.txt', 'no more\n'),
      change('a "quoted" \\ name.txt', ''),
      change('über/ö.txt', 'ü\n'),
      change('new/folder/file', 'a NUL: \0\n')
    ]
    const { sha } = await write({ how, files })
    const after = await harbor.listing(sha)
    const path = (line: string) => line.slice(line.indexOf('\t') + 1)
    const changed = (paths: string[]) =>
      paths.map((name) => (name.startsWith('"') ? JSON.parse(JSON.stringify(name)) : name))
    expect(
      after
        .filter((line) => !before.includes(line))
        .map(path)
        .sort()
    ).toEqual(
      changed([
        '"a \\"quoted\\" \\\\ name.txt"',
        '"\\303\\274ber/\\303\\266.txt"',
        'README.md',
        'bin/run.sh',
        'blob.bin',
        'empty.txt',
        'new/folder/file'
      ]).sort()
    )
    const modes = Object.fromEntries(after.map((line) => [path(line), line.slice(0, 6)]))
    expect(modes).toMatchObject({ 'bin/run.sh': '100755', link: '120000', module: '160000', 'README.md': '100644' })
    expect(await show(sha, '%P %s')).toBe(`${harbor.head} chore: write the version`)
    const { git } = await import('#rehearsal/world/git')
    const repository = harbor.world.state.repositories.byName.get('acme/harbor')
    for (const file of files) {
      const name = (await git(repository?.path ?? '', ['rev-parse', `${sha}:${file.path}`])).trim()
      const { createHash } = await import('node:crypto')
      const content = Buffer.from(file.content)
      const expected = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
      expect([file.path, name]).toEqual([file.path, expected])
    }
  })

  test('author and committer as given, with a sign-off after the trailers that are there', async () => {
    const message = 'chore: bump\n\nWhy.\n\nRefs: 1\nCo-authored-by: Bo <bo@example.org>'
    const { sha, verified } = await write({
      how,
      message,
      author: 'Ada Ü <ada@example.org>',
      committer: 'Cleo <cleo@example.org>',
      signoff: true
    })
    expect(await show(sha, '%an|%ae|%cn|%ce')).toBe('Ada Ü|ada@example.org|Cleo|cleo@example.org')
    expect((await show(sha, '%B')).trimEnd()).toBe(`${message}\nSigned-off-by: Cleo <cleo@example.org>`)
    expect(verified).toBe(false)
  })

  test('nothing to change is no commit', async () => {
    const files = [change('README.md', 'one\r\ntwo\r\n'), change('bin/run.sh', '#!/bin/sh\n', 'executable')]
    expect(await writeChange(harbor.runner, harbor.token, wish({ how, files }))).toBeUndefined()
    await expect(write({ how, files })).rejects.toThrow(/would be empty/)
  })

  test.each([
    ['no address', { author: 'Ada' }, /^author: expected `Name <email>`, got "Ada"/],
    ['a line end in the name', { committer: 'A\nauthor <x@y>' }, /^committer: expected/],
    ['no message', { message: ' \n' }, /^commit message: it is empty/],
    [
      'a parent that is not there',
      { parent: '0123456789012345678901234567890123456789' },
      /0123456789012345678901234567890123456789/
    ]
  ])('%s is a failure', (_, some, said) => expect(write({ how, ...some })).rejects.toThrow(said))
})

test('by the API there must be a token', async () => {
  await expect(writeCommit(harbor.runner, '', wish({}))).rejects.toThrow(/^token: it is empty.*contents: write$/)
})

test('by the API GitHub signs it, and the job is its author', async () => {
  const { sha, verified } = await write({ signoff: true })
  expect(verified).toBe(true)
  expect(await show(sha, '%an|%cn')).toBe('github-actions[bot]|GitHub')
  const [, id] = /^(\d+)\+/.exec(await show(sha, '%ae')) ?? []
  expect((await show(sha, '%b')).trimEnd()).toBe(
    `Signed-off-by: github-actions[bot] <${id}+github-actions[bot]@users.noreply.github.com>`
  )
  expect(harbor.logged).toEqual([])
})

test('by git it is by the bot, and says nothing of being verified', async () => {
  const { sha, verified } = await write({ how: 'git' })
  expect(verified).toBe(false)
  const bot = 'github-actions[bot]|41898282+github-actions[bot]@users.noreply.github.com'
  expect(await show(sha, '%an|%ae|%cn|%ce')).toBe(`${bot}|${bot}`)
})

test('with an author of its own it is not verified, and the log tells why', async () => {
  await write({ author: 'Ada <ada@example.org>' })
  expect(harbor.logged.join()).toMatch(/is not verified \(unsigned\): GitHub signs what/)
})
