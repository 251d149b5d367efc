import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { discussionCategoriesOf } from '#rehearsal/world/releases/release'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

const released = { resource: 'Release' }
const notValid = { ...released, code: 'custom', field: 'tag_name', message: 'tag_name is not a valid tag' }
const notWellFormed = { ...released, code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' }
const needsTag = { ...released, code: 'custom', message: 'Published releases must have a valid tag' }
const invalidTarget = { ...released, code: 'invalid', field: 'target_commitish' }
const alreadyExists = { ...released, code: 'already_exists', field: 'tag_name' }
const tooLong = {
  ...released,
  code: 'custom',
  field: 'body',
  message: 'body is too long (maximum is 125000 characters)'
}
const notLatest = { ...released, code: 'custom', message: 'Latest release cannot be draft or prerelease.' }

describe('a new release', () => {
  test('of a tag that exists has its date, and the addresses of Enterprise Server', async () => {
    const { url, apiUrl } = harbor.world
    const { status, headers, body } = await harbor.call('POST', '/releases', { tag_name: 'v0.0.0', name: 'The first' })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(body.url)
    expect(body).toMatchObject({
      url: `${apiUrl}/repos/acme/harbor/releases/${body.id}`,
      html_url: `${url}/acme/harbor/releases/tag/v0.0.0`,
      upload_url: `${url}/api/uploads/repos/acme/harbor/releases/${body.id}/assets{?name,label}`,
      tarball_url: `${apiUrl}/repos/acme/harbor/tarball/v0.0.0`,
      ...{ tag_name: 'v0.0.0', target_commitish: 'main', name: 'The first', body: null, assets: [] },
      ...{ draft: false, prerelease: false, immutable: false, created_at: '2023-11-14T22:13:20Z' },
      author: { login: 'ada' }
    })
    expect(Date.parse(body.published_at)).toBeGreaterThan(Date.now() - 60_000)
  })

  test('makes its tag at the target, and tells of tag, push and release', async () => {
    harbor.world.state.happenings.length = 0
    await harbor.release({ tag_name: 'v1.0.0', target_commitish: harbor.shas.two })
    expect((await harbor.world.refs('acme/harbor')).get('refs/tags/v1.0.0')).toBe(harbor.shas.two)
    const told = harbor.world.state.happenings.map(({ name, action }) => [name, action].filter(Boolean).join(' '))
    expect(told).toEqual(['push', 'release created', 'release published', 'release released'])
    expect(harbor.world.journal.slice(-2)).toMatchObject([
      { kind: 'create-ref', target: 'acme/harbor refs/tags/v1.0.0', new: harbor.shas.two },
      { kind: 'create-release', target: 'acme/harbor v1.0.0', new: 'published', by: 'ada' }
    ])
  })

  test('makes its tag at the default branch when the target is empty', async () => {
    const made = await harbor.release({ tag_name: 'v0.9.0', target_commitish: '', draft: true, make_latest: 'false' })
    expect(made.target_commitish).toBe('main')
  })

  test('makes its tag at the default branch when there is no target', async () => {
    await harbor.release({ tag_name: 'v1.1.0-rc.1', prerelease: true })
    expect((await harbor.world.refs('acme/harbor')).get('refs/tags/v1.1.0-rc.1')).toBe(harbor.shas.three)
    expect(harbor.world.state.happenings.slice(-1)).toMatchObject([{ action: 'prereleased' }])
  })

  test('that is a draft makes no tag and has none in its address; drafts may double', async () => {
    const one = await harbor.release({ tag_name: 'v2.0.0', draft: true, make_latest: 'true' })
    const other = await harbor.release({ tag_name: 'v2.0.0', draft: true })
    expect(one.html_url).toMatch(/\/acme\/harbor\/releases\/tag\/untagged-[0-9a-f]{20}$/)
    expect(other.html_url).not.toBe(one.html_url)
    expect(one).toMatchObject({ tag_name: 'v2.0.0', draft: true, published_at: null, tarball_url: null })
    expect((await harbor.world.refs('acme/harbor')).has('refs/tags/v2.0.0')).toBe(false)
    expect(harbor.world.state.happenings.slice(-1)).toMatchObject([{ action: 'created' }])
  })

  test('may have a discussion where the repository has the category', async () => {
    const wanted = { tag_name: 'v1.2.0', discussion_category_name: 'Announcements' }
    expect((await harbor.call('POST', '/releases', wanted)).status).toBe(404)
    const repository = harbor.world.state.repositories.byName.get('acme/harbor')
    if (repository !== undefined) discussionCategoriesOf(repository).add('Announcements')
    const { discussion_url } = await harbor.release(wanted)
    expect(discussion_url).toMatch(/\/acme\/harbor\/discussions\/\d+$/)
  })
})

describe('a release that cannot be', () => {
  const cases: [name: string, body: object, errors: object[]][] = [
    ['the tag has a release', { tag_name: 'v1.0.0' }, [alreadyExists]],
    ['the target is a tag', { tag_name: 'v3', target_commitish: 'v0.1.0' }, [notValid, needsTag, invalidTarget]],
    ['the target is a short SHA', { tag_name: 'v3', target_commitish: 'abc1234' }, [notValid, needsTag, invalidTarget]],
    [
      'a draft has a wrong target',
      { tag_name: 'v3', target_commitish: 'refs/tags/v0.1.0', draft: true },
      [invalidTarget]
    ],
    ['a target of no use is wrong', { tag_name: 'v0.1.0', target_commitish: 'nowhere' }, [invalidTarget]],
    ['the tag is no name', { tag_name: 'v 3' }, [notValid, notWellFormed, needsTag]],
    ['the tag ends as no name may', { tag_name: 'v3.lock' }, [notValid, notWellFormed, needsTag]],
    ['the tag is a folder of tags', { tag_name: 'v1.0.0/next' }, [notValid, needsTag]],
    [
      'there is no tag name',
      { tag_name: '', draft: true },
      [{ ...released, code: 'missing_field', field: 'tag_name' }]
    ],
    ['the body is too long', { tag_name: 'v3', body: 'x'.repeat(125_001) }, [tooLong]],
    ['a prerelease is to be latest', { tag_name: 'v3', prerelease: true, make_latest: 'true' }, [notLatest]]
  ]
  test.each(cases)('%s', async (_name, body, errors) => {
    const before = [...(await harbor.world.refs('acme/harbor')).keys()]
    const answer = await harbor.call('POST', '/releases', body)
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed' } })
    expect(answer.body.errors).toEqual(errors)
    expect([...(await harbor.world.refs('acme/harbor')).keys()]).toEqual(before)
  })

  test('a body of just so many characters is taken, however many bytes they are', async () => {
    const { body } = await harbor.release({ tag_name: 'v4.0.0', draft: true, body: '⚓'.repeat(125_000) })
    expect(body).toHaveLength(125_000)
  })

  test('nothing can be released from an empty repository', async () => {
    const response = await fetch(`${harbor.world.apiUrl}/repos/acme/vault/releases`, {
      method: 'POST',
      headers: { authorization: `bearer ${harbor.token}`, 'user-agent': 'test' },
      body: JSON.stringify({ tag_name: 'v1' })
    })
    expect([response.status, await response.json()]).toMatchObject([422, { message: 'Repository is empty.' }])
  })
})
