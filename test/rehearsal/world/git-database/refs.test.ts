import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fixture } from '../fixture.ts'
import { startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
const shas: Record<string, string> = {}
const missing = '0123456789'.repeat(4)

/** main: one - two; side: one - left; v1.0.0 annotated on one. */
beforeAll(async () => {
  fixture = await startFixture()
  const { git, commit } = fixture
  shas.one = await commit('one', 1)
  await git('tag', '-a', 'v1.0.0', '-m', 'One.')
  shas.tag = (await git('rev-parse', 'v1.0.0')).trim()
  shas.tree = (await git('rev-parse', 'HEAD^{tree}')).trim()
  await git('branch', 'side')
  shas.two = await commit('two', 2)
  await git('checkout', '--quiet', 'side')
  shas.left = await commit('left', 3)
  await git('push', '--quiet', fixture.remote('acme/harbor'), 'main', 'side', '--tags')
})

afterAll(() => fixture.close())

const create = (ref: string, sha = 'one') => call(fixture, 'POST', 'git/refs', { ref, sha: shas[sha] ?? sha })
const at = async (ref: string) => (await fixture.world.refs('acme/harbor')).get(ref)

describe('creating', () => {
  test('a branch, with its address, an effect and a push', async () => {
    const { status, body, headers } = await create('refs/heads/new/branch')
    expect(status).toBe(201)
    expect(body).toMatchObject({ ref: 'refs/heads/new/branch', object: { type: 'commit', sha: shas.one } })
    expect(headers.get('location')).toBe(body.url)
    expect(await at('refs/heads/new/branch')).toBe(shas.one)
    expect(fixture.world.journal.at(-1)).toMatchObject({
      kind: 'create-ref',
      target: 'acme/harbor refs/heads/new/branch',
      new: shas.one,
      via: 'POST /repos/{owner}/{repo}/git/refs',
      by: 'ada'
    })
    const push = { name: 'push', body: { updates: [{ ref: 'refs/heads/new/branch', new: shas.one }] } }
    expect(fixture.world.state.happenings.at(-1)).toMatchObject(push)
    expect(await fixture.git('ls-remote', fixture.remote('acme/harbor'), 'new/branch')).toContain(shas.one)
  })

  test('tags of commits and of tag objects, and refs of any kind of object', async () => {
    expect((await create('refs/tags/light')).body.object.type).toBe('commit')
    expect((await create('refs/tags/full', 'tag')).body.object.type).toBe('tag')
    expect((await create('refs/others/tree', 'tree')).body.object.type).toBe('tree')
  })

  const cases: [what: string, ref: string, sha: string, message: string][] = [
    ['a ref that is there', 'refs/heads/main', 'two', 'Reference already exists'],
    ['a tag that is there, with another object', 'refs/tags/v1.0.0', 'two', 'Reference already exists'],
    ['no object', 'refs/heads/x', missing, 'Object does not exist'],
    [
      'a short SHA',
      'refs/heads/x',
      'abc',
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'
    ],
    ['a branch of no commit', 'refs/heads/x', 'tree', 'Reference update failed'],
    ['a folder that is a ref', 'refs/heads/main/x', 'one', 'Reference update failed'],
    ['no refs/', 'heads/x', 'one', "Reference name must start with 'refs/'."],
    ['two parts', 'refs/x', 'one', 'Reference name must contain at least three slash-separated components.'],
    ['no name', 'refs/heads/a..b', 'one', 'refs/heads/a..b is not a valid ref name.']
  ]

  test.each(cases)('%s', async (_, ref, sha, message) => {
    const before = fixture.world.journal.length
    const { status, body } = await create(ref, sha)
    expect([status, body]).toEqual([422, refusal(422, message)])
    expect(fixture.world.journal).toHaveLength(before)
  })

  test('a body without a ref is refused in words of its own', async () => {
    const { body } = await call(fixture, 'POST', 'git/refs', { sha: shas.one })
    expect(body.message).toBe('Invalid request.\n\n"ref" wasn\'t supplied.')
  })
})

describe('moving', () => {
  const move = (ref: string, sha: string, force?: boolean) =>
    call(fixture, 'PATCH', `git/refs/${ref}`, { sha: shas[sha] ?? sha, ...(force === undefined ? {} : { force }) })

  test('forward, or anywhere with force', async () => {
    await create('refs/heads/mover')
    expect(await move('heads/mover', 'two')).toMatchObject({ status: 200, body: { object: { sha: shas.two } } })
    const refused = await move('heads/mover', 'left', false)
    expect([refused.status, refused.body]).toEqual([422, refusal(422, 'Update is not a fast forward')])
    expect(await move('heads/mover', 'left', true)).toMatchObject({ status: 200 })
    expect(await at('refs/heads/mover')).toBe(shas.left)
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'update-ref', old: shas.two, new: shas.left })
  })

  test('to where it is: nothing happens', async () => {
    const before = fixture.world.journal.length
    expect((await move('heads/main', 'two')).status).toBe(200)
    expect(fixture.world.journal).toHaveLength(before)
  })

  test('a tag is judged by the commits it leads to', async () => {
    expect((await move('tags/light', 'tag')).body.object).toMatchObject({ type: 'tag', sha: shas.tag })
    expect((await move('tags/light', 'two')).status).toBe(200)
    expect((await move('tags/light', 'one')).status).toBe(422)
    expect((await move('others/tree', 'one')).status).toBe(200)
  })

  const cases: [what: string, ref: string, sha: string, message: string][] = [
    ['no ref', 'heads/none', 'one', 'Reference does not exist'],
    ['a full name', 'refs/heads/main', 'one', 'Reference does not exist'],
    ['no object', 'heads/main', missing, 'Object does not exist'],
    ['no commit', 'heads/main', 'tree', 'Object is not a commit'],
    ['no SHA', 'heads/main', 'main', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].']
  ]

  test.each(cases)('%s', async (_, ref, sha, message) => {
    const { status, body } = await move(ref, sha, true)
    expect([status, body]).toEqual([422, refusal(422, message)])
  })
})

