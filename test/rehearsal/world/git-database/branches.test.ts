import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
const shas: Record<string, string> = {}

/** main: one - two; left and right change the same file; island has no common ancestor. */
beforeAll(async () => {
  fixture = await startFixture()
  const { git, commit, work } = fixture
  const write = async (name: string, content: string) => {
    await writeFile(join(work, name), content)
    await git('add', '.')
  }
  await write('a.txt', 'one\n')
  shas.one = await commit('one', 1)
  await git('branch', 'old')
  await write('b.txt', 'two\n')
  shas.two = await commit('two', 2)
  for (const [at, side] of ['left', 'right'].entries()) {
    await git('checkout', '--quiet', '-b', side, shas.one)
    await write('a.txt', `${side}\n`)
    shas[side] = await commit(side, 3 + at)
  }
  await git('checkout', '--quiet', '--orphan', 'island')
  await commit('island', 9)
  await git('push', '--quiet', fixture.remote('acme/harbor'), '--all')
})

afterAll(() => fixture.close())

const merge = (base: string, head: string, commit_message?: string) =>
  call(fixture, 'POST', 'merges', { base, head, ...(commit_message === undefined ? {} : { commit_message }) })

describe('merging', () => {
  test('makes a commit of both, by the caller and signed by GitHub', async () => {
    const { status, body } = await merge('main', 'left')
    expect(status).toBe(201)
    expect(body.commit.message).toBe('Merge left into main')
    expect(body.parents.map(({ sha }: { sha: string }) => sha)).toEqual([shas.two, shas.left])
    expect(body.author.login).toBe('ada')
    expect(body.committer.login).toBe('web-flow')
    expect(body.commit.verification).toMatchObject({ verified: true, reason: 'valid' })
    expect((await fixture.world.refs('acme/harbor')).get('refs/heads/main')).toBe(body.sha)
  })

  test('also where the branch could just move, with a message and a SHA', async () => {
    const { status, body } = await merge('old', shas.two as string, 'chore: catch up')
    expect([status, body.commit.message, body.parents.length]).toEqual([201, 'chore: catch up', 2])
  })

  test('nothing to merge is 204 without a body', async () => {
    expect(await merge('main', 'left')).toMatchObject({ status: 204, body: '' })
  })

  test.each([
    ['right', 'left', 409, 'Merge conflict'],
    ['right', 'island', 409, 'Merge conflict'],
    ['none', 'left', 404, 'Base does not exist'],
    ['main', 'none', 404, 'Head does not exist']
  ])('%s with %s is %i', async (base, head, status, message) => {
    const answer = await merge(base, head)
    expect([answer.status, answer.body]).toEqual([status, refusal(status, message)])
  })
})

describe('renaming', () => {
  const rename = (from: string, new_name: string) => call(fixture, 'POST', `branches/${from}/rename`, { new_name })

  test('keeps the commit, and the default branch the default', async () => {
    const { status, body } = await rename('right', 'feature/right')
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'feature/right', protected: false, commit: { sha: shas.right } })
    const trunk = await rename('main', 'trunk')
    expect(trunk.status).toBe(201)
    expect((await call(fixture, 'GET', '/repos/acme/harbor')).body.default_branch).toBe('trunk')
    await rename('trunk', 'main')
  })

  test('not what is not there, nor to what is, nor to no name', async () => {
    expect((await rename('none', 'x')).status).toBe(404)
    expect((await rename('left', 'main')).status).toBe(422)
    expect((await rename('left', 'a..b')).status).toBe(422)
  })
})

test('the branches whose head a commit is', async () => {
  await call(fixture, 'POST', 'git/refs', { ref: 'refs/heads/left2', sha: shas.left })
  const { body } = await call(fixture, 'GET', `commits/${shas.left}/branches-where-head`)
  expect(body.map(({ name }: { name: string }) => name)).toEqual(['left', 'left2'])
  expect((await call(fixture, 'GET', `commits/${shas.one}/branches-where-head`)).body).toEqual([])
  expect((await call(fixture, 'GET', 'commits/none/branches-where-head')).status).toBe(422)
})

test('what is no fork has nothing upstream to merge', async () => {
  const { status, body } = await call(fixture, 'POST', 'merge-upstream', { branch: 'main' })
  expect([status, body.message]).toEqual([422, 'Validation Failed'])
})
