import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
})

afterAll(() => harbor.close())

const state = async (number: number) => {
  const { body } = await harbor.call('GET', `/pulls/${number}`)
  return {
    state: body.state,
    merged: body.merged,
    sha: body.merge_commit_sha,
    head: body.head.sha,
    base: body.base.sha
  }
}

test('a push to the head is seen at once, and told', async () => {
  const before = await harbor.push('one', { 'one.txt': '1\n' }, { from: harbor.first })
  const number = await harbor.open('one')
  harbor.news()
  const after = await harbor.push('one', { 'one.txt': '2\n' })
  expect((await state(number)).head).toBe(after)
  expect(harbor.news()).toEqual(['push', 'pull_request synchronize'])
  expect(harbor.world.state.happenings.at(-1)?.body).toMatchObject({ before, after, number })
  const refs = await harbor.git('ls-remote', harbor.remote('acme/harbor'), `refs/pull/${number}/head`)
  expect(refs).toContain(after)
})

test('whether it can be merged is not known at the first look, and again after a move', async () => {
  const number = await harbor.open('one', { base: 'main', head: 'one' }).catch(() => 1)
  const look = async () => (await harbor.call('GET', `/pulls/${number}`)).body
  await harbor.push('one', { 'one.txt': '3\n' })
  expect(await look()).toMatchObject({ mergeable: null, mergeable_state: 'unknown' })
  expect(await look()).toMatchObject({ mergeable: true, mergeable_state: 'clean', rebaseable: true })
  await harbor.push('main', { 'two.txt': '2\n' }, { from: harbor.first })
  expect(await look()).toMatchObject({ mergeable: null })
  const settled = await look()
  const refs = await harbor.git('ls-remote', harbor.remote('acme/harbor'), `refs/pull/${number}/merge`)
  expect(refs).toContain(settled.merge_commit_sha)
})

describe('a push to the base', () => {
  test('that brings the head merges the pull request', async () => {
    const head = await harbor.push('by-hand', { 'h.txt': 'h\n' }, { from: 'main' })
    const number = await harbor.open('by-hand')
    await harbor.git('checkout', '--quiet', 'main')
    await harbor.at(1000, 'merge', '--quiet', '--no-ff', '-m', 'By hand', 'by-hand')
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor', harbor.ben), 'main')
    const sha = (await harbor.git('rev-parse', 'HEAD')).trim()
    expect(await state(number)).toMatchObject({ state: 'closed', merged: true, sha, head })
    const { body } = await harbor.call('GET', `/pulls/${number}`)
    expect(body).toMatchObject({ merged_by: { login: 'ben' }, commits: 1, changed_files: 1 })
  })

  test('that deletes it closes the pull request', async () => {
    await harbor.push('base', { 'b.txt': 'b\n' }, { from: harbor.first })
    await harbor.push('head', { 'c.txt': 'c\n' }, { from: 'base' })
    const number = await harbor.open('head', { base: 'base' })
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), ':base')
    expect(await state(number)).toMatchObject({ state: 'closed', merged: false })
    const { status, body } = await harbor.call('PATCH', `/pulls/${number}`, { state: 'open' })
    expect([status, body.errors[0].message]).toEqual([
      422,
      'state cannot be changed. The base branch has been deleted.'
    ])
  })
})

describe('a head branch', () => {
  test('that is deleted closes its pull request, which can be opened again when it is back', async () => {
    const sha = await harbor.push('come', { 'come.txt': '1\n' }, { from: harbor.first })
    const number = await harbor.open('come')
    await harbor.call('DELETE', '/git/refs/heads/come')
    expect(await state(number)).toMatchObject({ state: 'closed', merged: false, head: sha })
    const reopen = () => harbor.call('PATCH', `/pulls/${number}`, { state: 'open' })
    expect((await reopen()).body.errors[0].message).toBe('state cannot be changed. The come branch has been deleted.')
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${sha}:refs/heads/come`)
    expect((await reopen()).body).toMatchObject({ state: 'open' })
  })

  test('that is reset to its base closes its pull request', async () => {
    await harbor.push('reset', { 'reset.txt': '1\n' }, { from: harbor.first })
    const number = await harbor.open('reset')
    await harbor.git('push', '--quiet', '--force', harbor.remote('acme/harbor'), `${harbor.first}:refs/heads/reset`)
    expect(await state(number)).toMatchObject({ state: 'closed', merged: false })
  })

  test('that was rewritten while its pull request was closed cannot be opened again', async () => {
    await harbor.push('rewritten', { 'r.txt': '1\n' }, { from: harbor.first })
    const number = await harbor.open('rewritten')
    await harbor.call('PATCH', `/pulls/${number}`, { state: 'closed' })
    await harbor.push('rewritten', { 'r.txt': '2\n' }, { from: harbor.first, force: true })
    const { status, body } = await harbor.call('PATCH', `/pulls/${number}`, { state: 'open' })
    const message = 'state cannot be changed. The rewritten branch was force-pushed or recreated.'
    expect([status, body.errors[0].message]).toEqual([422, message])
  })

  test('is brought up to date with its base', async () => {
    await harbor.push('late', { 'late.txt': '1\n' }, { from: harbor.first })
    const number = await harbor.open('late')
    const update = (body: object = {}) => harbor.call('PUT', `/pulls/${number}/update-branch`, body)
    expect((await update({ expected_head_sha: harbor.first })).status).toBe(422)
    expect(await update()).toMatchObject({ status: 202, body: { message: 'Updating pull request branch.' } })
    const { body } = await harbor.call('GET', '/commits/late')
    expect(body.commit.message).toBe("Merge branch 'main' into late")
    expect((await state(number)).head).toBe(body.sha)
    const again = await update()
    expect(again).toMatchObject({ status: 422, body: { message: 'There are no new commits on the base branch.' } })
  })

  test('that conflicts with its base is not brought up to date', async () => {
    await harbor.push('clash', { 'two.txt': 'other\n' }, { from: harbor.first })
    const number = await harbor.open('clash')
    const { status, body } = await harbor.call('PUT', `/pulls/${number}/update-branch`)
    expect([status, body.message]).toEqual([422, 'merge conflict between base and head'])
  })
})