describe('deleting', () => {
  test('a ref, once', async () => {
    await create('refs/tags/gone', 'tag')
    expect(await call(fixture, 'DELETE', 'git/refs/tags/gone')).toMatchObject({ status: 204, body: '' })
    expect(await at('refs/tags/gone')).toBeUndefined()
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'delete-ref', old: shas.tag })
    const { status, body } = await call(fixture, 'DELETE', 'git/refs/tags/gone')
    expect([status, body]).toEqual([422, refusal(422, 'Reference does not exist')])
  })

  test('not the default branch', async () => {
    const { status, body } = await call(fixture, 'DELETE', 'git/refs/heads/main')
    expect([status, body]).toEqual([422, refusal(422, 'Cannot delete the default branch')])
  })
})

test('in an empty repository every one of these is a conflict', async () => {
  const sha = shas.one
  const calls: [method: string, path: string, body?: unknown][] = [
    ['GET', 'git/ref/heads/main'],
    ['GET', 'git/matching-refs/heads'],
    ['POST', 'git/refs', { ref: 'refs/heads/main', sha }],
    ['PATCH', 'git/refs/heads/main', { sha }],
    ['DELETE', 'git/refs/heads/main'],
    ['GET', `git/tags/${sha}`],
    ['POST', 'git/tags', { tag: 'v1', message: 'x', object: sha, type: 'commit' }],
    ['GET', `git/commits/${sha}`],
    ['POST', 'git/commits', { message: 'x', tree: sha }],
    ['GET', `git/trees/${sha}`],
    ['POST', 'git/trees', { tree: [{ path: 'a', mode: '100644', content: 'x' }] }],
    ['GET', `git/blobs/${sha}`],
    ['POST', 'git/blobs', { content: 'x' }]
  ]
  for (const [method, path, body] of calls) {
    const answer = await call(fixture, method, `/repos/acme/vault/${path}`, body)
    expect([method, path, answer.status, answer.body]).toEqual([
      method,
      path,
      409,
      refusal(409, 'Git Repository is empty.')
    ])
  }
})
